import type { TableRequest } from '../../application/ports';

/** Where a range stands, rows and columns counted from 0. */
export interface LoadedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What of the workbook is to be read for a request, once it has been loaded. */
export interface LocatedTable {
  readonly sheet: string;
  readonly table: string | null;
  /** The table itself; null where all that was read is meant. */
  readonly own: LoadedArea | null;
}

/** A range asked for, and what is known of it once it has been loaded. */
export interface Located {
  readonly request: TableRequest;
  /** All cells that hold something in the columns of the table, titles above it and rows below it included. */
  readonly range: Excel.Range;
  /** Null when the workbook has no such range. */
  readonly place: () => LocatedTable | null;
}

/** How a request is turned into a range; called again when the same range has to be asked for once more. */
export type Locate = (context: Excel.RequestContext, request: TableRequest) => Located;

export const locateTable: Locate = (context, request) => {
  const table = context.workbook.tables.getItemOrNullObject(request.table);
  table.load('name');
  table.worksheet.load('name');
  const own = table.getRange();
  own.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    request,
    range: own.getEntireColumn().getUsedRangeOrNullObject(true),
    place: () => (table.isNullObject ? null : { sheet: table.worksheet.name, table: table.name, own: areaOf(own) }),
  };
};

/** The area of a range whose place and size are loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): LoadedArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** What a sheet holds, for a table that was turned into a plain range. */
export const locateUsedRange: Locate = (context, request) => {
  const range = context.workbook.worksheets.getItem(request.sheet).getUsedRangeOrNullObject(true);
  return {
    request,
    range,
    place: () => (range.isNullObject ? null : { sheet: request.sheet, table: null, own: null }),
  };
};
