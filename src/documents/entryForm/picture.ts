import { CELLS_ALONE, type Area, type SheetPicture, type StyleRole, type ValidationPicture } from '../../cells/picture';
import { entryFormTexts } from '../../language/entryForm';
import type { Language } from '../../language/language';
import { formColumn, type FormColumn } from '../../workbook/entryForm/layout';
import { MARK_PROPERTY } from '../../workbook/entryForm/mark';
import type { EntryForm } from '../../workbook/entryForm/types';
import { columnFormat } from '../../workbook/schema/template/tableSheet';
import { GROUP_TABLES, indicatorColumn } from '../../workbook/schema';
import { validationOf } from '../../workbook/schema/template/validation';
import { heightOf, lineCount } from '../../workbook/sheets/parts/lines';
import { COLUMN_COUNT, FIRST_COLUMN, formRows, markOf, type FormRow } from './cells';
import type { EntryPicture } from './types';

/** Widths in characters; together they make one page of A4, upright. */
const WIDTHS: Readonly<Record<FormColumn, number>> = {
  id: 4,
  number: 5,
  indicator: 27,
  unit: 11,
  figure: 12,
  previous: 11,
  lastYear: 13,
  rule: 23,
  evidence: 14,
  note: 12,
};
const ROLES: Readonly<Record<FormColumn, StyleRole>> = {
  id: 'locked',
  number: 'centered',
  indicator: 'text',
  unit: 'text',
  figure: 'input',
  previous: 'locked',
  lastYear: 'locked',
  rule: 'text',
  evidence: 'input',
  note: 'input',
};
const COLUMNS = Object.keys(WIDTHS) as FormColumn[];
const OPEN = COLUMNS.filter((column) => ROLES[column] === 'input');
const FIGURES: readonly FormColumn[] = ['figure', 'previous', 'lastYear'];
/** Signatures stand under the left and the right half. */
const HALVES: readonly (readonly [from: FormColumn, to: FormColumn])[] = [
  ['number', 'figure'],
  ['rule', 'note'],
];
const TEXT_FORMAT = '@';
const MOST_MESSAGE = 225;

const across = (row: number): Area => [row, FIRST_COLUMN, 1, COLUMN_COUNT];
const cell = (row: number, column: FormColumn): Area => [row, formColumn(column), 1, 1];
const half = (row: number, [from, to]: (typeof HALVES)[number]): Area => [
  row,
  formColumn(from),
  1,
  formColumn(to) - formColumn(from) + 1,
];

type Style = SheetPicture['styles'][number];

function stylesOf({ kind }: FormRow, row: number): Style[] {
  switch (kind) {
    case 'title':
      return [{ area: across(row), role: 'title' }];
    case 'subtitle':
      return [{ area: across(row), role: 'subtitle' }];
    case 'remark':
      return [{ area: across(row), role: 'warning' }];
    case 'header':
      return [{ area: across(row), role: 'header' }];
    case 'group':
      return [{ area: across(row), role: 'total' }];
    case 'line':
      return COLUMNS.map((column) => ({ area: cell(row, column), role: ROLES[column] }));
    case 'signature':
      return HALVES.map((each) => ({ area: half(row, each), role: 'paperHead' }));
    case 'sign':
      return HALVES.map((each) => ({ area: half(row, each), role: 'paperNote' }));
    case 'name':
      return HALVES.map((each) => ({ area: half(row, each), role: 'paperHead' }));
    case 'blank':
      return [];
  }
}

function mergesOf({ kind }: FormRow, row: number): Area[] {
  switch (kind) {
    case 'title':
    case 'subtitle':
    case 'remark':
    case 'group':
      return [across(row)];
    case 'signature':
    case 'sign':
    case 'name':
      return HALVES.map((each) => half(row, each));
    case 'header':
    case 'line':
    case 'blank':
      return [];
  }
}

