import { keepTableHeaders } from '../../model/tables';
import type { Rect, Worksheet } from '../../model/types';
import type { CommandAnswer } from '../types';
import { DONE, refused, type Desk } from './answer';
import { holdsLocked } from './lockedCells';

/** The Delete key: contents go, looks and rules stay. */
export function clearCells({ workbook }: Desk, sheet: Worksheet, rects: readonly Rect[]): CommandAnswer {
  if (workbook.readOnly) return refused('readOnly');
  if (sheet.protected && rects.some((rect) => holdsLocked(workbook, sheet, rect)))
    return refused('sheetProtected', sheet.name);
  for (const rect of rects) {
    sheet.cells.clear(rect, 'contents');
    keepTableHeaders(sheet, rect);
  }
  return DONE;
}
