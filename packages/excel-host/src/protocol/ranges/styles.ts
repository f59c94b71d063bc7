import { intersect } from '../../model/rect';
import { restyle, shared } from '../../model/restyle';
import { DEFAULT_STYLE } from '../../model/styles';
import type { CellStyle, Rect } from '../../model/types';
import type { Session } from '../session';
import { isEntireColumn, isEntireRow, requireBounded, type AreasTarget } from './target';

/**
 * Changes the look of all cells of the areas. Over whole rows and columns only a change back to the default look is
 * known to this host: it reaches the cells that have a look of their own.
 */
export function changeStyles(
  { sheet, rects }: AreasTarget,
  session: Session,
  patch: (style: CellStyle) => CellStyle,
): void {
  session.requireOpenSheet(sheet);
  for (const rect of rects) {
    const reached = isEntireColumn(rect) || isEntireRow(rect) ? formatted(rect) : rect;
    if (reached) restyle(session.workbook, sheet, reached, patch);
  }
  session.touchCells(sheet);

  function formatted(rect: Rect): Rect | null {
    if (session.workbook.styles.intern(patch(DEFAULT_STYLE)) !== session.workbook.styles.intern(DEFAULT_STYLE))
      requireBounded(rect, 'format');
    const used = sheet.cells.usedRange(false);
    return used && intersect(used, rect);
  }
}

/** Reads a part of the look that all cells share; null when they differ. */
export const commonStyle =
  <T>(pick: (style: CellStyle) => T) =>
  ({ sheet, rects }: AreasTarget, session: Session): T | null => {
    for (const rect of rects) requireBounded(rect, 'format');
    return shared(session.workbook, sheet, rects, pick);
  };
