import type { Batch } from '../batch';
import { BACKUP_NAME, BACKUP_PREFIX, backupFormula } from '../marks';
import { ACTION_BYTES } from '../payload';
import type { Placement } from '../plan';

/** Name of the n-th sheet set aside. */
export const backupName = (index: number): string => `${BACKUP_PREFIX}${String(index + 1)}`;

/** Sets a copy of every sheet that will be drawn over aside, hidden and marked. Answers the names of the copies. */
export async function setAside(batch: Batch, placements: readonly Placement[]): Promise<string[]> {
  const existing = placements.filter((placement) => placement.existing);
  for (const [index, { sheet }] of existing.entries()) {
    await batch.reserve(6 * ACTION_BYTES);
    const copy = batch.context.workbook.worksheets.getItem(sheet).copy('End');
    copy.name = backupName(index);
    copy.visibility = 'Hidden';
    copy.names.add(BACKUP_NAME, backupFormula(sheet)).visible = false;
  }
  return existing.map((_, index) => backupName(index));
}

/** Removes sheets by name. */
export function removeSheets(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.worksheets.getItem(name).delete();
}
