import type { CellValue, Grid } from '../../workbook/grid';
import type { LoadedArea, LocatedTable } from './locate';

/**
 * The grid of a table from the cells read in its columns: what stands above it is left out, what stands below it stays, and its
 * last rows are there even where they are blank.
 */
export function gridOf(
  { sheet, table, own }: LocatedTable,
  read: Pick<LoadedArea, 'row' | 'column'>,
  values: readonly (readonly CellValue[])[],
): Grid {
  if (!own) return { sheet, table, row: read.row, column: read.column, values };
  const indent = read.column - own.column;
  const first = own.row - read.row;
  const lines = first === 0 ? values : values.slice(Math.max(0, first));
  const fitted = lines.map((line) => fittedTo(line, indent, own.columns));
  const blank: readonly CellValue[] = Array.from({ length: own.columns }, () => '');
  const rows = [...Array.from({ length: Math.max(0, -first) }, () => blank), ...fitted];
  while (rows.length < own.rows) rows.push(blank);
  const grid = { sheet, table, row: own.row, column: own.column, values: rows };
  return rows.length === own.rows ? grid : { ...grid, tableRows: own.rows };
}

function fittedTo(line: readonly CellValue[], indent: number, columns: number): readonly CellValue[] {
  if (indent === 0 && line.length === columns) return line;
  return Array.from({ length: columns }, (_, column) => line[column - indent] ?? '');
}
