import { BUILT_IN_AGENCIES, type AgencyRecord } from '../../domain/agency';
import { agencyIdsOf } from './agencyNames';
import { reportTooEarly } from './days';
import type { Findings } from './findings';
import { readRows, type RowReader, type TableView } from './tableView';

/** The agencies of tblCoQuan. An id that repeats keeps its first row; the built-in agencies stand beside them. */
export function readAgencies(view: TableView, findings: Findings): readonly AgencyRecord[] {
  const agencies = new Map<string, AgencyRecord>();
  for (const row of readRows(view, findings)) {
    const agency = agencyOf(row);
    if (agency === null) continue;
    const known = agencies.get(agency.id);
    if (known) {
      const finding = { subject: row.text('name'), found: agency.id, expected: known.place?.cell ?? '' };
      findings.at('duplicateRow', row.place('agency'), finding);
      continue;
    }
    reportTooEarly(view, row, 'validTo', row.text('validFrom'), findings);
    agencies.set(agency.id, agency);
  }
  reportSuccessors([...agencies.values()], findings);
  return [...agencies.values()];
}

function agencyOf(row: RowReader): AgencyRecord | null {
  const [id, name, successor] = [row.text('agency'), row.text('name'), row.text('successor')];
  if (id === '' || name === '') return null;
  return {
    id,
    // A built-in agency under its built-in name has that name in each language.
    name: agencyIdsOf(name).includes(id) ? null : name,
    validFrom: row.text('validFrom') || null,
    validTo: row.text('validTo') || null,
    successor: successor === '' ? null : (agencyIdsOf(successor)[0] ?? successor),
    standing: row.text('standing') === 'inferred' ? 'inferred' : 'known',
    place: row.place('agency'),
  };
}

/** A successor that no row names, one that leads back, one of a body that has not ended: each leaves the old name in print. */
function reportSuccessors(agencies: readonly AgencyRecord[], findings: Findings): void {
  const byId = new Map([...BUILT_IN_AGENCIES, ...agencies].map((agency) => [agency.id, agency]));
  for (const { id, name, successor, validTo, place } of agencies) {
    if (successor === null || place === null) continue;
    const finding = { subject: name ?? id, found: successor, expected: '' };
    if (!byId.has(successor)) findings.at('unknownAgency', place, finding);
    else if (comesBack(id, byId)) findings.at('agencyCycle', place, finding);
    else if (validTo === null) findings.at('agencyWithoutEnd', place, finding);
  }
}

function comesBack(id: string, byId: ReadonlyMap<string, AgencyRecord>): boolean {
  const passed = new Set<string>();
  for (let next = byId.get(id)?.successor ?? null; next !== null; next = byId.get(next)?.successor ?? null) {
    if (next === id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}
