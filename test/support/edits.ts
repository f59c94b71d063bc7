import type { CellEdit, TableGrowth } from '../../src/application/ports';
import type { CellValue, Grid, Grids } from '../../src/workbook/grid';

const ADDRESS = /^([A-Z]+)(\d+)$/;

/** Row and column of an A1 address, from 0. */
function spotOf(cell: string): readonly [row: number, column: number] {
  const [, letters, digits] = ADDRESS.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`no address: ${cell}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

function edited(grid: Grid, edits: readonly CellEdit[], growth: readonly TableGrowth[]): Grid {
  const more = growth.find(({ table }) => table === grid.table)?.rows ?? 0;
  const blank = Array.from({ length: more }, () => (grid.values[0] ?? []).map(() => ''));
  const values = [...grid.values, ...blank].map((line): CellValue[] => [...line]);
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

/** The grids as a workbook would be read once the tables have grown and these cells are written. */
export const withEdits = (grids: Grids, edits: readonly CellEdit[], growth: readonly TableGrowth[] = []): Grids =>
  new Map([...grids].map(([table, grid]) => [table, edited(grid, edits, growth)]));
