import type { TableRequest } from '../../application/ports';

/** A range asked for, and what is known of it once it has been loaded. */
export interface Located {
  readonly request: TableRequest;
  readonly range: Excel.Range;
  /** Null when the workbook has no such range. */
  readonly place: () => { readonly sheet: string; readonly table: string | null } | null;
}

/** How a request is turned into a range; called again when the same range has to be asked for once more. */
export type Locate = (context: Excel.RequestContext, request: TableRequest) => Located;

export const locateTable: Locate = (context, request) => {
  const table = context.workbook.tables.getItemOrNullObject(request.table);
  table.load('name');
  table.worksheet.load('name');
  return {
    request,
    range: table.getRange(),
    place: () => (table.isNullObject ? null : { sheet: table.worksheet.name, table: table.name }),
  };
};

/** What a sheet holds, for a table that was turned into a plain range. */
export const locateUsedRange: Locate = (context, request) => {
  const range = context.workbook.worksheets.getItem(request.sheet).getUsedRangeOrNullObject(true);
  return { request, range, place: () => (range.isNullObject ? null : { sheet: request.sheet, table: null }) };
};
