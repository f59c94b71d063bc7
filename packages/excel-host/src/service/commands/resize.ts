import type { Worksheet } from '../../model/types';
import type { CommandAnswer } from '../types';
import { closedSheet, DONE, refused, type Desk } from './answer';

/** Excel's largest, in points: 255 characters across, 409.5 points down. */
const WIDEST = 1796;
const HIGHEST = 409.5;

/** A size of 0 hides, any other shows again. */
export function resize(
  { workbook, edit }: Desk,
  sheet: Worksheet,
  along: 'row' | 'column',
  index: number,
  points: number,
): CommandAnswer {
  const closed = closedSheet(workbook, sheet);
  if (closed) return closed;
  if (!(points >= 0 && points <= (along === 'row' ? HIGHEST : WIDEST))) return refused('tooLarge', String(points));
  edit.sheet(sheet);
  const [sizes, hidden] =
    along === 'row' ? [sheet.rowHeights, sheet.hiddenRows] : [sheet.columnWidths, sheet.hiddenColumns];
  if (points === 0) hidden.add(index);
  else {
    sizes.set(index, points);
    hidden.delete(index);
  }
  return DONE;
}
