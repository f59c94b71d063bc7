import type { CellValue, Grid, Grids } from '../../src/workbook/grid';
import type { PictureCell, SheetPicture } from '../../src/cells/picture';
import type { TemplateRows } from '../../src/workbook/schema';
import { templatePictures } from '../../src/workbook/schema/template';
import type { Language } from '../../src/language/language';

const valueOf = (cell: PictureCell | undefined): CellValue =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.formula : cell;

/** The grids that a workbook drawn from pictures would be read as. */
function gridsOfPictures(pictures: readonly SheetPicture[]): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const { name, cells, tables } of pictures) {
    for (const { name: table, area } of tables) {
      const [row, column, rows, columns] = area;
      const values = cells
        .slice(row, row + rows)
        .map((line) => Array.from({ length: columns }, (_, index) => valueOf(line[column + index])));
      grids.set(table, { sheet: name, row, column, table, values });
    }
  }
  return grids;
}

/** Grids of the template with these rows filled in. */
export const templateGrids = (rows: TemplateRows = {}, language: Language = 'vi'): Map<string, Grid> =>
  gridsOfPictures(templatePictures(language, rows));

/** The same grids with one cell replaced; row and column counted within the table, its header being row 0. */
export function withCell(
  grids: Grids,
  table: string,
  row: number,
  header: string,
  value: CellValue,
): Map<string, Grid> {
  const changed = new Map(grids);
  const grid = grids.get(table)!;
  const column = grid.values[0]!.indexOf(header);
  if (column < 0) throw new Error(`no column ${header} in ${table}`);
  const values = grid.values.map((line, at) =>
    at === row ? line.map((cell, index) => (index === column ? value : cell)) : line,
  );
  changed.set(table, { ...grid, values });
  return changed;
}

/** The table with its header row and rows given as they are. */
export const plainGrid = (table: string | null, sheet: string, values: readonly (readonly CellValue[])[]): Grid => ({
  sheet,
  row: 3,
  column: 0,
  table,
  values,
});
