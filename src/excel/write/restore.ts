import { backedUpSheet, carriesMark, isSetAside, keptSheet, keptStep, pictureIdOf } from '../marks';
import { queueSheets, type SheetFacts } from '../read/details';
import { removeSheets } from './backup';
import { lock, locksItself, unlockOwn } from './locks';
import { readBreaks } from './restoreBreaks';
import { queueRestore, type Pair } from './restoreSheet';

/** A write of this very session: what stood in the workbook before it, and what it meant to add. */
export interface Interrupted {
  readonly sheetsBefore: readonly string[];
  readonly added: readonly string[];
  /** The step for which its copies were to be kept; null when they were not. */
  readonly step: number | null;
}

/**
 * Brings back what stood in the workbook before a write: every sheet with a backup gets its cells, tables, charts and page
 * again, sheets that the write added go, and so do the backups.
 */
export async function restoreBackups(context: Excel.RequestContext, interrupted: Interrupted | null): Promise<void> {
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  const backups = backupsIn(sheets, interrupted?.step ?? null);
  const pairs = pairsIn(sheets, backups);
  const restores = pairs.map((pair) => queueRestore(context, pair));
  if (restores.length > 0) await context.sync();
  const breakPages = await readBreaks(context, pairs);
  unlockOwn(
    context,
    pairs.map(({ target }) => target),
  );
  context.application.suspendScreenUpdatingUntilNextSync();
  breakPages();
  for (const restore of restores) restore();
  // A write may have come no further than opening them.
  const opened = sheets.filter((sheet) => locksItself(sheet) && !sheet.protected && !isNewOfOurs(sheet, interrupted));
  lock(
    context,
    opened.filter((sheet) => !pairs.some(({ target }) => target === sheet)).map(({ name }) => name),
  );
  const gone = sheets.filter((sheet) => backups.includes(sheet) || isNewOfOurs(sheet, interrupted));
  removeSheets(
    context,
    gone.map((sheet) => sheet.name),
  );
  await context.sync();
}

/**
 * Copies of a write that did not end. When it died while its copies were being renamed to be kept, those of the same step
 * belong to it as well.
 */
function backupsIn(sheets: readonly SheetFacts[], ownStep: number | null): SheetFacts[] {
  const aside = sheets.filter((sheet) => isSetAside(sheet.name, sheet.formulas));
  const step = ownStep ?? aside.map((sheet) => keptStep(sheet.formulas)?.step).find((each) => each !== undefined);
  if (step === undefined) return aside;
  const renamed = sheets.filter(
    ({ name, formulas }) => keptSheet(name, formulas) !== null && keptStep(formulas)?.step === step,
  );
  return [...aside, ...renamed];
}

/**
 * A sheet that came with the interrupted write: one it meant to add, or a copy that still bears the mark of what was copied.
 * Whatever else is new came from somebody working in the same workbook.
 */
function isNewOfOurs(sheet: SheetFacts, interrupted: Interrupted | null): boolean {
  if (!interrupted || interrupted.sheetsBefore.includes(sheet.name)) return false;
  return interrupted.added.includes(sheet.name) || carriesMark(sheet.formulas);
}

/** A backup is only brought back onto a sheet that is still marked as ours. */
function pairsIn(sheets: readonly SheetFacts[], backups: readonly SheetFacts[]): Pair[] {
  return backups.flatMap((backup) => {
    const name = backedUpSheet(backup.name, backup.formulas) ?? keptSheet(backup.name, backup.formulas);
    const target = sheets.find((sheet) => sheet.name === name && pictureIdOf(sheet.name, sheet.formulas) !== null);
    return target ? [{ target, backup }] : [];
  });
}
