import { endOf, existsOn, isWard, successorCodesOf, successorsOf } from '../../domain/ward';
import { UNIT_KINDS, type Ward } from '../../domain/ward/types';
import { isTotalLabel } from './cell/words';
import type { Findings } from './findings';
import { readRows, type RowReader, type TableView } from './tableView';

/** The wards of tblPhuong in their order. A ward without a code is keyed by its name; a code that repeats keeps its first row. */
export function readWards(view: TableView, findings: Findings): readonly Ward[] {
  const wards = new Map<string, Ward>();
  const rows = readRows(view, findings);
  for (const row of rows) {
    const ward = wardOf(row);
    if (!ward) continue;
    const known = wards.get(ward.code);
    if (known) {
      findings.at('duplicateCode', row.place('code'), {
        subject: ward.name,
        found: ward.code,
        expected: known.place?.cell ?? '',
      });
    } else if (isTotalLabel(ward.name) || isTotalLabel(ward.code)) {
      findings.at('totalRow', row.place('name'), { subject: ward.name, found: ward.name, expected: '' });
    } else wards.set(ward.code, ward);
  }
  const found = [...wards.values()];
  const byCode = new Set(wards.keys());
  for (const row of rows) {
    reportDates(row, findings);
    reportFirstDay(row, findings);
  }
  for (const ward of found) reportSuccessor(ward, found, byCode, findings);
  return found;
}

function wardOf(row: RowReader): Ward | null {
  const rawName = String(row.raw('name')).trim();
  const name = rawName === '' ? row.text('code') : rawName;
  const code = row.text('code') === '' ? name : row.text('code');
  if (code === '') return null;
  const ofScheme = row.parsed('ofScheme');
  const orNull = (id: string): string | null => (row.text(id) === '' ? null : row.text(id));
  return {
    code,
    name,
    managingUnit: row.text('managingUnit'),
    validFrom: orNull('validFrom'),
    validTo: orNull('validTo'),
    successorCode: orNull('successorCode'),
    citation: row.text('citation'),
    officialCode: orNull('officialCode'),
    kind: UNIT_KINDS.find((kind) => kind === row.text('kind')) ?? 'ward',
    place: row.place('name'),
    ...(ofScheme.state === 'value' && typeof ofScheme.value === 'boolean' ? { ofScheme: ofScheme.value } : {}),
  };
}

function reportDates(row: RowReader, findings: Findings): void {
  const [from, to] = [row.text('validFrom'), row.text('validTo')];
  if (from !== '' && to !== '' && from > to)
    findings.at('datesReversed', row.place('validTo'), { subject: row.text('name'), found: to, expected: `≥ ${from}` });
}

/** From which day on a commune is a ward has to be known. */
function reportFirstDay(row: RowReader, findings: Findings): void {
  if (row.text('kind') !== 'formerCommune' || row.parsed('validFrom').state !== 'blank') return;
  const place = row.place('validFrom');
  findings.at('required', place, { subject: row.text('name'), found: '', expected: 'date' });
}

/** Names the units of the list that are no ward at the end of the year scored and are not scored for that reason. */
export function reportNotWards(wards: readonly Ward[], year: number, findings: Findings): void {
  for (const ward of wards) {
    const notYet = ward.kind === 'formerCommune' && ward.validFrom !== null && ward.validFrom > endOf(year);
    const stands = existsOn({ ...ward, kind: 'ward' }, endOf(year));
    if (!ward.place || !(notYet || (!isWard(ward) && stands))) continue;
    findings.at('notAWard', ward.place, { subject: ward.name, found: ward.name, expected: String(year) });
  }
}

function reportSuccessor(ward: Ward, wards: readonly Ward[], codes: ReadonlySet<string>, findings: Findings): void {
  if (ward.successorCode === null || !ward.place) return;
  const finding = { subject: ward.name, found: ward.successorCode, expected: 'wardCode' };
  const unknown = successorCodesOf(ward).find((code) => !codes.has(code));
  if (unknown !== undefined) findings.at('unknownSuccessor', ward.place, { ...finding, found: unknown });
  else if (comesBack(ward, wards)) findings.at('successorCycle', ward.place, finding);
  else if (ward.validTo === null) findings.at('successorWithoutEnd', ward.place, finding);
}

/** The chain of successors is cut where it closes: then its last ward's own successor stands in the chain already. */
function comesBack(ward: Ward, wards: readonly Ward[]): boolean {
  const chain = [ward, ...successorsOf(ward, wards)];
  const last = chain.at(-1);
  return last !== undefined && successorCodesOf(last).some((next) => chain.some(({ code }) => code === next));
}
