import { cellAddress, columnIndex } from '../../model/address';
import type { Rect } from '../../model/types';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export function areaName({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,7})$/;

/** "A1", "$A$1:B2", "A:C", "3:5"; null for anything else. */
export function parseArea(text: string): Rect | null {
  const [from = '', to = from] = text.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (!first || !last || from === '') return null;
  const rows = [rowIndex(first[2], 0), rowIndex(last[2], MOST_ROWS - 1)];
  const columns = [columnPlace(first[1], 0), columnPlace(last[1], MOST_COLUMNS - 1)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

const rowIndex = (digits: string | undefined, otherwise: number): number => (digits ? Number(digits) - 1 : otherwise);
const columnPlace = (letters: string | undefined, otherwise: number): number =>
  letters ? columnIndex(letters) : otherwise;

/** Areas of an sqref list; unreadable ones are left out. */
export function parseAreas(text: string): Rect[] {
  return text.split(/\s+/).flatMap((each) => (each === '' ? [] : (parseArea(each) ?? [])));
}

export const areaNames = (areas: readonly Rect[]): string => areas.map(areaName).join(' ');

/** Sheet name for use in a formula, in quotes where Excel would put them. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[Rr]?[Cc]?$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}
