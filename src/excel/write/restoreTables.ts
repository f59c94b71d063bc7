import { withoutSheet } from '../address';
import type { Pair } from './pair';

/**
 * Queues the reading of a backup's tables; what is answered gives the tables of the sheet their old size again. A table keeps its place
 * among those of its sheet when the sheet is copied, but not its name.
 */
export function queueTables(context: Excel.RequestContext, { target, backup }: Pair): () => void {
  const { worksheets } = context.workbook;
  const ranges = backup.tables.map((name) => {
    const range = worksheets.getItem(backup.name).tables.getItem(name).getRange();
    range.load('address');
    return range;
  });
  return () => {
    const sheet = worksheets.getItem(target.name);
    ranges.forEach((range, index) => {
      const name = target.tables[index];
      if (name !== undefined) sheet.tables.getItem(name).resize(withoutSheet(range.address));
    });
  };
}
