import type { CollectBook } from '../../application/collect/book';
import { readNow } from '../../application/collect/readNow';
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
  const book = await readNow(workbook.port).catch((error: unknown) => {
    throw workbook.damage() ?? error;
  });
  return { workbook, book };
}