/** What the cell of a figure takes, and what Excel says of anything else. */
function validationsOf({ line }: FormRow, row: number, language: Language): ValidationPicture[] {
  const table = line && GROUP_TABLES[line.indicator.group - 1];
  if (!line || !table) return [];
  const spec = indicatorColumn(line.indicator);
  const { prompt, rule, error } = validationOf(language, table, spec, cell(row, 'figure'), 0);
  const { title, wholeNumber, decimal, percent, list } = entryFormTexts[language].cell;
  const words: Readonly<Record<string, string>> = { wholeNumber, decimal, percent };
  const message = words[spec.kind] ?? list;
  return [
    {
      area: cell(row, 'figure'),
      rule,
      prompt,
      error: error && { title, message: `${line.header}: ${message}`.slice(0, MOST_MESSAGE), style: 'stop' },
    },
  ];
}

const formatsOf = ({ line }: FormRow, row: number): SheetPicture['numberFormats'][number][] =>
  line
    ? [
        ...FIGURES.map((column) => ({
          area: cell(row, column),
          format: columnFormat(indicatorColumn(line.indicator)),
        })),
        ...(['evidence', 'note'] as const).map((column) => ({ area: cell(row, column), format: TEXT_FORMAT })),
      ]
    : [];

const TOTAL_WIDTH = COLUMNS.slice(FIRST_COLUMN).reduce((sum, column) => sum + WIDTHS[column], 0);
/** Widths count digits of Excel's default font; letters of the form's own, where they are not bold, are narrower by so much. */
const LETTERS_PER_DIGIT = 1.12;
const TITLE_HEIGHT = 26;
/** Rows whose texts stand across several columns. */
const SIGNED: readonly FormRow['kind'][] = ['blank', 'signature', 'sign', 'name'];

/** Height in points of a row whose texts are broken at the widths of their cells. */
function heightsOf({ kind, cells }: FormRow, row: number): [number, number][] {
  if (kind === 'title') return [[row, TITLE_HEIGHT]];
  if (SIGNED.includes(kind)) return [];
  const isWide = kind === 'remark' || kind === 'group' || kind === 'subtitle';
  const lines = cells.map((text, at) => {
    if (typeof text !== 'string' || at < FIRST_COLUMN) return 1;
    const width = isWide ? TOTAL_WIDTH : WIDTHS[COLUMNS[at] ?? 'note'] - 1;
    return lineCount(text, kind === 'header' ? width : width * LETTERS_PER_DIGIT);
  });
  return [[row, heightOf(Math.max(...lines))]];
}

/** The sheet that a ward fills in: its name tells the ward, its hidden column and a property of the document tell what it is. */
export function entryFormPicture(form: EntryForm, language: Language): EntryPicture {
  const texts = entryFormTexts[language];
  const rows = formRows(form, language);
  const all = <T>(of: (row: FormRow, at: number) => readonly T[]): T[] => rows.flatMap((row, at) => of(row, at));
  const header = rows.findIndex(({ kind }) => kind === 'header');
  return {
    sheet: {
      id: 'PHIEU_NHAP',
      name: texts.sheet,
      kind: 'input',
      cells: rows.map(({ cells }) => cells),
      columnWidths: COLUMNS.map((column) => WIDTHS[column]),
      rowHeights: all(heightsOf),
      numberFormats: all(formatsOf),
      styles: all(stylesOf),
      ...CELLS_ALONE,
      merges: all(mergesOf),
      validations: all((row, at) => validationsOf(row, at, language)),
      freeze: { rows: 0, columns: 0 },
      print: { orientation: 'portrait', repeatRows: [header, header], fitToWidth: true, footer: texts.footer },
      tabColour: null,
      locked: true,
    },
    open: all((row, at) => {
      if (row.kind === 'line') return OPEN.map((column) => cell(at, column));
      return row.kind === 'name' ? HALVES.map((each) => half(at, each)) : [];
    }),
    hiddenColumns: [formColumn('id')],
    properties: { [MARK_PROPERTY]: markOf(form) },
  };
}
