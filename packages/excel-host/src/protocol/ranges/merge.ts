import { containsRect, overlaps } from '../../model/rect';
import type { Rect, Worksheet } from '../../model/types';
import { HostError } from '../errors';
import type { Session } from '../session';
import { requireBounded, type RangeTarget } from './target';

/** `range.merge(across)`: only the top left value of each merged area survives. */
export function merge({ sheet, rect }: RangeTarget, across: boolean, session: Session): void {
  session.requireOpenSheet(sheet);
  requireBounded(rect, 'merge');
  const parts = across
    ? Array.from({ length: rect.rows }, (_, index): Rect => ({ ...rect, row: rect.row + index, rows: 1 }))
    : [rect];
  for (const part of parts) mergeOne(sheet, part);
  session.touchStructure(sheet);
  session.touchCells(sheet);
}

function mergeOne(sheet: Worksheet, rect: Rect): void {
  if (rect.rows * rect.columns < 2) return;
  if (sheet.tables.some((table) => overlaps(table.area, rect)))
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  if (sheet.merges.some((other) => overlaps(other, rect) && !containsRect(rect, other)))
    throw new HostError('MergedRangeConflict', 'The range cuts through a merged cell.');
  sheet.merges = [...sheet.merges.filter((other) => !overlaps(other, rect)), rect];
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (row !== rect.row || column !== rect.column) sheet.cells.setValue(row, column, null);
}

export function unmerge({ sheet, rect }: RangeTarget, session: Session): void {
  session.requireOpenSheet(sheet);
  if (!sheet.merges.some((other) => overlaps(other, rect))) return;
  sheet.merges = sheet.merges.filter((other) => !overlaps(other, rect));
  session.touchStructure(sheet);
}
