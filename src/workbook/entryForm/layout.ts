/** Columns of the entry form from the left. The first is hidden and holds the ids of the indicators, and the mark above them. */
export const FORM_COLUMNS = [
  'id',
  'number',
  'indicator',
  'unit',
  'figure',
  'previous',
  'lastYear',
  'rule',
  'evidence',
  'note',
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Index of a column of the form, counted from 0. */
export const formColumn = (column: FormColumn): number => FORM_COLUMNS.indexOf(column);
