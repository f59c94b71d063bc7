import { Findings } from '../../workbook/read/findings';
import { openInputs } from '../../workbook/read/inputViews';
import { SCALES } from '../../workbook/read/rules/indicators';
import { tableRequests } from '../../workbook/schema';
import type { WorkbookPort, WorkbookSnapshot } from '../ports';
import type { RepairPort } from '../repairs';
import { planAppraisal } from './appraisal';
import { planInterpretation } from './interpretation';
import type { EntryOutcome, EntryPlan, EntryWish } from './types';

/** The cells that an entry comes to in a workbook as it was read. */
function planEntry({ grids, date1904 }: Pick<WorkbookSnapshot, 'grids' | 'date1904'>, wish: EntryWish): EntryPlan {
  const { views, resolver } = openInputs(grids, { date1904, scales: SCALES }, new Findings());
  switch (wish.kind) {
    case 'appraisal':
      return planAppraisal(views.appraisal, resolver, date1904, wish);
    case 'interpretation':
      return planInterpretation(views.interpretations, wish);
  }
}

/**
 * Writes what a user entered into the workbook, which is read first, so that the right cells are written even when rows have moved
 * since; all of it or nothing, in one step that can be brought back. Never replaces a formula. Throws HostFailure.
 */
export async function writeEntry(
  workbook: Pick<WorkbookPort, 'read'>,
  repairs: RepairPort,
  wish: EntryWish,
  keptAt: string,
): Promise<EntryOutcome> {
  const plan = planEntry(await workbook.read(tableRequests()), wish);
  if (plan.kind === 'refused') return plan;
  const { changes } = plan;
  if (changes.length === 0) return { kind: 'same' };
  const looked = await repairs.look(changes);
  const left = looked.filter(({ state }) => state !== 'ready');
  if (left.length > 0) return { kind: 'left', left };
  const outcome = await repairs.repair(changes, { keptAt, overFormulas: false });
  return outcome.left.length > 0 ? { kind: 'left', left: outcome.left } : { kind: 'written' };
}
