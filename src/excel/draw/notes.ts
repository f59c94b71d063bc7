import type { SheetPicture } from '../../cells/picture';
import { addressOf } from '../../cells/address';
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

/**
 * Reads the notes of sheets that are filled where they stand, known to bear no notes but those of a template; what is answered queues
 * their removal, for Excel puts no second note into a cell.
 */
export async function readTemplateNotes(
  context: Excel.RequestContext,
  sheets: readonly string[],
  runtime: ExcelRuntime,
): Promise<() => void> {
  if (sheets.length === 0 || !knowsNotes(runtime)) return () => undefined;
  const found = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet).notes);
  for (const notes of found) notes.load('items/content');
  await context.sync();
  return () => {
    // The last one first: Excel may find a note by its place among the others.
    for (const { items } of found) for (const note of [...items].reverse()) note.delete();
  };
}
