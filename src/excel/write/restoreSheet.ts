import { emptySheet } from '../draw/clear';
import { lock, locksItself } from './locks';
import type { Pair } from './pair';
import { readBreaks } from './restoreBreaks';
import { queueCharts, removeCopiedCharts } from './restoreCharts';
import { queuePage } from './restorePage';
import { queueTables } from './restoreTables';

/** What was read of backups, to be written onto their sheets in two requests: what comes with cells must be looked at in between. */
export interface Restore {
  /** Queues the cells. The sheets must be open by then. */
  readonly cells: () => void;
  /** Writes tables, charts and pages once the cells are there. */
  readonly objects: () => Promise<void>;
}

/** Reads what backups keep besides cells. */
export async function readBackups(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<Restore> {
  const parts = pairs.map((pair) => ({
    pair,
    tables: queueTables(context, pair),
    charts: queueCharts(context, pair),
    page: queuePage(context, pair),
  }));
  if (parts.length > 0) await context.sync();
  const breakPages = await readBreaks(context, pairs);
  return {
    cells: () => {
      breakPages();
      for (const pair of pairs) restoreCells(context, pair);
    },
    objects: async () => {
      await removeCopiedCharts(context, pairs);
      for (const { pair, tables, charts, page } of parts) {
        tables();
        charts();
        page();
        if (locksItself(pair.target)) lock(context, [pair.target.name]);
      }
      await context.sync();
    },
  };
}

/** Copying whole sheets brings values, formulas, formats, rules, validations, merged cells, widths and heights. */
function restoreCells(context: Excel.RequestContext, { target, backup }: Pair): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(target.name);
  emptySheet(sheet);
  sheet.getRange().copyFrom(worksheets.getItem(backup.name).getRange(), 'All');
}
