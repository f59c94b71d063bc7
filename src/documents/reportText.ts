import type { AssessedRecords } from '../application/assessRecords';
import { runToEnd } from '../domain/resumable';
import type { Language } from '../language/language';
import { reportModelSteps } from '../workbook/sheets';
import { plainTextOf } from './paperText';

/** The report as plain text, a line for each paragraph and tabs between the cells of the annex, for hosts that save no file. */
export function reportTextOf(scoring: AssessedRecords, language: Language, version: string): string {
  return plainTextOf(runToEnd(reportModelSteps({ ...scoring, addInVersion: version }, language)));
}
