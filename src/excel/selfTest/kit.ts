import { officeCode } from '../failures';
import { runAfterCellEdit, type ExcelRuntime } from '../runtime';

/** What a case works with: a new sheet of its own, which goes afterwards with whatever else was added. */
export interface Kit {
  readonly runtime: ExcelRuntime;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  /** One batch on the sheet of the case; it is sent at the end. */
  readonly on: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => Promise<T>;
}

export const SCRATCH = '~Test';

/** Thrown when Excel did something, but not what was expected. */
export class Unexpected extends Error {}

export function expectSame(found: unknown, expected: unknown): void {
  const [a, b] = [found, expected].map((each) => JSON.stringify(each));
  if (a !== b) throw new Unexpected(`${String(a)} instead of ${String(b)}`);
}

/** Expects Excel to refuse with this code. */
export async function expectRefusal(attempt: Promise<unknown>, code: string): Promise<void> {
  const refusal = await attempt.then(
    () => 'no refusal',
    (error: unknown) => officeCode(error),
  );
  expectSame(refusal, code);
}

export const createKit = (runtime: ExcelRuntime, clock: () => number): Kit => ({
  runtime,
  clock,
  on: (batch) =>
    runAfterCellEdit(runtime, async (context) => {
      const answer = await batch(context.workbook.worksheets.getItem(SCRATCH), context);
      await context.sync();
      return answer;
    }),
});

/** Puts values into A1 and below of the sheet of a case. */
export const fill = (sheet: Excel.Worksheet, rows: (string | number)[][]): Excel.Range => {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.values = rows;
  return range;
};
