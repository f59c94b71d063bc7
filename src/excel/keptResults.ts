import { HostFailure, type KeptResultsPort } from '../application/ports';
import { toHostFailure } from './failures';
import { guarded } from './guarded';
import { keptIn, stepsOf, type Kept } from './kept';
import { ADDED_NAME } from './marks';
import { onceMore } from './onceMore';
import { queueSheets } from './read/details';
import { preciseRefusal } from './refusal';
import { undoRepairs } from './repairs/undoRepairs';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';
import { settleInterrupted } from './settleInterrupted';
import { removeStanding } from './write/removal';
import { restoreStep } from './write/restoreStep';

/** What earlier writes kept in the workbook: told, restored, forgotten. */
export const createKeptResults = (runtime: ExcelRuntime): KeptResultsPort => ({
  kept: () => onceMore(async () => stepsOf(await keptOf(runtime))),
  restore: (step) => onceMore(() => restoreAll(runtime, step)),
  forget: () => onceMore(() => forgetAll(runtime)),
});

/** The marks first: what they name is then no step any more, whatever becomes of the sheets. */
async function forgetAll(runtime: ExcelRuntime): Promise<void> {
  const { copies, logs, added } = await keptOf(runtime);
  await guarded(runtime, async (context) => {
    for (const { sheet } of added) context.workbook.worksheets.getItem(sheet.name).names.getItem(ADDED_NAME).delete();
    if (added.length > 0) await context.sync();
  });
  await clearAway(runtime, [...copies.map(({ copy }) => copy.name), ...logs.map(({ log }) => log.name)]);
}

/** Repairs of the data first, then the status sheets; when these fail, the repairs are made once more. */
async function restoreAll(runtime: ExcelRuntime, step: number): Promise<void> {
  const { copies, logs, added } = await keptOf(runtime);
  const late = logs.filter((each) => each.step >= step);
  const ofSheets = [...copies, ...added].some((each) => each.step >= step);
  if (late.length === 0) return clearAway(runtime, await restoreSheets(runtime, step));
  const repairs = await guarded(runtime, (context) => undoRepairs(context, late));
  let spent: readonly string[] = [];
  try {
    if (ofSheets) spent = await restoreSheets(runtime, step);
  } catch (error) {
    const again = await runAfterCellEdit(runtime, repairs.again).catch(() => false);
    const { code, detail, restored: untouched } = toHostFailure(error, false);
    throw new HostFailure(code, detail, untouched && again);
  }
  await clearAway(runtime, [...spent, ...late.map(({ log }) => log.name)]);
}

const keptOf = (runtime: ExcelRuntime): Promise<Kept> =>
  guarded(runtime, async (context) => {
    const sheets = queueSheets(context);
    await context.sync();
    return keptIn(sheets());
  });

/** Answers the sheets that nobody needs any more. */
async function restoreSheets(runtime: ExcelRuntime, step: number): Promise<readonly string[]> {
  let sheetsBefore: readonly string[] | null = null;
  try {
    return await runAfterCellEdit(runtime, (context) =>
      restoreStep(context, step, (sheets) => {
        sheetsBefore = sheets;
      }),
    );
  } catch (error) {
    const untouched =
      sheetsBefore === null || (await settleInterrupted(runtime, { sheetsBefore, added: [], step: null })) === 'before';
    throw await preciseRefusal(runtime, toHostFailure(error, untouched), { sheets: [], opensOwn: true });
  }
}

/** What is no longer needed goes after everything else went well. A deletion cannot be undone, so it is tried again instead. */
async function clearAway(runtime: ExcelRuntime, names: readonly string[]): Promise<void> {
  const remove = (): Promise<void> => runAfterCellEdit(runtime, (context) => removeStanding(context, names));
  try {
    await remove();
  } catch {
    await remove().catch((error: unknown) => {
      throw toHostFailure(error, false);
    });
  }
}
