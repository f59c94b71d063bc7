import type { CellEdit } from '../../src/application/ports';
import type { CellValue, Grid, Grids } from '../../src/workbook/grid';

const ADDRESS = /^([A-Z]+)(\d+)$/;

/** Row and column of an A1 address, from 0. */
function spotOf(cell: string): readonly [row: number, column: number] {
  const [, letters, digits] = ADDRESS.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`no address: ${cell}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const values = grid.values.map((line) => [...line]);
  for (const { sheet, cell, value } of edits) {
    if (sheet !== grid.sheet) continue;
    const [row, column] = spotOf(cell);
    const line = values[row - grid.row];
    const at = column - grid.column;
    if (line === undefined || at < 0 || at >= line.length) continue;
    line[at] = value === null ? '' : typeof value === 'object' ? value.formula : (value satisfies CellValue);
  }
  return { ...grid, values };
}

/** The grids as a workbook would be read once these cells are written. */
export const withEdits = (grids: Grids, edits: readonly CellEdit[]): Grids =>
  new Map([...grids].map(([table, grid]) => [table, edited(grid, edits)]));
