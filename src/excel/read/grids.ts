import type { TableRequest } from '../../application/ports';
import type { CellValue, Grid } from '../../workbook/grid';

/** Grids found so far, by table name. */
export type FoundGrids = Map<string, Grid>;

/** Queues the reading of a table as a whole. The answer is null when the workbook has no such table. */
export function queueTable(context: Excel.RequestContext, { table: name }: TableRequest): () => Grid | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load('name');
  table.worksheet.load('name');
  range.load('values,rowIndex,columnIndex');
  return () =>
    table.isNullObject
      ? null
      : {
          sheet: table.worksheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          table: table.name,
          values: range.values as CellValue[][],
        };
}

/** Queues the reading of what a sheet holds, for a table that was turned into a plain range. */
export function queueUsedRange(context: Excel.RequestContext, { sheet: name }: TableRequest): () => Grid | null {
  const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  return () =>
    range.isNullObject
      ? null
      : {
          sheet: name,
          row: range.rowIndex,
          column: range.columnIndex,
          table: null,
          values: range.values as CellValue[][],
        };
}
