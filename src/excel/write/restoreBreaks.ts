import { locksItself } from './locks';
import type { Pair } from './pair';

/**
 * Reads where the pages of backups break, of those sheets that we give breaks to; what is answered queues the same breaks for the
 * sheets again. A break tells its cell only once it is known, hence two syncs of its own.
 */
export async function readBreaks(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<() => void> {
  const { worksheets } = context.workbook;
  const broken = pairs
    .filter(({ target }) => locksItself(target))
    .map(({ target, backup }) => {
      const breaks = worksheets.getItem(backup.name).horizontalPageBreaks;
      breaks.load('items/rowIndex');
      return { target, breaks };
    });
  if (broken.length === 0) return () => undefined;
  await context.sync();
  const found = broken.map(({ target, breaks }) => ({
    target,
    cells: breaks.items.map((each) => each.getCellAfterBreak().load('rowIndex')),
  }));
  if (found.some(({ cells }) => cells.length > 0)) await context.sync();
  return () => {
    for (const { target, cells } of found) {
      const { horizontalPageBreaks } = worksheets.getItem(target.name);
      horizontalPageBreaks.removePageBreaks();
      for (const { rowIndex } of cells) horizontalPageBreaks.add(`A${String(rowIndex + 1)}`);
    }
  };
}
