import type { Language } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import { heightOf, lineCount } from '../../sheets/parts/lines';
import type { PictureCell, SheetPicture } from '../../../cells/picture';
import type { ColumnSpec, TableSpec } from '../types';
import { columnText, sheetName, sheetTitle } from '../words';
import { HEADER_ROW } from './lists';
import { hasListsByRow, listsByRow } from './interpretationLists';
import { hasSettings, settingLists } from './settingLists';
import { headerNote } from './note';
import type { TemplateRow } from './rowTypes';
import { cellOf } from './rows';
import { headerPrompt, validationOf } from './validation';

/** Blank rows of a table without data, and how far below the header the dropdowns reach at least. */
const BLANK_ROWS = 15;
const PREPARED_ROWS = 300;

const FORMATS: Readonly<Record<ColumnSpec['kind'], string>> = {
  text: '@',
  code: '@',
  ward: '@',
  year: '0',
  month: '0',
  wholeNumber: '#,##0',
  decimal: '#,##0.##',
  percent: '0.##',
  yesNo: '@',
  grade: '@',
  date: 'dd/mm/yyyy',
  choice: '@',
  threshold: 'General',
};

/** The number format in which the cells of a column are prepared. */
export const columnFormat = ({ kind }: ColumnSpec): string => FORMATS[kind];

const CENTERED: readonly ColumnSpec['kind'][] = ['code', 'year', 'month', 'yesNo', 'date', 'choice'];

/** A table with its place on the sheet. */
interface Placed {
  readonly spec: TableSpec;
  readonly rows: readonly TemplateRow[];
  readonly left: number;
  readonly height: number;
}

/** Side by side, with a blank column between. */
function place(specs: readonly TableSpec[], rowsOf: (table: string) => readonly TemplateRow[]): readonly Placed[] {
  let left = 0;
  return specs.map((spec) => {
    const rows = rowsOf(spec.table);
    const placed = { spec, rows, left, height: rows.length > 0 ? rows.length : BLANK_ROWS };
    left += spec.columns.length + 1;
    return placed;
  });
}

