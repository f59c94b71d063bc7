import type { AssessedRecords } from '../application/assessRecords';
import { runToEnd } from '../domain/resumable';
import type { Language } from '../language/language';
import { reportModelSteps } from '../workbook/sheets';
import { wordFileOf } from './word/wordFile';

/** The Word file of the period: the same model as the sheet KQ Báo cáo, from the same scoring as every other sheet. */
export function wordReportOf(scoring: AssessedRecords, language: Language, version: string): Promise<Uint8Array> {
  const model = runToEnd(reportModelSteps({ ...scoring, addInVersion: version }, language));
  return wordFileOf([model], `WardScore ${version}`);
}
