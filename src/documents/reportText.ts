import type { AssessedRecords } from '../application/assessRecords';
import { runToEnd } from '../domain/resumable';
import type { Language } from '../language/language';
import { reportModelSteps } from '../workbook/sheets';
import type { ReportModel, ReportPeriod } from '../workbook/sheets/report';

/** The report as plain text, a line for each paragraph and tabs between the cells of the annex, for hosts that save no file. */
export function reportTextOf(
  scoring: AssessedRecords,
  language: Language,
  period: ReportPeriod,
  version: string,
): string {
  return textOfReport(runToEnd(reportModelSteps({ ...scoring, addInVersion: version }, language, period)));
}

const textOfReport = ({ annex, ...model }: ReportModel): string =>
  [
    ...[model.issuer, model.nation, model.motto, model.number, model.placeAndDay, '', model.title, model.subject, ''],
    ...model.body.map(({ text }) => text),
    ...['', ...model.recipients, '', model.signer, model.sign, ''],
    ...[annex.title, ...[annex.headers, ...annex.rows].map((row) => row.join('\t'))],
    ...(annex.left === null ? [] : [annex.left]),
  ].join('\n');
