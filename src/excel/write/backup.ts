import type { Batch } from '../batch';
import { BACKUP_NAME, BACKUP_PREFIX, backupFormula, KEPT_NAME, keptName, stepFormula, type Step } from '../marks';
import { ACTION_BYTES } from '../payload';

/** Name of the n-th sheet set aside. */
export const backupName = (index: number): string => `${BACKUP_PREFIX}${String(index + 1)}`;

/**
 * Sets a copy of every sheet that will be drawn over aside, hidden and marked; with `step` the copies also say which step they
 * are to be kept for. Answers the names of the copies.
 */
export async function setAside(batch: Batch, sheets: readonly string[], step: Step | null): Promise<string[]> {
  for (const [index, sheet] of sheets.entries()) {
    await batch.reserve(8 * ACTION_BYTES);
    const copy = batch.context.workbook.worksheets.getItem(sheet).copy('End');
    copy.name = backupName(index);
    copy.visibility = 'Hidden';
    copy.names.add(BACKUP_NAME, backupFormula(sheet)).visible = false;
    if (step) copy.names.add(KEPT_NAME, stepFormula(step)).visible = false;
  }
  return sheets.map((_, index) => backupName(index));
}

/** Copies of a write that went well become copies to be brought back on demand, out of the user's sight. */
export function keepCopies(context: Excel.RequestContext, copies: readonly string[], { step }: Step): void {
  copies.forEach((name, index) => {
    const copy = context.workbook.worksheets.getItem(name);
    copy.visibility = 'VeryHidden';
    copy.name = keptName(step, index);
  });
}
