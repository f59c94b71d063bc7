import type { WorkbookSnapshot } from '../../../application/ports';
import type { JobState } from '../../../session/jobs';
import { statusSheetNames } from '../../../language/sheets';
import { STATUS_SHEET_IDS } from '../../../workbook/sheets/parts/start';

/** Name of the sheet that lists the findings, as far as the pane knows of it; null before it was ever drawn. */
export function reportSheet(job: JobState, { statusSheets }: Pick<WorkbookSnapshot, 'statusSheets'>): string | null {
  if (job.status === 'done') {
    const { result } = job;
    if (result.kind === 'check') return result.outcome.sheet;
    // A user's own sheet of that name makes ours "name (2)".
    if (result.kind === 'generate')
      return result.report.outcome.sheets.find((name) => name.startsWith(statusSheetNames.dataCheck)) ?? null;
  }
  return statusSheets.get(STATUS_SHEET_IDS.dataCheck) ?? null;
}
