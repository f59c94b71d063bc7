import { emptySheet } from '../draw/sheet';
import { backedUpSheet, pictureIdOf } from '../marks';
import { queueSheets, type SheetFacts } from '../read/details';
import { removeSheets } from './backup';
import { queueCharts } from './restoreCharts';
import { queuePage } from './restorePage';
import { queueTables } from './restoreTables';

/** A sheet drawn over, and the copy that keeps what it was. */
export interface Pair {
  readonly target: SheetFacts;
  readonly backup: SheetFacts;
}

/**
 * Brings back what stood in the workbook before a write: every sheet with a backup gets its cells, tables, charts and page
 * again, sheets that the write added go, and so do the backups.
 */
export async function restoreBackups(context: Excel.RequestContext, added: readonly string[]): Promise<void> {
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  const pairs = pairsIn(sheets);
  const restores = pairs.map((pair) => ({
    pair,
    tables: queueTables(context, pair),
    charts: queueCharts(context, pair),
    page: queuePage(context, pair),
  }));
  if (pairs.length > 0) await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { pair, tables, charts, page } of restores) {
    restoreCells(context, pair);
    tables();
    charts();
    page();
  }
  const gone = sheets.filter((sheet) => added.includes(sheet.name) || isBackup(sheet));
  removeSheets(
    context,
    gone.map((sheet) => sheet.name),
  );
  await context.sync();
}

const isBackup = (sheet: SheetFacts): boolean => backedUpSheet(sheet.name, sheet.formulas) !== null;

/** A backup is only brought back onto a sheet that is still marked as ours. */
function pairsIn(sheets: readonly SheetFacts[]): Pair[] {
  return sheets.flatMap((backup) => {
    const name = backedUpSheet(backup.name, backup.formulas);
    const target = sheets.find((sheet) => sheet.name === name && pictureIdOf(sheet.name, sheet.formulas) !== null);
    return target ? [{ target, backup }] : [];
  });
}

/** Copying whole sheets brings values, formulas, formats, rules, validations, merged cells, widths and heights. */
function restoreCells(context: Excel.RequestContext, { target, backup }: Pair): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(target.name);
  emptySheet(sheet);
  sheet.getRange().copyFrom(worksheets.getItem(backup.name).getRange(), 'All');
}
