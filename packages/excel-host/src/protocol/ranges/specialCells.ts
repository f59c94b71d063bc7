import { containsCell } from '../../model/rect';
import type { Rect } from '../../model/types';
import { accessDenied, HostError } from '../errors';
import type { Session } from '../session';
import type { AreasTarget, RangeTarget } from './target';

/** Cells with formulas in a range, neighbours in a column as one rectangle; null when there are none. Other kinds are refused. */
export function specialCells({ sheet, rect }: RangeTarget, kind: string, session: Session): AreasTarget | null {
  if (kind !== 'Formulas') throw new HostError('NotImplemented', `getSpecialCells ${kind}`);
  if (sheet.protected && session.may('protected-special'))
    throw accessDenied(`The worksheet is protected: ${sheet.name}`);
  const rects: Rect[] = [];
  const open = new Map<number, Rect & { rows: number }>();
  sheet.cells.forEachFormula((row, column) => {
    if (!containsCell(rect, row, column)) return;
    const above = open.get(column);
    if (above && above.row + above.rows === row) above.rows++;
    else {
      const fresh = { row, column, rows: 1, columns: 1 };
      open.set(column, fresh);
      rects.push(fresh);
    }
  });
  return rects.length === 0 ? null : { sheet, rects };
}
