import type { Rect } from 'excel-host/xlsx';

export const holds = ({ row, column, rows, columns }: Rect, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Higher areas are not listed row by row. */
const HIGHEST = 1000;
const NONE: readonly Rect[] = [];

/** Answers which of many areas hold a cell, without looking at those of other rows. */
export function areasByRow(areas: readonly Rect[]): (row: number, column: number) => readonly Rect[] {
  const high: Rect[] = [];
  const byRow = new Map<number, Rect[]>();
  for (const area of areas) {
    if (area.rows > HIGHEST) high.push(area);
    else
      for (let row = area.row; row < area.row + area.rows; row++) {
        const known = byRow.get(row);
        if (known) known.push(area);
        else byRow.set(row, [area]);
      }
  }
  return (row, column) => {
    const near = byRow.get(row);
    if (near === undefined && high.length === 0) return NONE;
    return [...(near ?? NONE), ...high].filter((area) => holds(area, row, column));
  };
}
