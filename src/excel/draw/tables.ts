import type { TablePicture } from '../../cells/picture';
import { addressOf } from '../../cells/address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';

/** Makes the tables of a sheet; those that stand there already under the same name keep it and take the new size. */
export async function drawTables(
  batch: Batch,
  sheetName: string,
  tables: readonly TablePicture[],
  standing: readonly string[],
): Promise<void> {
  for (const picture of tables) {
    await batch.reserve(6 * ACTION_BYTES);
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    const kept = standing.includes(picture.name);
    const table = kept ? sheet.tables.getItem(picture.name) : sheet.tables.add(rangeAt(sheet, picture.area), true);
    if (kept) table.resize(addressOf(picture.area));
    else table.name = picture.name;
    table.style = picture.style;
  }
}

/** Tables that the new picture does not have become plain cells again, before the sheet is cleared. */
export function dropTables(sheet: Excel.Worksheet, standing: readonly string[], wanted: readonly TablePicture[]): void {
  for (const name of standing) {
    if (!wanted.some((picture) => picture.name === name)) sheet.tables.getItem(name).convertToRange();
  }
}
