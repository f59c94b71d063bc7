export const UNITS = [
  'count',
  'cases',
  'people',
  'officers',
  'squareMetres',
  'parcels',
  'documents',
  'models',
  'groups',
  'households',
  'establishments',
  'files',
  'percent',
  'grade',
  'yesNo',
  'vehicles',
  'items',
] as const;
export type Unit = (typeof UNITS)[number];

export const INDICATOR_KINDS = ['count', 'decimal', 'yesNo', 'grade'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * What a figure of part of a year has to do with that of the whole. `flow`: it adds up over the year (cases, courses, files); a
 * yes/no flow is an event, which once happened stays so. `stock`: the state at the end of the period (officers, addicts, land).
 */
export const ACCRUALS = ['flow', 'stock'] as const;
export type Accrual = (typeof ACCRUALS)[number];

/** Whether checks read it, or it is only told beside them. */
export const INDICATOR_USES = ['judged', 'information'] as const;
export type IndicatorUse = (typeof INDICATOR_USES)[number];

/** One number, yes/no or title that staff enter for one ward and one period; `land` ones are derived from sheet Đất. */
export interface Indicator {
  readonly id: string;
  readonly group: number;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  /** Scale id when `kind` is grade. */
  readonly scale?: string;
  readonly source: 'groupTable' | 'land';
  readonly accrual: Accrual;
  /** A figure above this is a typing error, never a result; null where nobody can say. */
  readonly upperBound: number | null;
  readonly use: IndicatorUse;
  /** It helps a check that can do without it: a table without its column lacks nothing. */
  readonly mayBeBlank?: boolean;
  /** The decision counts the wards that have it apart from their scores. */
  readonly countedApart?: boolean;
}

/** An ordered scale of titles, low to high. */
export interface Scale {
  readonly id: string;
  readonly grades: readonly string[];
}
