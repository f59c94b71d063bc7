import type { RowShift } from '../../model/rowShift';
import type { Worksheet } from '../../model/types';
import { rowHeight, topOfRow } from '../../protocol/ranges/measure';

/** Charts move and grow with the rows under them, as Excel's do. To be called while the rows are still where they were. */
export function moveCharts(sheet: Worksheet, { row, by }: RowShift): void {
  const edge = topOfRow(sheet, row);
  const height =
    by > 0 ? by * (row > 0 ? rowHeight(sheet, row - 1) : rowHeight(sheet, row)) : edge - topOfRow(sheet, row - by);
  for (const chart of sheet.charts) {
    const bottom = chart.top + chart.height;
    const top = moved(chart.top, edge, height);
    chart.top = top;
    chart.height = Math.max(1, moved(bottom, edge, height) - top);
  }
}

/** Where a line at `y` is after `height` points came in at `edge`, or were taken out from there on. */
function moved(y: number, edge: number, height: number): number {
  if (y < edge) return y;
  return height > 0 ? y + height : Math.max(edge, y + height);
}
