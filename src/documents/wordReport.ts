import type { AssessedRecords } from '../application/assessRecords';
import { runToEnd } from '../domain/resumable';
import type { Language } from '../language/language';
import { reportModelSteps } from '../workbook/sheets';
import type { ReportPeriod } from '../workbook/sheets/report';
import { wordFileOf } from './word/wordFile';

/** The Word file of the scored year: the same model as the sheet KQ Báo cáo, from the same scoring as every other sheet. */
export function wordReportOf(
  scoring: AssessedRecords,
  language: Language,
  period: ReportPeriod,
  version: string,
): Promise<Uint8Array> {
  const model = runToEnd(reportModelSteps({ ...scoring, addInVersion: version }, language, period));
  return wordFileOf(model, `WardScore ${version}`);
}
