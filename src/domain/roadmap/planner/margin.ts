import Big from 'big.js';
import type { CheckTrace, TraceInput, YearAssessment } from '../../assess/types';
import { compareProducts, subtractExactly } from '../../exact/compare';
import { OPERATOR_RECORDS, type OperatorFamily } from '../../operators';
import { limitsOf } from '../../operators';
import type { Edge } from '../../operators/types';
import type { RuleSet, Unit } from '../../ruleSet/types';
import { runToEnd, type Resumable } from '../../resumable';
import type { Ward } from '../../ward/types';

/**
 * How far a passing figure stands from failing. `amount`: by so much it may still get worse and pass, in whole things where whole
 * things are counted; `bound`: the worst figure that passes; `toFail`: the least change that fails, one whole thing more than
 * `amount` (of decimals `amount` itself: anything beyond). Margins of different checks are compared as toFail ÷ bound, so that
 * one case of 191 is thinner than one certificate of one.
 */
export interface Margin {
  readonly amount: number;
  readonly toFail: number;
  readonly bound: number;
  readonly worse: 'more' | 'less';
  readonly unit: Unit;
}

export interface ThinMargin {
  readonly ward: Ward;
  readonly criterionId: string;
  readonly trace: CheckTrace;
  readonly margin: Margin;
}

const figure = (trace: CheckTrace, ...roles: readonly TraceInput['role'][]): number | null => {
  const reading = trace.inputs.find(({ role }) => roles.includes(role))?.reading;
  return reading?.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
};

/**
 * The worst figure that passes. Null where passing leaves no room by its nature: a yes, a title, "none", "equal", all of
 * something, or so little that none may happen. There every ward that passes stands on the edge, which says nothing about one
 * of them.
 */
function edgeOf(trace: CheckTrace, value: number, whole: boolean): Edge | null {
  const { operator, threshold } = trace.check;
  const record = OPERATOR_RECORDS[operator];
  const [low, high] =
    threshold.kind === 'range'
      ? [threshold.low, threshold.high]
      : Array<number | null>(2).fill(threshold.kind === 'number' ? threshold.value : figure(trace, 'threshold'));
  const other = otherFigure(trace, record.family);
  if (low === null || low === undefined || high === null || high === undefined || other === null) return null;
  const edge = record.relation.edge(value, limitsOf(record, low, high, other), whole);
  // Of a share of 100 % all must pass anyway.
  return record.family === 'share' && edge?.worse === 'less' && low >= 100 ? null : edge;
}

/** Denominator or last year's figure; null where there is none to speak of, 0 where the comparison needs none. */
function otherFigure(trace: CheckTrace, family: OperatorFamily): number | null {
  switch (family) {
    case 'number':
      return 0;
    case 'share':
      return figure(trace, 'denominator') || null;
    case 'change':
      return figure(trace, 'previous') || null;
    case 'yesNo':
    case 'grade':
      return null;
  }
}

/** The margin of a passing check; null where there is none to speak of. Exact. */
export function marginOf(trace: CheckTrace, ruleSet: RuleSet): Margin | null {
  const { taken } = trace.check;
  // Of a share against last year's share the figure alone tells no margin.
  if (taken?.shareWith !== undefined || trace.verdict !== 'pass' || trace.reason === 'alreadySettled') return null;
  const value = figure(trace, 'value', 'numerator');
  const indicator = ruleSet.indicators.find(({ id }) => id === trace.check.indicatorId);
  const edge = value === null ? null : edgeOf(trace, value, indicator?.kind !== 'decimal');
  if (value === null || edge === null || edge.bound <= 0) return null;
  const { bound: at, worse } = edge;
  const amount = worse === 'less' ? subtractExactly(value, at) : subtractExactly(at, value);
  if (amount < 0) return null;
  const toFail = indicator?.kind === 'decimal' ? amount : new Big(amount).plus(1).toNumber();
  return { amount, toFail, bound: at, worse, unit: indicator?.unit ?? trace.check.unit };
}

/** toFail ÷ bound, compared crosswise; bounds are greater than 0. */
const thinner = (a: Margin, b: Margin): number => compareProducts(a.toFail, b.bound, b.toFail, a.bound);

/**
 * "About to be lost": passing checks of passing criteria, by the thinnest margin relative to their bound, at most `limit` of
 * them. Only what figures say; a criterion that passes by a declaration against failing figures is no thin pass.
 */
export const thinMargins = (assessment: YearAssessment, limit: number): readonly ThinMargin[] =>
  runToEnd(thinMarginSteps(assessment, limit));

/** The same, with a place to pause after every ward. */
export function* thinMarginSteps(assessment: YearAssessment, limit: number): Resumable<readonly ThinMargin[]> {
  const found: ThinMargin[] = [];
  for (const [at, ward] of assessment.wards.entries()) {
    assessment.ruleSet.criteria.forEach(({ id: criterionId }, criterion) => {
      if (assessment.inForce(at, criterion) !== 'pass') return;
      for (const trace of assessment.explain(at, criterion).checks) {
        const margin = marginOf(trace, assessment.ruleSet);
        if (margin !== null) found.push({ ward, criterionId, trace, margin });
      }
    });
    // Long lists are cut now and then, so that thousands of wards leave nothing behind.
    if (found.length > 20 * limit) found.sort((a, b) => thinner(a.margin, b.margin)).splice(limit);
    yield;
  }
  return found.sort((a, b) => thinner(a.margin, b.margin)).slice(0, limit);
}
