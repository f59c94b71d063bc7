import { collectBook, type CollectBook } from '../../application/collect/book';
import { readWorkbook } from '../../workbook/read';
import { tableRequests } from '../../workbook/schema';
import { calculateFormulas } from '../calculate';
import { readInput } from '../files';
import { openHeadless, type HeadlessWorkbook } from '../headless';

/** The province's workbook, open, and what it says. */
export interface OpenBook {
  readonly workbook: HeadlessWorkbook;
  readonly book: CollectBook;
}

/** Opens and reads a workbook. Throws FileFailure, PackageFailure, HostFailure. */
export async function openBook(path: string): Promise<OpenBook> {
  const workbook = await openHeadless(readInput(path));
  await calculateFormulas(workbook.model, false);
  return { workbook, book: await readBook(workbook) };
}

/** What an open workbook says now. Throws HostFailure, PackageFailure. */
async function readBook(workbook: HeadlessWorkbook): Promise<CollectBook> {
  const { grids, date1904 } = await workbook.port.read(tableRequests()).catch((error: unknown) => {
    throw workbook.damage() ?? error;
  });
  return collectBook(readWorkbook(grids, { date1904 }), grids, date1904);
}
