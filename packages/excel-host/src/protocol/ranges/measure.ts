import type { Rect, Workbook, Worksheet } from '../../model/types';

/** Height of a row nobody set, in points. */
export const STANDARD_HEIGHT = 15;

export const columnWidth = (workbook: Workbook, sheet: Worksheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? workbook.standardWidth);

export const rowHeight = (sheet: Worksheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);

/** Points from the left edge of the sheet to `column`. */
const leftOf = (workbook: Workbook, sheet: Worksheet, column: number): number =>
  offset(column, workbook.standardWidth, sheet.columnWidths, sheet.hiddenColumns);

/** Points from the top edge of the sheet to `row`. */
export const topOfRow = (sheet: Worksheet, row: number): number =>
  offset(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);

function offset(
  before: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let sum = before * standard;
  for (const [index, size] of sizes) if (index < before && !hidden.has(index)) sum += size - standard;
  for (const index of hidden) if (index < before) sum -= standard;
  return sum;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(workbook: Workbook, sheet: Worksheet, rect: Rect): Box {
  const left = leftOf(workbook, sheet, rect.column);
  const top = topOfRow(sheet, rect.row);
  return {
    left,
    top,
    width: leftOf(workbook, sheet, rect.column + rect.columns) - left,
    height: topOfRow(sheet, rect.row + rect.rows) - top,
  };
}
