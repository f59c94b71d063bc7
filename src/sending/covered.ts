import type { Rect, Workbook, Worksheet } from 'excel-host/xlsx';

/** Excel's standard row in points. */
const ROW_POINTS = 15;

/** First and last of the tracks that lie wholly between two edges; null when none does. */
function within(from: number, to: number, size: (at: number) => number): { first: number; count: number } | null {
  let [at, edge] = [0, 0];
  while (edge < from) edge += size(at++);
  const first = at;
  while (edge + size(at) <= to) edge += size(at++);
  return at > first ? { first, count: at - first } : null;
}

/** Cells that lie wholly under a chart, where nobody sees them. */
export function areasUnderCharts(sheet: Worksheet, { standardWidth }: Workbook): Rect[] {
  // A hidden row or column takes no room; 1 keeps the walk moving past any number of them.
  const heightOf = (row: number): number =>
    sheet.hiddenRows.has(row) ? 1e-3 : Math.max(sheet.rowHeights.get(row) ?? ROW_POINTS, 1e-3);
  const widthOf = (column: number): number =>
    sheet.hiddenColumns.has(column) ? 1e-3 : Math.max(sheet.columnWidths.get(column) ?? standardWidth, 1e-3);
  return sheet.charts.flatMap(({ left, top, width, height }) => {
    const columns = within(left, left + width, widthOf);
    const rows = within(top, top + height, heightOf);
    return columns && rows ? { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count } : [];
  });
}