function cellsOf(language: Language, tables: readonly Placed[], width: number): PictureCell[][] {
  const first = tables[0];
  const { title, instruction } = first ? sheetTitle(language, first.spec) : { title: '', instruction: '' };
  const height = HEADER_ROW + 1 + Math.max(...tables.map((table) => table.height));
  const cells = Array.from({ length: height }, () => Array<PictureCell>(width).fill(null));
  const put = (row: number, column: number, cell: PictureCell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(0, 0, title);
  put(1, 0, instruction);
  for (const { spec, rows, left } of tables) {
    spec.columns.forEach((column, index) => {
      put(HEADER_ROW, left + index, columnText(language, spec, column.id).header);
      rows.forEach((row, at) =>
        put(HEADER_ROW + 1 + at, left + index, cellOf(language, column, row[column.id] ?? null)),
      );
    });
  }
  return cells;
}

/** Height of the header in points: the longest header, broken at the width of its column. */
function headerHeight(language: Language, tables: readonly Placed[]): number {
  const lines = tables.flatMap(({ spec }) =>
    spec.columns.map(({ id, width }) => Math.ceil(columnText(language, spec, id).header.length / (width * 0.75))),
  );
  return 8 + 16 * Math.max(1, ...lines);
}

/** Widths count digits of Excel's default font; letters of the sheets' own are narrower by so much on average. */
const LETTERS_PER_DIGIT = 1.15;

/** Heights of the rows whose text does not fit on one line; Excel keeps the height of rows that others fill. */
function dataHeights(cells: readonly (readonly PictureCell[])[], widths: readonly number[]): [number, number][] {
  return cells.flatMap((row, index): [number, number][] => {
    if (index <= HEADER_ROW) return [];
    const lines = row.map((cell, column) =>
      typeof cell === 'string' ? lineCount(cell, (widths[column] ?? 0) * LETTERS_PER_DIGIT) : 1,
    );
    const most = Math.max(1, ...lines);
    return most === 1 ? [] : [[index, heightOf(most)]];
  });
}

const widthsOf = (tables: readonly Placed[]): number[] =>
  tables.flatMap(({ spec }, index) => [...(index === 0 ? [] : [3]), ...spec.columns.map(({ width }) => width)]);

/** Columns that stay in sight: up to the ward of a row. A sheet with two tables keeps only its header. */
const keyColumns = (tables: readonly Placed[]): number =>
  tables.length === 1 ? (tables[0]?.spec.columns.findIndex(({ kind }) => kind === 'ward') ?? -1) + 1 : 0;

/** A column of a table where it stands on the sheet. */
interface PlacedColumn {
  readonly spec: TableSpec;
  readonly column: ColumnSpec;
  readonly at: number;
  readonly height: number;
}

const columnsOf = (tables: readonly Placed[]): PlacedColumn[] =>
  tables.flatMap(({ spec, left, height }) =>
    spec.columns.map((column, index) => ({ spec, column, at: left + index, height })),
  );

const stylesOf = (tables: readonly Placed[], columns: readonly PlacedColumn[]): SheetPicture['styles'] => [
  { area: [0, 0, 1, 1], role: 'title' },
  { area: [1, 0, 1, 1], role: 'stamp' },
  ...tables.map(({ spec, left }) => ({
    area: [HEADER_ROW, left, 1, spec.columns.length] as const,
    role: 'header' as const,
  })),
  ...columns.map(({ column, at, height }) => ({
    area: [HEADER_ROW + 1, at, height, 1] as const,
    role: CENTERED.includes(column.kind) ? ('centered' as const) : ('input' as const),
  })),
];

/** The sheet of one input table, or of two side by side. */
export function tableSheet(
  language: Language,
  specs: readonly TableSpec[],
  rowsOf: (table: string) => readonly TemplateRow[],
  id: string,
): SheetPicture {
  const tables = place(specs, rowsOf);
  const widths = widthsOf(tables);
  const top = HEADER_ROW + 1;
  const wards = rowsOf('tblPhuong').length;
  const columns = columnsOf(tables);
  const cells = cellsOf(language, tables, widths.length);
  const notes = columns.map(({ spec, column, at }) => ({
    row: HEADER_ROW,
    column: at,
    text: headerNote(language, spec, column),
  }));
  return {
    id,
    name: specs[0] ? sheetName(specs[0]) : id,
    kind: 'input',
    cells,
    columnWidths: widths,
    rowHeights: [[0, 26], [HEADER_ROW, headerHeight(language, tables)], ...dataHeights(cells, widths)],
    numberFormats: columns.map(({ column, at, height }) => ({
      area: [top, at, Math.max(height, PREPARED_ROWS), 1],
      format: columnFormat(column),
    })),
    styles: stylesOf(tables, columns),
    statusAreas: [],
    merges: [],
    tables: tables.map(({ spec, left, height }) => ({
      name: spec.table,
      area: [HEADER_ROW, left, height + 1, spec.columns.length],
      style: 'TableStyleLight1',
    })),
    validations: [
      ...notes.map(headerPrompt),
      ...columns.flatMap(({ spec, column, at, height }) => {
        const common = validationOf(language, spec, column, [top, at, Math.max(height, PREPARED_ROWS), 1], wards);
        if (hasListsByRow(spec, column)) return listsByRow(language, rowsOf(spec.table), [top, at], common);
        return hasSettings(spec, column) ? settingLists(language, rowsOf(spec.table), [top, at], common) : [common];
      }),
    ],
    notes,
    charts: [],
    freeze: { rows: top, columns: keyColumns(tables) },
    print: {
      orientation: 'landscape',
      repeatRows: [HEADER_ROW, HEADER_ROW],
      fitToWidth: true,
      footer: schemaTexts[language].blankSheetFooter,
    },
    tabColour: specs[0]?.sheet === 'group' ? '#4575B4' : '#91BFDB',
  };
}
