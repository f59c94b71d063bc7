import type { RecognitionRecord } from '../../domain/recognition';
import { normaliseText } from '../../domain/text/normalise';
import { reportTooEarly } from './days';
import type { Findings } from './findings';
import type { RowReader, TableView } from './tableView';
import { rowsWithoutTotals } from './totals';
import type { WardResolver } from './wardResolver';

/**
 * The decisions of tblCongNhan. A row without a ward, a year or the number of its decision recognises nobody; the same decision on the
 * same ward and year twice keeps its first row.
 */
export function readRecognitions(
  view: TableView,
  resolver: WardResolver,
  findings: Findings,
): readonly RecognitionRecord[] {
  const records = new Map<string, RecognitionRecord>();
  for (const row of rowsWithoutTotals(view, 'ward', [], findings)) {
    reportDays(row, view, findings);
    const record = recordOf(row, resolver, findings);
    if (record === null) continue;
    const key = JSON.stringify([record.wardCode, record.year, normaliseText(record.document)]);
    const known = records.get(key);
    if (known) {
      const finding = { subject: row.text('ward'), found: record.document, expected: known.place?.cell ?? '' };
      findings.at('duplicateRow', row.place('ward'), finding);
    } else records.set(key, record);
  }
  return [...records.values()];
}

function recordOf(row: RowReader, resolver: WardResolver, findings: Findings): RecognitionRecord | null {
  const [text, year, document] = [row.text('ward'), row.number('year'), row.text('document')];
  if (text === '') return null;
  const answer = resolver.resolve(text, year ?? undefined);
  const place = row.place('ward');
  if (answer.kind === 'unknown') {
    findings.at(answer.code, place, answer.finding);
    return null;
  }
  if (year === null || document === '') return null;
  const { ward, inForce } = answer;
  if (!inForce)
    findings.at('wardNotInForce', place, {
      subject: ward.name,
      found: String(year),
      expected: `${ward.validFrom ?? ''}–${ward.validTo ?? ''}`,
    });
  return {
    wardCode: ward.code,
    year,
    document,
    decidedOn: row.text('decidedOn') || null,
    signer: row.text('signer'),
    withdrawnBy: row.text('withdrawnBy'),
    withdrawnOn: row.text('withdrawnOn') || null,
    place,
  };
}

/** A ward is recognised for a year that has begun, and a recognition is withdrawn after it was given. */
function reportDays(row: RowReader, view: TableView, findings: Findings): void {
  const year = row.number('year');
  if (year !== null) reportTooEarly(view, row, 'decidedOn', `${String(year)}-01-01`, findings);
  reportTooEarly(view, row, 'withdrawnOn', row.text('decidedOn'), findings);
  if (row.text('withdrawnBy') !== '' && row.parsed('withdrawnOn').state === 'blank')
    findings.at('required', row.place('withdrawnOn'), {
      subject: view.columns.get('withdrawnOn')?.header ?? '',
      found: '',
      expected: 'date',
    });
}
