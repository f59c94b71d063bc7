import type { Rect } from '../../model/types';
import { invalidArgument } from '../errors';

/**
 * What Office.js lets one assign to values, formulas and formats: a table as large as the range, or one scalar for all cells.
 * Calls `visit` with each cell; null leaves the cell as it is.
 */
export function eachAssigned(
  rect: Rect,
  assigned: unknown,
  name: string,
  visit: (row: number, column: number, value: string | number | boolean) => void,
): void {
  const rows = rowsOf(rect, assigned, name);
  for (let r = 0; r < rect.rows; r++) {
    const row = rows ? rows[r] : null;
    for (let c = 0; c < rect.columns; c++) {
      const value: unknown = row ? row[c] : assigned;
      if (value === null || value === undefined) continue;
      if (!isScalar(value)) throw invalidArgument(name);
      visit(rect.row + r, rect.column + c, value);
    }
  }
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** The rows of an assigned table, null for a scalar; a table of another size is refused before anything is written. */
function rowsOf(rect: Rect, assigned: unknown, name: string): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(assigned)) return null;
  const rows = assigned as readonly unknown[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    const size = `${rows.length} × ${Array.isArray(rows[0]) ? rows[0].length : 1}`;
    throw invalidArgument(`${name}: the table of ${size} does not fit the range of ${rect.rows} × ${rect.columns}`);
  }
  return rows as readonly (readonly unknown[])[];
}
