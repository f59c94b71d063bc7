import { containsCell, intersect } from '../../model/rect';
import type { Rect, Worksheet } from '../../model/types';
import type { Session } from '../session';
import { STANDARD_HEIGHT } from './measure';
import type { AreasTarget } from './target';
import { cellValue } from './values';

/**
 * This host draws nothing, so it cannot measure letters: a column becomes as wide as its longest line of text would be in the
 * standard font, at 5.25 points a character with a little air around it.
 */
const POINTS_PER_CHARACTER = 5.25;
const AIR = 5.25;
const MAX_POINTS = 1_790;

export function autofitColumns({ sheet, rects }: AreasTarget, session: Session): void {
  session.requireOpenSheet(sheet);
  const used = sheet.cells.usedRange(true);
  for (const rect of rects) {
    const filled = used && intersect(used, rect);
    if (filled) fitColumns(sheet, filled);
  }
  session.touchStructure(sheet);
}

function fitColumns(sheet: Worksheet, rect: Rect): void {
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    let longest = 0;
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      if (!isMerged(sheet, row, column)) longest = Math.max(longest, longestLine(sheet, row, column));
    if (longest > 0) sheet.columnWidths.set(column, Math.min(MAX_POINTS, longest * POINTS_PER_CHARACTER + AIR));
  }
}

/** Excel passes over merged cells when it fits a column. */
const isMerged = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => containsCell(merge, row, column));

const longestLine = (sheet: Worksheet, row: number, column: number): number =>
  Math.max(
    ...String(cellValue(sheet.cells.value(row, column)))
      .split('\n')
      .map((line) => line.length),
  );

/** Rows grow to their lines and to their largest letters; wrapped lines are counted from the width of the column. */
export function autofitRows({ sheet, rects }: AreasTarget, session: Session): void {
  session.requireOpenSheet(sheet);
  const used = sheet.cells.usedRange(true);
  for (const rect of rects) {
    const filled = used && intersect(used, rect);
    if (!filled) continue;
    for (let row = filled.row; row < filled.row + filled.rows; row++)
      sheet.rowHeights.set(row, fittedHeight(sheet, row, filled, session));
  }
  session.touchStructure(sheet);
}

function fittedHeight(sheet: Worksheet, row: number, rect: Rect, { workbook }: Session): number {
  let height = STANDARD_HEIGHT;
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const text = String(cellValue(sheet.cells.value(row, column)));
    if (text === '' || isMerged(sheet, row, column)) continue;
    const { font, wrap } = workbook.styles.get(sheet.cells.styleId(row, column));
    const width = sheet.columnWidths.get(column) ?? workbook.standardWidth;
    const perLine = Math.max(1, Math.floor(width / (POINTS_PER_CHARACTER * (font.size / 11))));
    const lines = wrap
      ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
      : 1;
    height = Math.max(height, lines * font.size * (STANDARD_HEIGHT / 11));
  }
  return height;
}
