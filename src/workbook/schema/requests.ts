import { INPUT_TABLES } from './all';
import { sheetName } from './words';

/** What to ask the workbook for: each table by name, and the sheet to fall back on. */
export const tableRequests = (): readonly { readonly table: string; readonly sheet: string }[] =>
  INPUT_TABLES.map((spec) => ({ table: spec.table, sheet: sheetName(spec) }));
