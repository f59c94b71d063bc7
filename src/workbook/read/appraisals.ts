import type { DeclaredVerdict } from '../../domain/reading/types';
import type { RuleSet } from '../../domain/ruleSet/types';
import { normaliseText } from '../../domain/text/normalise';
import { reportEvidenceDate, reportPrinted } from './consistency';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { keyReader, readKey } from './rowKey';
import type { Slots } from './slots';
import { cellAt, reportCell, rowReader, type RowReader, type TableView } from './tableView';
import type { Appraisal } from '../../domain/appraisal';
import type { WardResolver } from './wardResolver';

export interface ReadAppraisals {
  readonly appraisals: readonly Appraisal[];
  declared(kind: 'self' | 'appraised', slot: number, criterionId: string): DeclaredVerdict | null;
}

const COLUMNS = { self: 'selfVerdict', appraised: 'appraisedVerdict' } as const;

/** Rows that declare one kind of verdict, by place; and the first row that contradicts the one noted, where there is one. */
interface Declarations {
  readonly rows: Int32Array;
  readonly contradicting: Map<number, number>;
}

const declarationsOf = (size: number): Declarations => ({
  rows: new Int32Array(size).fill(-1),
  contradicting: new Map(),
});

/** Sheet Thẩm định in one pass. Rows that contradict each other about one verdict make it invalid. */
export function readAppraisals(
  view: TableView,
  resolver: WardResolver,
  slots: Slots,
  ruleSets: readonly RuleSet[],
  findings: Findings,
): ReadAppraisals {
  const ids = [...new Set(ruleSets.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  const criterionAt = new Map(ids.map((id, index) => [normaliseText(id), index]));
  const declarations = {
    self: declarationsOf(slots.size * ids.length),
    appraised: declarationsOf(slots.size * ids.length),
  };
  const seen = new Int32Array(slots.size * ids.length).fill(-1);
  const appraisals: Appraisal[] = [];
  const keys = keyReader(view);
  const explanation = view.columns.get('explanation');
  const others = [...view.columns.values()].filter(({ spec }) => spec.id !== 'ward' && spec.id !== 'year');
  for (let row = view.from; keys && row < view.to; row++) {
    const key = readKey(keys, row, resolver, findings);
    if (key.kind === 'skip' || key.kind === 'total') continue;
    for (const column of others) reportCell(view, row, column, findings);
    const reader = rowReader(view, row);
    const typed = reader.text('criterion');
    const criterion = criterionAt.get(normaliseText(typed));
    if (criterion === undefined && typed !== '')
      findings.at('unknownCriterion', reader.place('criterion'), {
        subject: typed,
        found: typed,
        expected: ids.join(', '),
      });
    if (key.kind !== 'key' || criterion === undefined) continue;
    const at = slots.of(key.ward, key.year) * ids.length + criterion;
    const standing = seen[at] ?? -1;
    if (standing < 0) seen[at] = row;
    else reportRepeated(view, row, standing, typed, findings);
    for (const kind of ['self', 'appraised'] as const) note(view, row, at, declarations[kind], COLUMNS[kind]);
    reportEvidence(reader, findings);
    reportEvidenceDate(reader, key.year, findings);
    if (explanation) reportPrinted(view, row, explanation, findings);
    const appraisal = appraisalOf(reader, resolver.wards[key.ward]?.code ?? '', key.year, ids[criterion] ?? typed);
    if (appraisal) appraisals.push(appraisal);
  }
  return {
    appraisals,
    declared(kind, slot, criterionId) {
      const criterion = criterionAt.get(normaliseText(criterionId));
      if (slot < 0 || criterion === undefined) return null;
      return declaredAt(view, slot * ids.length + criterion, declarations[kind], COLUMNS[kind]);
    },
  };
}

function verdictAt(view: TableView, row: number, columnId: string): DeclaredVerdict | null {
  const column = view.columns.get(columnId);
  if (!column) return null;
  const raw = cellAt(view, row, column.index);
  const cell = column.parse(raw);
  if (cell.state === 'blank') return null;
  return {
    verdict: cell.state === 'value' ? knownVerdict(cell.value) : 'invalid',
    raw: String(raw),
    place: new GridCell(view.grid, row, column.index),
  };
}

const knownVerdict = (value: unknown): DeclaredVerdict['verdict'] =>
  value === 'pass' || value === 'fail' || value === 'notApplicable' ? value : 'invalid';

function declaredAt(view: TableView, at: number, declarations: Declarations, columnId: string): DeclaredVerdict | null {
  const row = declarations.rows[at] ?? -1;
  const declared = row < 0 ? null : verdictAt(view, row, columnId);
  const other = declarations.contradicting.get(at);
  if (!declared || other === undefined) return declared;
  return { ...declared, verdict: 'invalid', raw: `${declared.raw} / ${verdictAt(view, other, columnId)?.raw ?? ''}` };
}

function note(view: TableView, row: number, at: number, declarations: Declarations, columnId: string): void {
  const declared = verdictAt(view, row, columnId);
  if (!declared) return;
  const { rows, contradicting } = declarations;
  const standing = rows[at] ?? -1;
  if (standing < 0) rows[at] = row;
  else if (!contradicting.has(at) && verdictAt(view, standing, columnId)?.verdict !== declared.verdict)
    contradicting.set(at, row);
}

function reportRepeated(view: TableView, row: number, standing: number, criterion: string, findings: Findings): void {
  const index = view.columns.get('criterion')?.index ?? 0;
  findings.at('duplicateRow', new GridCell(view.grid, row, index), {
    subject: criterion,
    found: criterion,
    expected: new GridCell(view.grid, standing, index).cell,
  });
}

function reportEvidence(row: RowReader, findings: Findings): void {
  const verdict = row.text('appraisedVerdict');
  if (verdict === '' || row.text('evidenceNumber') !== '') return;
  findings.at('evidenceMissing', row.place('appraisedVerdict'), {
    subject: row.text('criterion'),
    found: String(row.raw('appraisedVerdict')),
    expected: 'evidenceNumber',
  });
}

function appraisalOf(row: RowReader, wardCode: string, year: number, criterionId: string): Appraisal | null {
  const told = {
    explanation: row.text('explanation'),
    evidenceNumber: row.text('evidenceNumber'),
    evidenceDate: row.text('evidenceDate') || null,
    evidenceExpiry: row.text('evidenceExpiry') || null,
    decidedBy: row.text('decidedBy'),
    decidedOn: row.text('decidedOn') || null,
  };
  if (Object.values(told).every((each) => each === null || each === '')) return null;
  return { wardCode, year, criterionId, ...told, place: row.place('criterion') };
}
