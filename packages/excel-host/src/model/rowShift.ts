import { columnIndex, splitSheet } from './address';
import { MAX_ROWS } from './rect';
import { sameName } from './sheetNames';
import type { Rect } from './types';

/** Rows put in before `row`, or taken out from `row` on when `by` is negative. */
export interface RowShift {
  readonly row: number;
  readonly by: number;
}

/** Where the rows of a span stand after a shift; null when none is left. New rows inside a span belong to it. */
export function shiftSpan(first: number, last: number, { row, by }: RowShift): { first: number; last: number } | null {
  if (by >= 0) return { first: first >= row ? first + by : first, last: last >= row ? last + by : last };
  const gone = row - by;
  const from = first < row ? first : Math.max(row, first + by);
  const to = last < row ? last : last < gone ? row - 1 : last + by;
  return to < from ? null : { first: from, last: to };
}

export function shiftRect(rect: Rect, shift: RowShift): Rect | null {
  if (rect.rows === MAX_ROWS) return rect;
  const span = shiftSpan(rect.row, rect.row + rect.rows - 1, shift);
  return span && { ...rect, row: span.first, rows: span.last - span.first + 1 };
}

/** Formats and rules of the row above a new one hold for the new one too. */
export function shiftRuleArea(area: Rect, shift: RowShift): Rect | null {
  if (shift.by > 0 && area.row + area.rows === shift.row) return { ...area, rows: area.rows + shift.by };
  return shiftRect(area, shift);
}

const PREFIX = "(?:'(?:[^']|'')+'!|(?:\\[[^\\]]*\\])?[\\p{L}_][\\p{L}\\p{N}_.]*!)";
const CELL = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';
const REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|\\[[^\\[\\]]*\\](?!\\p{L})|(?<![\\p{L}\\p{N}_.$])(${PREFIX})?(${CELL}(?::${CELL})?|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!:])|${PREFIX}`,
  'giu',
);
const CORNER = /^(\$?[A-Z]{1,3})?(\$?)(\d+)$/i;

/** A formula of `own` after rows of `target` moved: references into that sheet follow, those into rows that are gone become #REF!. */
export function shiftRowsInFormula(formula: string, own: string, target: string, shift: RowShift): string {
  return formula.replace(REFERENCE, (token: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return token;
    const sheet = prefix === undefined ? own : (splitSheet(`${prefix}A1`).sheet ?? own);
    if (!sameName(sheet, target)) return token;
    const shifted = shiftReference(reference, shift);
    return shifted === null ? `${prefix ?? ''}#REF!` : `${prefix ?? ''}${shifted}`;
  });
}

function shiftReference(reference: string, shift: RowShift): string | null {
  const [left = '', right] = reference.split(':');
  const first = CORNER.exec(left);
  const last = right === undefined ? first : CORNER.exec(right);
  if (!first || !last) return reference;
  // Beyond the grid it is a name, not a cell.
  if (columnIndex((first[1] ?? 'A').replace('$', '')) >= 16_384) return reference;
  const rows = [Number(first[3]) - 1, Number(last[3]) - 1] as const;
  const span = shiftSpan(Math.min(...rows), Math.max(...rows), shift);
  if (!span || span.last >= MAX_ROWS) return null;
  const [top, bottom] = rows[0] <= rows[1] ? [span.first, span.last] : [span.last, span.first];
  const corner = (match: RegExpExecArray, row: number): string =>
    `${match[1] ?? ''}${match[2] ?? ''}${String(row + 1)}`;
  return right === undefined ? corner(first, top) : `${corner(first, top)}:${corner(last, bottom)}`;
}
