import type { TableRequest, WorkbookSnapshot } from '../../application/ports';
import type { Grid } from '../../workbook/grid';
import { isSetAside, pictureIdOf } from '../marks';
import { officeCode } from '../failures';
import { queueDateSystem } from './dateSystem';
import { queueSheets, type SheetFacts } from './details';
import { readGrids } from './grids';
import { locateTable, locateUsedRange } from './locate';

/** A snapshot with what only this edge needs to know: what stands on our sheets, and backups of a run that died. */
export interface ExcelSnapshot extends WorkbookSnapshot {
  readonly sheets: readonly SheetFacts[];
  readonly leftBackups: readonly string[];
}

/** An Excel that cannot evaluate a function outside a cell says one of these. */
const UNKNOWN_FUNCTION: readonly string[] = [
  'ApiNotFound',
  'NotImplemented',
  'UnsupportedOperation',
  'InvalidOperation',
];

/** Reads everything in one sync; another for tables that are missing by name; more only when a response would be too large. */
export async function readSnapshot(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
): Promise<ExcelSnapshot> {
  try {
    return await readAll(context, requests, queueDateSystem);
  } catch (error) {
    if (!UNKNOWN_FUNCTION.includes(officeCode(error))) throw error;
    return readAll(context, requests, () => () => false);
  }
}

/** `dateSystem` queues the question whether days count from 1904. */
async function readAll(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  dateSystem: typeof queueDateSystem,
): Promise<ExcelSnapshot> {
  const { protection } = context.workbook;
  const queue = (): (() => { sheets: SheetFacts[]; date1904: boolean }) => {
    protection.load('protected');
    const [sheetsOf, isDate1904] = [queueSheets(context), dateSystem(context)];
    return () => ({ sheets: sheetsOf(), date1904: isDate1904() });
  };
  const alongside = { queue, isDate1904: (answer: { readonly date1904: boolean }): boolean => answer.date1904 };
  const { grids, beside } = await readGrids(context, requests, locateTable, alongside);
  const { sheets, date1904 } = beside;
  const missing = requests.filter((request) => !grids.has(request.table) && isPlain(request, sheets));
  if (missing.length > 0) {
    const found = await readGrids(context, missing, locateUsedRange, {
      queue: () => () => null,
      isDate1904: () => date1904,
    });
    for (const [table, grid] of found.grids) grids.set(table, grid);
  }
  return { ...describe(sheets, grids), workbookProtected: protection.protected, date1904 };
}

/** A table that is missing by name may stand as a plain range on its sheet, when that sheet holds no other table. */
const isPlain = (request: TableRequest, sheets: readonly SheetFacts[]): boolean =>
  sheets.some((sheet) => sheet.name === request.sheet && sheet.tables.length === 0);

function describe(
  sheets: readonly SheetFacts[],
  grids: ReadonlyMap<string, Grid>,
): Omit<ExcelSnapshot, 'workbookProtected' | 'date1904'> {
  const statusSheets = new Map<string, string>();
  for (const sheet of sheets) {
    const id = pictureIdOf(sheet.name, sheet.formulas);
    if (id !== null) statusSheets.set(id, sheet.name);
  }
  return {
    grids,
    sheetNames: sheets.map((sheet) => sheet.name),
    statusSheets,
    protectedSheets: sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
    tables: sheets.flatMap(({ name: sheet, tables }) => tables.map((name) => ({ name, sheet }))),
    sheets,
    leftBackups: sheets.filter((sheet) => isSetAside(sheet.name, sheet.formulas)).map(({ name }) => name),
  };
}
