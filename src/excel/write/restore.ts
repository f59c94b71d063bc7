import { emptySheet } from '../draw/sheet';
import { backedUpSheet, carriesMark, isSetAside, pictureIdOf } from '../marks';
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

/** A write of this very session: what stood in the workbook before it, and what it meant to add. */
export interface Interrupted {
  readonly sheetsBefore: readonly string[];
  readonly added: readonly string[];
}

/**
 * Brings back what stood in the workbook before a write: every sheet with a backup gets its cells, tables, charts and page
 * again, sheets that the write added go, and so do the backups.
 */
export async function restoreBackups(context: Excel.RequestContext, interrupted: Interrupted | null): Promise<void> {
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
  const gone = sheets.filter((sheet) => isSetAside(sheet.name, sheet.formulas) || isNewOfOurs(sheet, interrupted));
  removeSheets(
    context,
    gone.map((sheet) => sheet.name),
  );
  await context.sync();
}

/**
 * A sheet that came with the interrupted write: one it meant to add, or a copy that still bears the mark of what was copied.
 * Whatever else is new came from somebody working in the same workbook.
 */
function isNewOfOurs(sheet: SheetFacts, interrupted: Interrupted | null): boolean {
  if (!interrupted || interrupted.sheetsBefore.includes(sheet.name)) return false;
  return interrupted.added.includes(sheet.name) || carriesMark(sheet.formulas);
}

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
