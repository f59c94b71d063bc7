import type { EditedValue } from '../../application/ports';
import { CELLS_NAME, cellsFormula, KEPT_NAME, KEPT_PREFIX, stepFormula, type Step } from '../marks';
import { cellBytes, REQUEST_BUDGET } from '../payload';

/** What a repair did to one place: enough to take it back, and to tell whether somebody has changed it since. */
export type LogEntry =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly cell: string;
      readonly before: EditedValue;
      readonly after: EditedValue;
      /** Number formats before and after; the same where only the content changed. */
      readonly formats: readonly [before: string, after: string];
    }
  | { readonly kind: 'table'; readonly sheet: string; readonly table: string; readonly area: string }
  | {
      readonly kind: 'resize';
      readonly sheet: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'sheet'; readonly from: string; readonly to: string };

export const logName = ({ step }: Step): string => `${KEPT_PREFIX}${String(step)}-0`;

/**
 * Writes what is about to be done on a sheet of its own, out of the user's sight, before anything is done: whatever happens then, it
 * can be taken back. One entry a row, as text.
 */
export async function writeLog(context: Excel.RequestContext, step: Step, entries: readonly LogEntry[]): Promise<void> {
  const sheet = context.workbook.worksheets.add(logName(step));
  sheet.visibility = 'VeryHidden';
  sheet.names.add(KEPT_NAME, stepFormula(step)).visible = false;
  sheet.names.add(CELLS_NAME, cellsFormula(entries.length)).visible = false;
  const lines = entries.map((entry) => [JSON.stringify(entry)]);
  for (let from = 0; from < lines.length;) {
    let [to, bytes] = [from, 0];
    while (to < lines.length && (to === from || bytes + cellBytes(lines[to]?.[0] ?? '') < REQUEST_BUDGET)) {
      bytes += cellBytes(lines[to]?.[0] ?? '');
      to++;
    }
    const range = sheet.getRangeByIndexes(from, 0, to - from, 1);
    const part = lines.slice(from, to);
    range.numberFormat = part.map(() => ['@']);
    range.values = part;
    await context.sync();
    from = to;
  }
}

/** The entries of a log, in the order in which they were made. */
export async function readLog(context: Excel.RequestContext, name: string): Promise<LogEntry[]> {
  const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  if (range.isNullObject) return [];
  return range.values.map(([line]: unknown[]) => JSON.parse(String(line)) as LogEntry);
}
