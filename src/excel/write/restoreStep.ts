import { HostFailure } from '../../application/ports';
import { Batch } from '../batch';
import { keptIn, type Kept, type KeptCopy } from '../kept';
import { BACKUP_NAME, KEPT_NAME } from '../marks';
import { requireFront } from './front';
import { lock, locksItself, unlockOwn } from './locks';
import { queueSheets, type SheetFacts } from '../read/details';
import { setAside } from './backup';
import type { Pair } from './pair';
import { readBackups } from './restoreSheet';

/** What taking back a step does to the workbook. */
export interface RestorePlan {
  /** Sheets that get back what their copy keeps. */
  readonly over: readonly Pair[];
  /** Copies of sheets that are gone by now: the copy takes their place. */
  readonly revived: readonly KeptCopy[];
  /** Sheets that this or a later step added. */
  readonly gone: readonly SheetFacts[];
  /** Copies that nobody needs afterwards. */
  readonly spent: readonly SheetFacts[];
}

/** Every sheet goes back to its earliest copy from that step on; a sheet that was only added by then goes. */
function planRestore(sheets: readonly SheetFacts[], { copies, added }: Kept, step: number): RestorePlan {
  const gone = added.filter((each) => each.step >= step).map(({ sheet }) => sheet);
  const late = copies.filter((copy) => copy.step >= step).sort((a, b) => a.step - b.step);
  const earliest = late.filter((copy, at) => late.findIndex((each) => each.of === copy.of) === at);
  const wanted = earliest.filter((copy) => !gone.some((sheet) => sheet.name === copy.of));
  const over: Pair[] = [];
  const revived: KeptCopy[] = [];
  for (const copy of wanted) {
    const target = sheets.find((sheet) => sheet.name === copy.of);
    if (target) over.push({ target, backup: copy.copy });
    else revived.push(copy);
  }
  const spent = late.filter((copy) => !revived.includes(copy)).map(({ copy }) => copy);
  return { over, revived, gone, spent };
}

/**
 * Brings the status sheets back to what they were before a step. Throws HostFailure before anything is written when a sheet is
 * protected or the step is not there; `begun` is told what stood in the workbook before the first write, so that a fault later
 * on can be taken back. Answers the sheets to be removed once all this went well.
 */
export async function restoreStep(
  context: Excel.RequestContext,
  step: number,
  begun: (sheetsBefore: readonly string[]) => void,
): Promise<string[]> {
  const { protection, names } = context.workbook;
  protection.load('protected');
  names.load('items/name');
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  const workbookNames = names.items.map(({ name }) => name);
  const kept = keptIn(sheets);
  const plan = planRestore(sheets, kept, step);
  refuse(plan, protection.protected, step);

  const restore = await readBackups(context, plan.over);
  begun(sheets.map(({ name }) => name));
  const batch = new Batch(context, 'write', 0, { report: () => undefined, cancelled: () => false });
  unlockOwn(
    context,
    plan.over.map(({ target }) => target),
  );
  requireFront(context, [...plan.over.map(({ target }) => target), ...plan.gone]);
  const aside = await setAside(
    batch,
    plan.over.map(({ target }) => target.name),
    null,
  );
  restore.cells();
  await restore.objects();
  for (const copy of plan.revived) revive(context, copy, workbookNames);
  await batch.send();
  return [...aside, ...[...plan.gone, ...plan.spent].map(({ name }) => name)];
}

function refuse({ over, revived, gone }: RestorePlan, workbookProtected: boolean, step: number): void {
  if (over.length + revived.length + gone.length === 0) throw new HostFailure('itemMissing', String(step), true);
  if (workbookProtected) throw new HostFailure('workbookProtected', '', true);
  const locked = [...over.map(({ target }) => target), ...gone].find((sheet) => sheet.protected && !locksItself(sheet));
  if (locked) throw new HostFailure('sheetProtected', locked.name, true);
}

/**
 * The mark that came along names the very sheet that the copy becomes again. A name of the whole workbook that Excel copied along
 * with the sheet would hide the user's own from then on.
 */
function revive(context: Excel.RequestContext, { copy, of }: KeptCopy, workbookNames: readonly string[]): void {
  const sheet = context.workbook.worksheets.getItem(copy.name);
  sheet.visibility = 'Visible';
  for (const name of copy.names) if (workbookNames.includes(name)) sheet.names.getItem(name).delete();
  sheet.names.getItem(BACKUP_NAME).delete();
  sheet.names.getItem(KEPT_NAME).delete();
  sheet.name = of;
  if (locksItself({ name: of, formulas: copy.formulas })) lock(context, [of]);
}
