import type { Progress } from '../../application/ports';
import type { ColourTheme } from '../../workbook/sheets/picture';
import { Batch } from '../batch';
import { blocksOf } from '../draw/blocks';
import { drawContents, drawSurroundings, prepareSheet } from '../draw/sheet';
import type { Placement } from '../plan';
import { NO_DETAILS, type SheetDetails } from '../read/details';
import type { ExcelRuntime } from '../runtime';
import { removeSheets, setAside } from './backup';

/** Bytes that all pictures will need, for the progress told. */
function expectedBytes(placements: readonly Placement[]): number {
  let bytes = 0;
  for (const { picture } of placements) for (const block of blocksOf(picture.cells)) bytes += block.bytes;
  return bytes;
}

/**
 * Draws all pictures in one request, more only where the payload limit forces it. What can fail most easily, the cells, comes
 * before the charts, and the copies set aside go in the last request.
 */
export async function drawPictures(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  theme: ColourTheme,
  sheets: readonly (SheetDetails & { readonly name: string })[],
  progress: Progress,
  runtime: ExcelRuntime,
): Promise<void> {
  const batch = new Batch(context, 'write', expectedBytes(placements), progress);
  const standing = (placement: Placement): SheetDetails =>
    placement.existing ? (sheets.find((sheet) => sheet.name === placement.sheet) ?? NO_DETAILS) : NO_DETAILS;
  const backups = await setAside(batch, placements);
  for (const placement of placements) await prepareSheet(batch, placement, standing(placement));
  for (const placement of placements) await drawContents(batch, placement, theme, standing(placement), runtime);
  for (const placement of placements) await drawSurroundings(batch, placement, theme, standing(placement));
  await batch.reserve(0);
  removeSheets(context, backups);
  await batch.send();
}
