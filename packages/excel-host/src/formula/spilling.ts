import { insideGrid, overlaps, containsCell, intersect } from '../model/rect';
import type { ModelValue, Rect, Worksheet } from '../model/types';
import type { Matrix } from './engine/values';
import type { FormulaNode, Spill } from './formulaNode';

export const sameValue = (a: ModelValue | undefined, b: ModelValue | undefined): boolean =>
  typeof a === 'object' && a !== null && typeof b === 'object' && b !== null ? a.error === b.error : Object.is(a, b);

/** In a result, an empty cell counts as 0. */
export const shown = (value: ModelValue | undefined): ModelValue => value ?? 0;

const valueAt = ({ rect, values }: Spill, row: number, column: number): ModelValue =>
  shown(values[row - rect.row]?.[column - rect.column]);

/** True when the cell holds nothing, or just what this spill put there. */
function isFree(sheet: Worksheet, row: number, column: number, own: Spill | null): boolean {
  const { cells } = sheet;
  if (cells.formula(row, column) !== null) return false;
  const value = cells.value(row, column);
  if (value === null) return true;
  return own !== null && containsCell(own.rect, row, column) && sameValue(value, valueAt(own, row, column));
}

/** Whether the values of a formula find room: blank cells only, no merged ones, no table. */
export function hasRoom({ sheet, row, column, spill }: FormulaNode, rect: Rect): boolean {
  if (!insideGrid(rect) || sheet.merges.some((merge) => overlaps(merge, rect))) return false;
  if (sheet.tables.some(({ area }) => overlaps(area, rect))) return false;
  for (let r = rect.row; r < rect.row + rect.rows; r++)
    for (let c = rect.column; c < rect.column + rect.columns; c++)
      if ((r !== row || c !== column) && !isFree(sheet, r, c, spill)) return false;
  return true;
}

/** Writes the cells beside the formula; those of before that are no longer filled become blank. Tells whether any changed. */
export function writeSpill(node: FormulaNode, next: Spill | null): boolean {
  const changed = clearSpill(node, next?.rect ?? null);
  node.spill = next;
  return next ? fill(node, next) || changed : changed;
}

function fill({ sheet, row, column }: FormulaNode, spill: Spill): boolean {
  const { cells } = sheet;
  let changed = false;
  for (let r = spill.rect.row; r < spill.rect.row + spill.rect.rows; r++)
    for (let c = spill.rect.column; c < spill.rect.column + spill.rect.columns; c++) {
      if (r === row && c === column) continue;
      const value = valueAt(spill, r, c);
      if (sameValue(cells.value(r, c), value)) continue;
      cells.setValue(r, c, value);
      changed = true;
    }
  return changed;
}

/** Puts right what differs of the filled cells outside `typed`. */
export function repairSpill(node: FormulaNode, typed: readonly Rect[]): boolean {
  const { sheet, row, column, spill } = node;
  if (!spill) return false;
  let changed = false;
  for (let r = spill.rect.row; r < spill.rect.row + spill.rect.rows; r++)
    for (let c = spill.rect.column; c < spill.rect.column + spill.rect.columns; c++) {
      const value = valueAt(spill, r, c);
      if ((r === row && c === column) || sameValue(sheet.cells.value(r, c), value)) continue;
      if (sheet.cells.formula(r, c) !== null || typed.some((rect) => containsCell(rect, r, c))) continue;
      sheet.cells.setValue(r, c, value);
      changed = true;
    }
  return changed;
}

/** Blanks what a formula filled outside `kept`, and has not been written over since. */
export function clearSpill({ sheet, row, column, spill }: FormulaNode, kept: Rect | null): boolean {
  if (!spill) return false;
  let changed = false;
  const { rect } = spill;
  for (let r = rect.row; r < rect.row + rect.rows; r++)
    for (let c = rect.column; c < rect.column + rect.columns; c++) {
      if ((r === row && c === column) || (kept && containsCell(kept, r, c))) continue;
      if (sheet.cells.value(r, c) === null || !isFree(sheet, r, c, spill)) continue;
      sheet.cells.setValue(r, c, null);
      changed = true;
    }
  return changed;
}

/** The values of a result for an area of fixed size, as an array formula of old spreads them. */
export function fitted(values: Matrix, { rows, columns }: Rect): Matrix {
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const at = (r: number, c: number): ModelValue => {
    const line = values[height === 1 ? 0 : r];
    const value = line?.[width === 1 ? 0 : c];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r, c)));
}

export const reaches = (rect: Rect | null, changed: readonly Rect[]): boolean =>
  rect !== null && changed.some((each) => intersect(each, rect) !== null);
