import {
  backedUpSheet,
  carriesMark,
  isBeingMade,
  isSetAside,
  KEPT_PREFIX,
  keptName,
  keptSheet,
  keptStep,
  NEW_NAME,
  pictureIdOf,
} from '../marks';
import { queueSheets, type SheetFacts } from '../read/details';
import { backupName } from './backup';
import { lock, locksItself, unlockOwn } from './locks';
import { removeSheets } from './removal';
import type { Pair } from './pair';
import { readBackups } from './restoreSheet';
import { areRestored } from './verify';

/** A write of this very session: what stood in the workbook before it, and what it meant to add. */
export interface Interrupted {
  readonly sheetsBefore: readonly string[];
  readonly added: readonly string[];
  /** The step for which its copies were to be kept; null when they were not. */
  readonly step: number | null;
}

/** What a write came to that was interrupted: nothing of it is left, or it was through and only its copies were to go. */
export type Aftermath = 'before' | 'written';

/**
 * Brings back what stood in the workbook before a write: every sheet with a backup gets its cells, tables, charts and page
 * again, sheets that the write added go, and so do the backups. A write that had begun to remove its backups was through: they go,
 * and what it wrote stays. What was brought back is read and compared before the backups go; throws when it is not the same, and
 * the backups stay then.
 */
export async function restoreBackups(
  context: Excel.RequestContext,
  interrupted: Interrupted | null,
): Promise<Aftermath> {
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  const backups = backupsIn(sheets, interrupted?.step ?? null);
  if (backups.length > 0 && !backups.some(isFirst)) {
    removeSheets(context, backups);
    await context.sync();
    return 'written';
  }
  const isNewOfOurs = await newSheets(context, sheets, interrupted);
  const pairs = pairsIn(sheets, backups);
  await restorePairs(context, pairs);
  const rest = sheets.filter((sheet) => !backups.includes(sheet) && !isNewOfOurs(sheet));
  settle(context, rest, pairs, interrupted !== null);
  removeSheets(
    context,
    sheets.filter((sheet) => backups.includes(sheet) || isNewOfOurs(sheet)),
  );
  await context.sync();
  return 'before';
}

async function restorePairs(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const restore = await readBackups(context, pairs);
  unlockOwn(
    context,
    pairs.map(({ target }) => target),
  );
  context.application.suspendScreenUpdatingUntilNextSync();
  restore.cells();
  await restore.objects();
  if (!(await areRestored(context, pairs))) throw new Error('what was brought back is not what was kept');
}

/** What a write did to sheets before it came to draw: it opens those that lock themselves, marks those it fills, and shows copies that go. */
function settle(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  pairs: readonly Pair[],
  isOfThisSession: boolean,
): void {
  const isRestored = (sheet: SheetFacts): boolean => pairs.some(({ target }) => target === sheet);
  const { worksheets } = context.workbook;
  for (const sheet of sheets) {
    if (locksItself(sheet) && !sheet.protected && !isRestored(sheet)) lock(context, [sheet.name]);
    if (isBeingMade(sheet.formulas) && (isOfThisSession || isRestored(sheet)))
      worksheets.getItem(sheet.name).names.getItem(NEW_NAME).delete();
    if (keptStep(sheet.formulas) && sheet.name.startsWith(KEPT_PREFIX) && !sheet.isVeryHidden)
      worksheets.getItem(sheet.name).visibility = 'VeryHidden';
  }
}

/** Copies are made and removed in their order, so that one action, the removal of the first, ends a write. */
const isFirst = ({ name, formulas }: SheetFacts): boolean =>
  name === backupName(0) || name === keptName(keptStep(formulas)?.step ?? 0, 0);

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
 * Which sheets came with the interrupted write: those it meant to add, or a copy that still bears the mark of what was copied.
 * Whatever else is new came from somebody working in the same workbook, also under a name that we meant to use: ours bear a mark,
 * or the write came no further than adding them and they are empty.
 */
async function newSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  interrupted: Interrupted | null,
): Promise<(sheet: SheetFacts) => boolean> {
  if (!interrupted) return () => false;
  const come = sheets.filter(({ name }) => !interrupted.sheetsBefore.includes(name));
  const ours = come.filter(({ formulas }) => carriesMark(formulas) || isBeingMade(formulas));
  const unmarked = come.filter((sheet) => interrupted.added.includes(sheet.name) && !ours.includes(sheet));
  const used = unmarked.map(({ name }) =>
    context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false).load('address'),
  );
  if (used.length > 0) await context.sync();
  const blank = unmarked.filter(
    ({ tables, charts, names }, index) =>
      used[index]?.isNullObject === true && tables.length + charts.length + names.length === 0,
  );
  return (sheet) => ours.includes(sheet) || blank.includes(sheet);
}

/** A backup is only brought back onto a sheet that is still marked as ours, or as one that is being filled. */
function pairsIn(sheets: readonly SheetFacts[], backups: readonly SheetFacts[]): Pair[] {
  return backups.flatMap((backup) => {
    const name = backedUpSheet(backup.name, backup.formulas) ?? keptSheet(backup.name, backup.formulas);
    const target = sheets.find((sheet) => sheet.name === name && isOurs(sheet));
    return target ? [{ target, backup }] : [];
  });
}

const isOurs = ({ name, formulas }: SheetFacts): boolean =>
  pictureIdOf(name, formulas) !== null || isBeingMade(formulas);
