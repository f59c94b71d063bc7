import type { FigureYear } from '../../domain/period';
import type { DeclaredVerdict } from '../../domain/reading/types';
import { JUDGES } from '../../domain/appraisal';
import { ruleSetForYear } from '../../domain/ruleSet';
import type { RuleSet } from '../../domain/ruleSet/types';
import { normaliseText } from '../../domain/text/normalise';
import { reportEvidenceDate, reportPrinted } from './consistency';
import { reportEndedInYear } from './endedWards';
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
const KINDS = ['self', 'appraised'] as const;
type Kind = (typeof KINDS)[number];

/** Rows that declare one kind of verdict, by place; and the first row that contradicts the one noted, where there is one. */
interface Declarations {
  readonly rows: Int32Array;
  readonly contradicting: Map<number, number>;
  /** The first row that may mean the place and does not say so: nobody knows what it declares. */
  readonly doubtful: Map<number, number>;
}

const declarationsOf = (size: number): Declarations => ({
  rows: new Int32Array(size).fill(-1),
  contradicting: new Map(),
  doubtful: new Map(),
});

/** Where the verdicts of criteria stand, the criteria of all rule sets by number. */
interface Criteria {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** The criteria that a text which is no id may mean, "C1" or "tiêu chí 1": those of the same number. */
  readonly meant: (typed: string) => readonly number[];
  /** The ids of the set in force in a year; null where none is. */
  readonly ofYear: (year: number) => ReadonlySet<string> | null;
}

const numberIn = (text: string): number | null => {
  const [, digits] = /^\D*?(\d+)\D*$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
};

function criteriaOf(ruleSets: readonly RuleSet[]): Criteria {
  const ids = [...new Set(ruleSets.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  const byYear = new Map<number, ReadonlySet<string> | null>();
  return {
    ids,
    at: new Map(ids.map((id, index) => [normaliseText(id), index])),
    meant: (typed) => {
      const number = numberIn(typed);
      return number === null ? [] : ids.flatMap((id, index) => (numberIn(id) === number ? [index] : []));
    },
    ofYear: (year) => {
      const known = byYear.get(year);
      if (known !== undefined) return known;
      const set = ruleSetForYear(ruleSets, year);
      const found = set ? new Set(set.criteria.map(({ id }) => id)) : null;
      byYear.set(year, found);
      return found;
    },
  };
}

/** Sheet Thẩm định in one pass. Rows that contradict each other about one verdict make it invalid. */
export function readAppraisals(
  view: TableView,
  resolver: WardResolver,
  slots: Slots,
  ruleSets: readonly RuleSet[],
  findings: Findings,
): ReadAppraisals {
  const criteria = criteriaOf(ruleSets);
  const size = criteria.ids.length;
  const declarations = { self: declarationsOf(slots.size * size), appraised: declarationsOf(slots.size * size) };
  const seen = new Int32Array(slots.size * size).fill(-1);
  const appraisals: Appraisal[] = [];
  const keys = keyReader(view);
  const others = [...view.columns.values()].filter(({ spec }) => spec.id !== 'ward' && spec.id !== 'year');
  for (let row = view.from; keys && row < view.to; row++) {
    const key = readKey(keys, row, resolver, findings);
    if (key.kind === 'skip' || key.kind === 'total') continue;
    for (const column of others) reportCell(view, row, column, findings);
    const reader = rowReader(view, row);
    const typed = reader.text('criterion');
    const criterion = criteria.at.get(normaliseText(typed));
    if (criterion === undefined && typed !== '') reportUnknown(reader, criteria, findings);
    if (key.kind !== 'key') continue;
    const ward = resolver.wards[key.ward];
    const first = slots.of(key.ward, key.year) * size;
    if (criterion === undefined) {
      for (const each of criteria.meant(typed)) doubt(view, row, first + each, declarations);
      continue;
    }
    reportEndedInYear(ward, key.year, null, reader.place('ward'), resolver, findings);
    reportOtherSet(reader, key.year, criteria.ids[criterion] ?? typed, criteria, findings);
    const at = first + criterion;
    const standing = seen[at] ?? -1;
    if (standing < 0) seen[at] = row;
    else reportRepeated(view, row, standing, typed, findings);
    for (const kind of KINDS) note(view, row, at, declarations[kind], COLUMNS[kind]);
    reportDetails(view, reader, key.year, resolver.figureYear, findings);
    const appraisal = appraisalOf(reader, ward?.code ?? '', key.year, criteria.ids[criterion] ?? typed);
    if (appraisal) appraisals.push(appraisal);
  }
  return {
    appraisals,
    declared(kind, slot, criterionId) {
      const criterion = criteria.at.get(normaliseText(criterionId));
      if (slot < 0 || criterion === undefined) return null;
      return declaredAt(view, slot * size + criterion, declarations[kind], COLUMNS[kind]);
    },
  };
}

function reportUnknown(row: RowReader, { ids }: Criteria, findings: Findings): void {
  const typed = row.text('criterion');
  findings.at('unknownCriterion', row.place('criterion'), { subject: typed, found: typed, expected: ids.join(', ') });
}

/** A verdict about a criterion that the set of its year does not have counts for nothing, which must be told. */
function reportOtherSet(row: RowReader, year: number, id: string, criteria: Criteria, findings: Findings): void {
  const ids = criteria.ofYear(year);
  const isDeclared = KINDS.some((kind) => row.parsed(COLUMNS[kind]).state !== 'blank');
  if (ids === null || ids.has(id) || !isDeclared) return;
  findings.at('criterionNotInSet', row.place('criterion'), {
    subject: String(year),
    found: id,
    expected: [...ids].join(', '),
  });
}

/** What is told beside the verdict. */
function reportDetails(
  view: TableView,
  row: RowReader,
  year: number,
  figureYear: FigureYear,
  findings: Findings,
): void {
  reportEvidence(row, findings);
  reportEvidenceDate(row, year, figureYear, findings);
  const explanation = view.columns.get('explanation');
  if (explanation) reportPrinted(view, row.row, explanation, findings);
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
  const doubtful = declarations.doubtful.get(at);
  if (doubtful !== undefined && verdictAt(view, doubtful, columnId)?.verdict !== declared?.verdict)
    return doubtfulAt(view, doubtful, columnId);
  const other = declarations.contradicting.get(at);
  if (!declared || other === undefined) return declared;
  return { ...declared, verdict: 'invalid', raw: `${declared.raw} / ${verdictAt(view, other, columnId)?.raw ?? ''}` };
}

/** A verdict that may be meant for the criterion holds its place until somebody has written the right id. */
function doubtfulAt(view: TableView, row: number, columnId: string): DeclaredVerdict | null {
  const declared = verdictAt(view, row, columnId);
  const criterion = view.columns.get('criterion');
  if (!declared || !criterion) return declared;
  const place = new GridCell(view.grid, row, criterion.index);
  return { verdict: 'invalid', raw: `${String(cellAt(view, row, criterion.index))}: ${declared.raw}`, place };
}

function doubt(view: TableView, row: number, at: number, declarations: Record<Kind, Declarations>): void {
  for (const kind of KINDS) {
    const { doubtful } = declarations[kind];
    if (verdictAt(view, row, COLUMNS[kind]) && !doubtful.has(at)) doubtful.set(at, row);
  }
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
  const judgedBy = JUDGES.find((kind) => row.parsed(COLUMNS[kind]).state !== 'blank') ?? null;
  return { wardCode, year, criterionId, judgedBy, ...told, place: row.place('criterion') };
}
