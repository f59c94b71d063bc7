import type { TableRequest, WorkbookSnapshot } from '../../application/ports';
import type { Grid } from '../../workbook/grid';
import { backedUpSheet, pictureIdOf } from '../marks';
import { isTooLarge, readInBlocks } from './blocks';
import { queueSheets, type SheetFacts } from './details';
import { queueTable, queueUsedRange } from './grids';

/** A snapshot with what only this edge needs to know: what stands on our sheets, and backups of a run that died. */
export interface ExcelSnapshot extends WorkbookSnapshot {
  readonly sheets: readonly SheetFacts[];
  readonly leftBackups: readonly string[];
}

/** Reads everything in one sync; another for tables that are missing by name; more only when a response would be too large. */
export async function readSnapshot(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
): Promise<ExcelSnapshot> {
  const sheetsOf = queueSheets(context);
  context.workbook.protection.load('protected');
  const gridsOf = requests.map((request) => ({ request, gridOf: queueTable(context, request) }));
  const grids = new Map<string, Grid>();
  let sheets: SheetFacts[];
  try {
    await context.sync();
    sheets = sheetsOf();
    for (const { request, gridOf } of gridsOf) {
      const grid = gridOf();
      if (grid) grids.set(request.table, grid);
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const sheetsAgain = queueSheets(context);
    context.workbook.protection.load('protected');
    for (const [table, grid] of await readInBlocks(context, requests)) grids.set(table, grid);
    sheets = sheetsAgain();
  }
  await readPlainRanges(context, requests, sheets, grids);
  return describe(sheets, grids, context.workbook.protection.protected);
}

/** Tables that are missing by name are looked for as plain ranges on their sheets. */
async function readPlainRanges(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  sheets: readonly SheetFacts[],
  grids: Map<string, Grid>,
): Promise<void> {
  const names = new Set(sheets.map((sheet) => sheet.name));
  const tabled = new Set(sheets.filter((sheet) => sheet.tables.length > 0).map((sheet) => sheet.name));
  const wanted = requests.filter(({ table, sheet }) => !grids.has(table) && names.has(sheet) && !tabled.has(sheet));
  if (wanted.length === 0) return;
  const queued = wanted.map((request) => ({ request, gridOf: queueUsedRange(context, request) }));
  await context.sync();
  for (const { request, gridOf } of queued) {
    const grid = gridOf();
    if (grid) grids.set(request.table, grid);
  }
}

function describe(
  sheets: readonly SheetFacts[],
  grids: ReadonlyMap<string, Grid>,
  workbookProtected: boolean,
): ExcelSnapshot {
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
    workbookProtected,
    sheets,
    leftBackups: sheets.filter((sheet) => backedUpSheet(sheet.name, sheet.formulas) !== null).map(({ name }) => name),
  };
}
