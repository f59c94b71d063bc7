import { sameRect, WHOLE_SHEET } from '../../model/rect';
import { shiftFormula } from '../../model/shiftFormula';
import { keepTableHeaders } from '../../model/tables';
import { freeChartName } from '../../model/charts';
import { sameName } from '../../model/sheetNames';
import type { Rect, Worksheet } from '../../model/types';
import { requireOneOf } from '../args';
import { HostError, notImplemented } from '../errors';
import type { Session } from '../session';
import { copyCells, copyLayout } from '../sheets/copySheet';
import { requireBounded, requireInsideGrid, type RangeTarget } from './target';
import { transplant } from './transplant';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** `range.copyFrom(source, copyType)`; the target grows to the size of the source, or repeats it. */
export function copyFrom(target: RangeTarget, source: RangeTarget, copyType: unknown, session: Session): void {
  const what = requireOneOf(copyType ?? 'All', COPY_TYPES, 'copyType');
  if (sameRect(source.rect, WHOLE_SHEET)) {
    copyWholeSheet(target, source, what, session);
    return;
  }
  requireBounded(source.rect, 'copyFrom');
  const places = placesOf(target, source.rect);
  for (const rect of places) requireFree(target, rect, what, session);
  const cells = snapshot(source);
  for (const rect of places) {
    put(target, rect, cells, what);
    if (what === 'All' || what === 'Formats') transplant(source, target.sheet, rect, what === 'Formats', session);
    keepTableHeaders(target.sheet, rect);
  }
  session.touchCells(target.sheet);
}

/** Tables and charts stay where they are; everything else of a sheet is replaced. */
function copyWholeSheet(target: RangeTarget, source: RangeTarget, what: CopyType, session: Session): void {
  if (what !== 'All') throw notImplemented(`copying ${what} of a whole sheet`);
  session.requireOpenSheet(target.sheet);
  if (target.sheet === source.sheet) return;
  target.sheet.cells.clear(WHOLE_SHEET, 'all');
  copyCells(source.sheet.cells, target.sheet.cells);
  copyLayout(source.sheet, target.sheet);
  if (session.may('copyfrom-charts')) bringCharts(source.sheet, target.sheet);
  session.touchCells(target.sheet);
  session.touchStructure(target.sheet);
  keepTableHeaders(target.sheet, WHOLE_SHEET);
}

/** Excel gives a pasted chart a name of its own where the old one is taken. */
function bringCharts(from: Worksheet, to: Worksheet): void {
  for (const chart of from.charts) {
    const name = to.charts.some((other) => sameName(other.name, chart.name)) ? freeChartName(to) : chart.name;
    to.charts.push({ ...structuredClone(chart), name });
  }
}

function placesOf({ rect }: RangeTarget, { rows, columns }: Rect): Rect[] {
  const down = Math.max(1, Math.floor(rect.rows / rows));
  const across = Math.max(1, Math.floor(rect.columns / columns));
  return Array.from({ length: down * across }, (_, index) =>
    requireInsideGrid(
      {
        row: rect.row + Math.floor(index / across) * rows,
        column: rect.column + (index % across) * columns,
        rows,
        columns,
      },
      'destination',
    ),
  );
}

function requireFree({ sheet }: RangeTarget, rect: Rect, what: CopyType, session: Session): void {
  session.requireOpenCells(sheet, rect);
  if (what === 'All' || what === 'Formats') session.requireOpenSheet(sheet);
  if (session.mergesWithin(sheet, rect).length > 0)
    throw new HostError('MergedRangeConflict', 'The destination holds merged cells.');
}

type Snapshot = ReturnType<typeof snapshot>;

function put({ sheet }: RangeTarget, rect: Rect, cells: Snapshot, what: CopyType): void {
  cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      if (what === 'All' || what === 'Formats') sheet.cells.setStyle(row, column, cell.style);
      if (what === 'Formats') return;
      if (cell.formula === null || what === 'Values') {
        sheet.cells.setValue(row, column, cell.value);
        return;
      }
      const formula = shiftFormula(cell.formula, { rows: row - cell.row, columns: column - cell.column });
      sheet.cells.setFormula(row, column, formula, formula === cell.formula ? cell.value : null);
    }),
  );
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
