import { FAMILIES, OPERATOR_RECORDS } from '../../../domain/operators';
import {
  BASES,
  basisOf,
  EMPTY_POLICIES,
  OPERATORS,
  UNITS,
  ZERO_POLICIES,
  type Check,
  type Indicator,
  type ZeroPolicy,
} from '../../../domain/ruleSet/types';
import { agencyIdsOf } from '../agencyNames';
import type { Findings } from '../findings';
import type { GridCell } from '../gridCell';
import { readRows, type RowReader, type TableView } from '../tableView';
import type { IndicatorFinder } from './indicators';
import { readThreshold } from './threshold';

/** One row of tblDieuKien: the check it states, or why it cannot be used. */
export interface CheckDraft {
  readonly ruleSetId: string;
  readonly id: string;
  readonly criterionId: string;
  readonly place: GridCell;
  readonly section: string;
  readonly agencies: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly check: Check | null;
  readonly indicators: readonly Indicator[];
  /** What was typed where the check cannot be used. */
  readonly raw: string;
}

/** Columns whose faults leave the check usable: they tell about it and do not decide it. */
const TELLING = new Set(['unit', 'section', 'basis', 'agencies']);

const member = <T extends string>(ids: readonly T[], text: string): T | null => ids.find((id) => id === text) ?? null;

/** The rows of tblDieuKien. `groupOf` tells the group of a criterion, to choose between columns of one name. */
export function readChecks(
  view: TableView,
  find: IndicatorFinder,
  groupOf: (ruleSetId: string, criterionId: string) => number,
  findings: Findings,
): readonly CheckDraft[] {
  return readRows(view, findings).map((row) => {
    const typed = row.text('check');
    const draft = {
      ruleSetId: row.text('ruleSet'),
      id: typed === '' ? `?${row.place('check').cell}` : typed,
      criterionId: row.text('criterion'),
      place: row.place('check'),
      section: row.text('section'),
      agencies: agencyIdsOf(row.text('agencies')),
      fromYear: row.number('fromYear'),
      toYear: row.number('toYear'),
    };
    const broken = [...view.columns.values()].find(
      ({ spec }) =>
        !TELLING.has(spec.id) &&
        (row.parsed(spec.id).state === 'fault' || (spec.required && row.parsed(spec.id).state === 'blank')),
    );
    const operator = member(OPERATORS, row.text('operator'));
    if (broken || operator === null)
      return { ...draft, check: null, indicators: [], raw: String(row.raw(broken?.spec.id ?? 'operator')) };
    return { ...draft, ...completed(row, draft, operator, find, groupOf, view, findings) };
  });
}

type Draft = Omit<CheckDraft, 'check' | 'indicators' | 'raw'>;
type Completed = Pick<CheckDraft, 'check' | 'indicators' | 'raw'>;

function completed(
  row: RowReader,
  draft: Draft,
  operator: Check['operator'],
  find: IndicatorFinder,
  groupOf: (ruleSetId: string, criterionId: string) => number,
  view: TableView,
  findings: Findings,
): Completed {
  const group = groupOf(draft.ruleSetId, draft.criterionId);
  const unit = member(UNITS, row.text('unit'));
  const look = (name: string): Indicator | null =>
    find(name, group, { operator, threshold: row.text('threshold'), unit });
  const indicator = look(row.text('indicator'));
  const denominatorName = row.text('denominator');
  const isShare = OPERATOR_RECORDS[operator].family === 'share';
  const denominator = isShare && denominatorName !== '' ? look(denominatorName) : null;
  const answer = readThreshold(operator, row.raw('threshold'), row.raw('thresholdHigh'), indicator, look, unit);
  const remainderName = row.text('remainder');
  const remainder = remainderName === '' ? null : look(remainderName);
  if (!answer.ok) {
    const column = answer.slip?.column ?? 'threshold';
    const raw = String(row.raw(column));
    findings.at(answer.slip?.code ?? 'ruleSetFault', row.place(column), {
      subject: `${draft.id} · ${view.columns.get(column)?.header ?? ''}`,
      found: raw,
      expected: answer.slip?.expected ?? 'thresholdType',
    });
    return { check: null, indicators: [], raw };
  }
  const { threshold } = answer;
  const other = namedByThreshold(threshold, look);
  const check: Check = {
    id: draft.id,
    criterionId: draft.criterionId,
    operator,
    indicatorId: indicator?.id ?? row.text('indicator'),
    denominatorId: idOr(denominator, isShare ? denominatorName : ''),
    remainderId: idOr(remainder, remainderName),
    threshold,
    unit: unit ?? defaultUnit(operator, indicator),
    zeroPolicy: zeroPoliciesOf(row, operator),
    emptyPolicy: member(EMPTY_POLICIES, row.text('emptyPolicy')) ?? 'noData',
    section: draft.section,
    basis: member(BASES, row.text('basis')) ?? basisOf(draft.section),
    agencies: draft.agencies,
    fromYear: draft.fromYear,
    toYear: draft.toYear,
    place: draft.place,
  };
  const indicators = [indicator, denominator, other, remainder].filter((each) => each !== null);
  return { check, indicators, raw: row.text('indicator') };
}

/** The id of an indicator that a cell names; the name itself where nothing answers to it, for the lint. */
const idOr = (indicator: Indicator | null, name: string): string | null =>
  name === '' ? null : (indicator?.id ?? name);

/** The indicator that a threshold names, by its id. */
function namedByThreshold(threshold: Check['threshold'], look: (name: string) => Indicator | null): Indicator | null {
  if (threshold.kind === 'indicator') return look(threshold.id);
  return threshold.kind === 'range' && threshold.orUpTo !== undefined ? look(threshold.orUpTo) : null;
}

function defaultUnit(operator: Check['operator'], indicator: Indicator | null): Check['unit'] {
  return FAMILIES[OPERATOR_RECORDS[operator].family].isPercent ? 'percent' : (indicator?.unit ?? 'count');
}

/** Policies as typed where the operator has them; a blank is the operator's own. */
function zeroPoliciesOf(row: RowReader, operator: Check['operator']): Check['zeroPolicy'] {
  const standard = OPERATOR_RECORDS[operator].zeroPolicies;
  const policy = (id: keyof Check['zeroPolicy']): ZeroPolicy | null =>
    standard[id] === null ? null : (member(ZERO_POLICIES, row.text(id)) ?? standard[id]);
  return {
    // Blank: a zero is compared like any other figure.
    valueZero: member(ZERO_POLICIES, row.text('valueZero')),
    denominatorZero: policy('denominatorZero'),
    bothZero: policy('bothZero'),
    previousZero: policy('previousZero'),
  };
}
