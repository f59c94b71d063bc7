import { intersect } from './rect';
import { sameName } from './sheetNames';
import type { ModelValue, Rect, Table, Workbook, Worksheet } from './types';

export const headerRow = (table: Table): Rect => ({ ...table.area, rows: 1 });

/** The rows between header and totals. */
export function bodyRows(table: Table): Rect {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

export const allTables = (workbook: Workbook): { table: Table; sheet: Worksheet }[] =>
  workbook.worksheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i;

export const isTableName = (name: string): boolean =>
  name.length <= 255 && TABLE_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);

/** Tables and the workbook's names share one set of names. */
export const isNameTaken = (workbook: Workbook, name: string, except: Table | null = null): boolean =>
  allTables(workbook).some(({ table }) => table !== except && sameName(table.name, name)) ||
  workbook.names.some((each) => sameName(each.name, name));

export function nextTable(workbook: Workbook): { id: number; name: string } {
  const tables = allTables(workbook).map(({ table }) => table);
  const id = tables.reduce((highest, table) => Math.max(highest, table.id), 0) + 1;
  for (let number = 1; ; number++) if (!isNameTaken(workbook, `Table${number}`)) return { id, name: `Table${number}` };
}

const headerText = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** Header cells are texts, never empty and never twice the same: Excel repairs them after every write, and so do we. */
export function repairHeaders(sheet: Worksheet, table: Table): void {
  if (!table.showHeaders) return;
  const { row, column, columns } = table.area;
  const taken = new Set<string>();
  for (let index = 0; index < columns; index++) {
    const before = sheet.cells.value(row, column + index);
    const wanted = headerText(before) || `Column${index + 1}`;
    const name = freeHeader(wanted, taken);
    taken.add(name.toLowerCase());
    if (name !== before) sheet.cells.setValue(row, column + index, name);
  }
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}

/** Repairs the headers of the tables whose header row a write has reached. */
export function keepTableHeaders(sheet: Worksheet, written: Rect): void {
  for (const table of sheet.tables)
    if (table.showHeaders && intersect(headerRow(table), written)) repairHeaders(sheet, table);
}
