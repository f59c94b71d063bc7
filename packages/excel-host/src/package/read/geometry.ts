import type { Worksheet } from '../../model/types';

/** Excel's standard row and column in points. */
const ROW_POINTS = 15;
const COLUMN_POINTS = 48;
export const EMUS_PER_POINT = 12_700;

type Sizes = Pick<Worksheet, 'columnWidths' | 'rowHeights' | 'hiddenRows' | 'hiddenColumns'>;

/** A place inside a cell, as drawings give it; offsets in points. */
export interface Anchor {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

const widthOf = (sheet: Sizes, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? COLUMN_POINTS);
const heightOf = (sheet: Sizes, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? ROW_POINTS);

/** Points from the sheet's left or top edge. */
export function leftOf(sheet: Sizes, anchor: Anchor): number {
  let left = anchor.columnOffset;
  for (let column = 0; column < anchor.column; column++) left += widthOf(sheet, column);
  return left;
}
export function topOf(sheet: Sizes, anchor: Anchor): number {
  let top = anchor.rowOffset;
  for (let row = 0; row < anchor.row; row++) top += heightOf(sheet, row);
  return top;
}

export function anchorAt(sheet: Sizes, left: number, top: number): Anchor {
  let [column, columnOffset] = [0, Math.max(0, left)];
  while (columnOffset >= widthOf(sheet, column)) columnOffset -= widthOf(sheet, column++);
  let [row, rowOffset] = [0, Math.max(0, top)];
  while (rowOffset >= heightOf(sheet, row)) rowOffset -= heightOf(sheet, row++);
  return { column, columnOffset, row, rowOffset };
}
