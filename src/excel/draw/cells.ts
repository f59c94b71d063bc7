import type { Area, SheetPicture } from '../../cells/picture';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { blocksOf, formulasOf, valuesOf } from './blocks';
import { planFormats } from './numberFormats';

/**
 * A range of a sheet by an area of a picture, good until the next sync. The library would else remember every range to the end
 * of the run, at two more actions each, and search all of them for each in the end.
 */
export function rangeAt(sheet: Excel.Worksheet, [row, column, rows, columns]: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.untrack();
  return range;
}

/** Rows of a list of formats sent at once. */
const LIST_ROWS = 20_000;

/** Number formats first, so that text stays text; then values; then formulas. */
export async function drawCells(batch: Batch, sheetName: string, picture: SheetPicture): Promise<void> {
  await drawFormats(batch, sheetName, picture);
  for (const block of blocksOf(picture.cells)) {
    const formulas = formulasOf(picture.cells, block);
    await batch.reserve(block.bytes + formulas.length * ACTION_BYTES);
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    rangeAt(sheet, [block.row, 0, block.rows, block.columns]).values = valuesOf(picture.cells, block);
    for (const patch of formulas) {
      const area: Area = [patch.row, patch.column, patch.formulas.length, patch.formulas[0]?.length ?? 0];
      rangeAt(sheet, area).formulas = patch.formulas as (string | number | boolean | null)[][];
    }
  }
}

async function drawFormats(batch: Batch, sheetName: string, picture: SheetPicture): Promise<void> {
  const plan = planFormats(picture);
  await batch.reserve(plan.areas.length * ACTION_BYTES);
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  for (const { area, format } of plan.areas) setFormat(rangeAt(sheet, area), format);
  for (const { row, column, formats } of plan.lists) {
    for (let from = 0; from < formats.length; from += LIST_ROWS) {
      const part = formats.slice(from, from + LIST_ROWS);
      await batch.reserve(ACTION_BYTES + part.reduce((bytes, format) => bytes + format.length + 5, 0));
      const range = rangeAt(batch.context.workbook.worksheets.getItem(sheetName), [row + from, column, part.length, 1]);
      range.numberFormat = part.map((format) => [format]);
    }
  }
}

/** A single text is applied to the whole range; the library's types only know the two-dimensional form. */
function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
