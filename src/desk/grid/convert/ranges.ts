import type { IRange } from '@univerjs/core';
import type { Rect } from 'excel-host/xlsx';

/** Univer's ranges name both corners, ours a corner and a size. */
export const rangeOf = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/**
 * Whole rows and columns of Univer have NaN corners; `rows` and `columns` are what the sheet has then.
 */
export function rectOf(range: IRange, rows: number, columns: number): Rect {
  const first = (index: number): number => (Number.isFinite(index) ? Math.max(0, index) : 0);
  const last = (index: number, count: number): number => (Number.isFinite(index) ? index : count - 1);
  const row = first(range.startRow);
  const column = first(range.startColumn);
  return {
    row,
    column,
    rows: Math.max(1, last(range.endRow, rows) - row + 1),
    columns: Math.max(1, last(range.endColumn, columns) - column + 1),
  };
}

export const isInside = ({ row, column, rows, columns }: Rect, cellRow: number, cellColumn: number): boolean =>
  cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
