import { emptySheet } from '../draw/sheet';
import type { SheetFacts } from '../read/details';
import { lock, locksItself } from './locks';
import { queueCharts } from './restoreCharts';
import { queuePage } from './restorePage';
import { queueTables } from './restoreTables';

/** A sheet drawn over, and the copy that keeps what it was. */
export interface Pair {
  readonly target: SheetFacts;
  readonly backup: SheetFacts;
}

/**
 * Queues the reading of a backup; what is answered queues, after a sync, the writing that makes the sheet what it was. The sheet
 * must be open by then; one that locks itself is locked again.
 */
export function queueRestore(context: Excel.RequestContext, pair: Pair): () => void {
  const [tables, charts, page] = [queueTables(context, pair), queueCharts(context, pair), queuePage(context, pair)];
  const { target } = pair;
  const isLocked = locksItself(target);
  return () => {
    restoreCells(context, pair);
    tables();
    charts();
    page();
    if (isLocked) lock(context, [target.name]);
  };
}

/** Copying whole sheets brings values, formulas, formats, rules, validations, merged cells, widths and heights. */
function restoreCells(context: Excel.RequestContext, { target, backup }: Pair): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(target.name);
  emptySheet(sheet);
  sheet.getRange().copyFrom(worksheets.getItem(backup.name).getRange(), 'All');
}
