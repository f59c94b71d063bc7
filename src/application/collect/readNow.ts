import { readWorkbook } from '../../workbook/read';
import { tableRequests } from '../../workbook/schema';
import type { WorkbookPort } from '../ports';
import { collectBook, type CollectBook } from './book';

/** The workbook as it stands now. Throws HostFailure. */
export async function readNow(workbook: WorkbookPort): Promise<CollectBook> {
  const { grids, date1904 } = await workbook.read(tableRequests());
  return collectBook(readWorkbook(grids, { date1904 }), grids, date1904);
}
