import type { Drawing, Progress } from '../../application/ports';
import { Batch } from '../batch';
import { blocksOf } from '../draw/blocks';
import { drawContents, drawSurroundings, prepareSheet } from '../draw/sheet';
import { readTemplateNotes } from '../draw/notes';
import { keptIn, nextStep, outdated } from '../kept';
import { ADDED_NAME, NEW_NAME, newFormula, stepFormula, type Step } from '../marks';
import { ACTION_BYTES } from '../payload';
import type { Placement } from '../plan';
import { NO_DETAILS, type SheetDetails, type SheetFacts } from '../read/details';
import type { ExcelRuntime } from '../runtime';
import { keepCopies, setAside } from './backup';
import { requireFront } from './front';
import { lock, unlockOwn } from './locks';
import { removeSheets, removeStanding } from './removal';

/** Bytes that all pictures will need, for the progress told. */
async function expectedBytes(placements: readonly Placement[], { rest }: Progress): Promise<number> {
  let bytes = 0;
  for (const { picture } of placements)
    for (const block of blocksOf(picture.cells)) {
      bytes += block.bytes;
      const pause = rest?.() ?? null;
      if (pause) await pause;
    }
  return bytes;
}

const cellCount = (placements: readonly Placement[]): number =>
  placements.reduce((sum, { picture }) => sum + picture.cells.reduce((cells, row) => cells + row.length, 0), 0);

/**
 * Draws all pictures in one request, more only where the payload limit forces it. What can fail most easily, the cells, comes
 * before the charts, and what becomes of the copies set aside is settled in the last request.
 */
export async function drawPictures(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  { theme, keptAt }: Drawing,
  sheets: readonly SheetFacts[],
  progress: Progress,
  runtime: ExcelRuntime,
): Promise<void> {
  const batch = new Batch(context, 'write', await expectedBytes(placements, progress), progress);
  const kept = keptIn(sheets);
  const step: Step | null = keptAt === null ? null : { step: nextStep(kept), keptAt };
  const standing = (placement: Placement): SheetDetails =>
    placement.existing ? (sheets.find((sheet) => sheet.name === placement.sheet) ?? NO_DETAILS) : NO_DETAILS;
  const drawnOver = placements.filter(({ existing }) => existing).map(({ sheet }) => sheet);
  const filled = placements.filter(({ existing, picture }) => existing && picture.kind === 'input');
  const dropNotes = await readTemplateNotes(
    context,
    filled.map(({ sheet }) => sheet),
    runtime,
  );
  const locked = placements.filter(({ picture }) => picture.locked === true);
  unlockOwn(
    context,
    sheets.filter(({ name }) => locked.some(({ sheet }) => sheet === name)),
  );
  requireFront(
    context,
    sheets.filter(({ name }) => drawnOver.includes(name)),
  );
  markFilled(context, filled, sheets);
  const copies = await setAside(batch, drawnOver, step);
  dropNotes();
  for (const placement of placements) await prepareSheet(batch, placement, standing(placement));
  for (const placement of placements) await drawContents(batch, placement, theme, standing(placement), runtime);
  for (const placement of placements) await drawSurroundings(batch, placement, theme, standing(placement));
  await batch.reserve(3 * placements.length * ACTION_BYTES);
  if (step) markAdded(context, placements, step);
  lock(
    context,
    locked.map(({ sheet }) => sheet),
  );
  if (step) keepCopies(context, copies, step);
  else
    removeSheets(
      context,
      copies.map((name) => ({ name, isVeryHidden: false })),
    );
  await batch.send();
  await unmarkInput(context, placements);
  if (step) await removeOutdated(context, outdated(kept, step.step, cellCount(placements)));
}

/** Before they are copied, so that whatever of this write is left over says so by itself. */
function markFilled(context: Excel.RequestContext, filled: readonly Placement[], sheets: readonly SheetFacts[]): void {
  for (const { sheet } of filled) {
    const isMarked = sheets.some(({ name, names }) => name === sheet && names.includes(NEW_NAME));
    if (!isMarked) context.workbook.worksheets.getItem(sheet).names.add(NEW_NAME, newFormula).visible = false;
  }
}

/** The write is through: a name that stays because the host refuses now is hidden and means nothing any more. */
async function unmarkInput(context: Excel.RequestContext, placements: readonly Placement[]): Promise<void> {
  const input = placements.filter(({ picture }) => picture.kind === 'input');
  if (input.length === 0) return;
  for (const { sheet } of input) context.workbook.worksheets.getItem(sheet).names.getItem(NEW_NAME).delete();
  await context.sync().catch(() => undefined);
}

/** The write is through, and copies that stay because the host refuses now go with the next one. */
async function removeOutdated(context: Excel.RequestContext, copies: readonly SheetFacts[]): Promise<void> {
  const names = copies.map(({ name }) => name);
  await removeStanding(context, names).catch(() => undefined);
}

/** Taking this step back means that these sheets go. */
function markAdded(context: Excel.RequestContext, placements: readonly Placement[], step: Step): void {
  for (const { picture, sheet, existing } of placements) {
    if (existing || picture.kind !== 'status') continue;
    context.workbook.worksheets.getItem(sheet).names.add(ADDED_NAME, stepFormula(step)).visible = false;
  }
}
