import type { AssessedRecords } from '../application/assessRecords';
import { runToEnd } from '../domain/resumable';
import type { Language } from '../language/language';
import { reportModelSteps } from '../workbook/sheets';
import type { ReportPeriod } from '../workbook/sheets/report';
import { plainTextOf } from './paperText';

/** The report as plain text, a line for each paragraph and tabs between the cells of the annex, for hosts that save no file. */
export function reportTextOf(
  scoring: AssessedRecords,
  language: Language,
  period: ReportPeriod,
  version: string,
): string {
  return plainTextOf(runToEnd(reportModelSteps({ ...scoring, addInVersion: version }, language, period)));
}
