/** So many cells are read at a time, far below what a response may hold. */
const CELLS_AT_ONCE = 20_000;

/** A range whose place and size are loaded. */
export type SizedRange = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** The properties that make a range a sized one. */
export const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The same range of a sheet in parts of whole rows, each small enough to be read at once. */
export function portionsOfRows(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: SizedRange,
): Excel.Range[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, part) => {
    const from = part * rows;
    return sheet.getRangeByIndexes(rowIndex + from, columnIndex, Math.min(rows, rowCount - from), columnCount);
  });
}
