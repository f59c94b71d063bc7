import type { TableRequest } from '../../application/ports';
import type { CellValue, Grid } from '../../workbook/grid';
import { officeCode } from '../failures';
import { readInBlocks } from './blocks';
import type { Locate } from './locate';

const isTooLarge = (error: unknown): boolean => officeCode(error) === 'ResponsePayloadSizeLimitExceeded';

/**
 * Reads ranges whole, in one sync with whatever else `alongside` queues; when the answer would be too large, in as few parts as
 * the limit allows. Ranges that the workbook does not have are left out.
 */
export async function readGrids<T>(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  locate: Locate,
  alongside: () => () => T,
): Promise<{ grids: Map<string, Grid>; beside: T }> {
  const beside = alongside();
  const located = requests.map((request) => {
    const found = locate(context, request);
    found.range.load('values,rowIndex,columnIndex');
    return found;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const again = alongside();
    const grids = await readInBlocks(context, requests, locate, isTooLarge);
    return { grids, beside: again() };
  }
  const grids = new Map<string, Grid>();
  for (const { request, range, place } of located) {
    const where = place();
    if (!where) continue;
    const values = range.values as CellValue[][];
    grids.set(request.table, { ...where, row: range.rowIndex, column: range.columnIndex, values });
  }
  return { grids, beside: beside() };
}
