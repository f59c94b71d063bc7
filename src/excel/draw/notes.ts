import type { SheetPicture } from '../../workbook/sheets/picture';
import { addressOf } from '../address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { knowsNotes, type ExcelRuntime } from '../runtime';

/** Draws notes where Excel knows them; older ones show the same text in the cell's input prompt only. */
export async function drawNotes(
  batch: Batch,
  sheetName: string,
  notes: SheetPicture['notes'],
  runtime: ExcelRuntime,
): Promise<void> {
  if (notes.length === 0 || !knowsNotes(runtime)) return;
  for (const { row, column, text } of notes) {
    await batch.reserve(ACTION_BYTES + 3 * text.length);
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    sheet.notes.add(addressOf([row, column, 1, 1]), text);
  }
}
