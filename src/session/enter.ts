import type { EntryOutcome, EntryWish } from '../application/entries/types';
import type { WorkbookPort } from '../application/ports';
import type { RepairPort } from '../application/repairs';

interface Ports {
  readonly workbook: Pick<WorkbookPort, 'read'>;
  readonly repairs: RepairPort;
}

/** Writes what the user enters in the pane. Its code is loaded with the first entry. `wrote` is told of what was written. */
export const createEntering =
  ({ workbook, repairs }: Ports, now: () => string, wrote: (outcome: EntryOutcome) => EntryOutcome) =>
  async (wish: EntryWish): Promise<EntryOutcome> => {
    const { writeEntry } = await import('../application/entries');
    const outcome = await writeEntry(workbook, repairs, wish, now());
    return outcome.kind === 'written' ? wrote(outcome) : outcome;
  };
