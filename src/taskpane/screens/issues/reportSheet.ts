import type { WorkbookSnapshot } from '../../../application/ports';
import type { JobState } from '../../../session/jobs';
import { statusSheets } from '../../../language/sheets';

/** Name of the sheet that lists the findings, as far as the pane knows of it; null before it was ever drawn. */
export function reportSheet(job: JobState, snapshot: Pick<WorkbookSnapshot, 'statusSheets'>): string | null {
  if (job.status === 'done') {
    const { result } = job;
    if (result.kind === 'check') return result.outcome.sheet;
    // A user's own sheet of that name makes ours "name (2)".
    if (result.kind === 'generate')
      return result.report.outcome.sheets.find((name) => name.startsWith(statusSheets.dataCheck.name)) ?? null;
  }
  return snapshot.statusSheets.get(statusSheets.dataCheck.id) ?? null;
}
