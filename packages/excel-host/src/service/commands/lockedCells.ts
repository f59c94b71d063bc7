import { bounding, intersect } from '../../model/rect';
import type { Rect, Workbook, Worksheet } from '../../model/types';

/** True when `rect` holds a cell that the protection of its sheet locks. Cells beyond all formats have the look of id 0. */
export function holdsLocked(workbook: Workbook, sheet: Worksheet, rect: Rect): boolean {
  const used = sheet.cells.usedRange(false);
  const part = used && intersect(used, rect);
  const isLocked = (id: number): boolean => workbook.styles.get(id).locked;
  if (!part || bounding(part, rect).rows * rect.columns > part.rows * part.columns) if (isLocked(0)) return true;
  if (!part) return false;
  for (let row = part.row; row < part.row + part.rows; row++)
    for (let column = part.column; column < part.column + part.columns; column++)
      if (isLocked(sheet.cells.styleId(row, column))) return true;
  return false;
}
