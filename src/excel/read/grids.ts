import type { TableRequest } from '../../application/ports';
import type { Grid, PlainValue } from '../../workbook/grid';
import { shownNumbers } from '../../workbook/shownNumbers';
import { officeCode } from '../failures';
import { readInBlocks } from './blocks';
import { gridOf } from './gridOf';
import type { Locate } from './locate';
import { markedRows } from './markedRows';

const isTooLarge = (error: unknown): boolean => officeCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** What is asked beside the cells; from its answer it must be known from which year days are counted. */
export interface Alongside<T> {
  readonly queue: () => () => T;
  readonly isDate1904: (answer: T) => boolean;
}

/**
 * Reads ranges whole with their number formats, in one sync with whatever else `alongside` queues; when the answer would be too
 * large, in as few parts as the limit allows. Ranges that the workbook does not have are left out.
 */
export async function readGrids<T>(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  locate: Locate,
  { queue, isDate1904 }: Alongside<T>,
): Promise<{ grids: Map<string, Grid>; beside: T }> {
  const beside = queue();
  const located = requests.map((request) => {
    const found = locate(context, request);
    found.range.load('values,numberFormat,rowIndex,columnIndex');
    return found;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const again = queue();
    const isFrom1904 = (): boolean => isDate1904(again());
    const grids = await readInBlocks(context, requests, locate, isTooLarge, isFrom1904);
    return { grids, beside: again() };
  }
  const answer = beside();
  const mark = shownNumbers(isDate1904(answer));
  const grids = new Map<string, Grid>();
  for (const { request, range, place } of located) {
    const where = place();
    if (!where) continue;
    const isBlank = range.isNullObject;
    const values = isBlank ? [] : markedRows(range.values as PlainValue[][], range.numberFormat as string[][], mark);
    const read = isBlank ? where.own : { row: range.rowIndex, column: range.columnIndex };
    if (read) grids.set(request.table, gridOf(where, read, values));
  }
  return { grids, beside: answer };
}
