import {
  backedUpSheet,
  carriesMark,
  isBeingMade,
  isSetAside,
  keptName,
  keptSheet,
  keptStep,
  pictureIdOf,
} from '../marks';
import { queueSheets, type SheetFacts } from '../read/details';
import { backupName, removeSheets } from './backup';
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

/** What a write came to that was interrupted: nothing of it is left, or it was through and only its copies were to go. */
export type Aftermath = 'before' | 'written';

/**
 * Brings back what stood in the workbook before a write: every sheet with a backup gets its cells, tables, charts and page
 * again, sheets that the write added go, and so do the backups. A write that had begun to remove its backups was through: they go,
 * and what it wrote stays.
 */
export async function restoreBackups(
  context: Excel.RequestContext,
  interrupted: Interrupted | null,
): Promise<Aftermath> {
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  const left = backupsIn(sheets, interrupted?.step ?? null);
  if (left.length > 0 && !left.some(isFirst)) {
    removeSheets(
      context,
      left.map(({ name }) => name),
    );
    await context.sync();
    return 'written';
  }
  const isNewOfOurs = await newSheets(context, sheets, interrupted);
  const backups = left;
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
  const opened = sheets.filter((sheet) => locksItself(sheet) && !sheet.protected && !isNewOfOurs(sheet));
  lock(
    context,
    opened.filter((sheet) => !pairs.some(({ target }) => target === sheet)).map(({ name }) => name),
  );
  const gone = sheets.filter((sheet) => backups.includes(sheet) || isNewOfOurs(sheet));
  removeSheets(
    context,
    gone.map((sheet) => sheet.name),
  );
  await context.sync();
  return 'before';
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

/** A backup is only brought back onto a sheet that is still marked as ours. */
function pairsIn(sheets: readonly SheetFacts[], backups: readonly SheetFacts[]): Pair[] {
  return backups.flatMap((backup) => {
    const name = backedUpSheet(backup.name, backup.formulas) ?? keptSheet(backup.name, backup.formulas);
    const target = sheets.find((sheet) => sheet.name === name && pictureIdOf(sheet.name, sheet.formulas) !== null);
    return target ? [{ target, backup }] : [];
  });
}
