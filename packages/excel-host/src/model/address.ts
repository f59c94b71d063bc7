import { insideGrid, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from './rect';
import type { Rect } from './types';

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" → 0; the letters have been checked by the caller. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1:B2" in Excel's own shape: one cell as "A1", whole columns as "A:C", whole rows as "1:3". */
export function rectAddress(rect: Rect): string {
  const right = rect.column + rect.columns - 1;
  const bottom = rect.row + rect.rows - 1;
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS)
    return `${columnLetters(rect.column)}:${columnLetters(right)}`;
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${bottom + 1}`;
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "$A$1:$B$2", as defined names and chart sources spell it. */
export function absoluteAddress(rect: Rect): string {
  return rectAddress(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** The name as it stands before "!": quoted when Excel would quote it. */
export const quotedSheetName = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Splits "'My sheet'!A1" into the bare sheet name, null when there is none, and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = address.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnIndex(letters) : null };
}

/** Reads "A1", "A1:B2", "A:C", "1:3", dollars allowed; null when it is no address on Excel's grid. */
export function parseRect(text: string): Rect | null {
  if (text === '') return WHOLE_SHEET;
  const [left = '', right, extra] = text.split(':');
  const first = corner(left);
  const last = right === undefined ? first : corner(right);
  if (!first || !last || extra !== undefined) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if (right === undefined && (first.row === null || first.column === null)) return null;
  return checked(span(first.row, last.row, MAX_ROWS), span(first.column, last.column, MAX_COLUMNS));
}

interface Span {
  readonly from: number;
  readonly count: number;
}

function span(a: number | null, b: number | null, all: number): Span {
  return a === null || b === null ? { from: 0, count: all } : { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

function checked(rows: Span, columns: Span): Rect | null {
  const rect = { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
  return insideGrid(rect) ? rect : null;
}
