import { requireOneOf } from '../args';
import { HostError } from '../errors';
import type { Session } from '../session';
import { requireBounded, requireInsideGrid, type RangeTarget } from './target';
import { keepTableHeaders } from '../../model/tables';
import { shiftFormula } from '../../model/shiftFormula';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** `range.copyFrom(source, copyType)`; the target grows to the size of the source. */
export function copyFrom(target: RangeTarget, source: RangeTarget, copyType: unknown, session: Session): void {
  const what = requireOneOf(copyType ?? 'All', COPY_TYPES, 'copyType');
  requireBounded(source.rect, 'copyFrom');
  const { rows, columns } = source.rect;
  const down = Math.max(1, Math.floor(target.rect.rows / rows));
  const across = Math.max(1, Math.floor(target.rect.columns / columns));
  const whole = { ...target.rect, rows: rows * down, columns: columns * across };
  const rect = requireInsideGrid(whole, 'destination');
  session.requireOpenCells(target.sheet, rect);
  if (what !== 'Values' && what !== 'Formulas') session.requireOpenSheet(target.sheet);
  if (session.mergesWithin(target.sheet, rect).length > 0)
    throw new HostError('MergedRangeConflict', 'The destination holds merged cells.');
  const cells = snapshot(source);
  for (let r = 0; r < rect.rows; r++)
    for (let c = 0; c < rect.columns; c++) {
      const cell = cells[r % rows]?.[c % columns];
      if (!cell) continue;
      const [row, column] = [rect.row + r, rect.column + c];
      if (what === 'All' || what === 'Formats') target.sheet.cells.setStyle(row, column, cell.style);
      if (what === 'Formats') continue;
      if (cell.formula === null || what === 'Values') target.sheet.cells.setValue(row, column, cell.value);
      else {
        const by = { rows: row - cell.row, columns: column - cell.column };
        const formula = shiftFormula(cell.formula, by);
        target.sheet.cells.setFormula(row, column, formula, formula === cell.formula ? cell.value : null);
      }
    }
  session.touchCells(target.sheet);
  keepTableHeaders(target.sheet, rect);
}

/** The source as it was before: source and target may overlap. */
const snapshot = ({ sheet, rect }: RangeTarget) =>
  Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      return {
        row,
        column,
        value: sheet.cells.value(row, column),
        formula: sheet.cells.formula(row, column),
        style: sheet.cells.styleId(row, column),
      };
    }),
  );
