import Big from 'big.js';
import type { CheckTrace, TraceInput, YearAssessment } from '../../assess/types';
import { compareProducts, subtractExactly } from '../../exact/compare';
import { percentOf } from '../../exact/percent';
import { ceilExactly, floorExactly } from '../../exact/whole';
import type { RuleSet, Unit } from '../../ruleSet/types';
import { finish, type Steps } from '../../steps';
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

type Bound = readonly [bound: number, worse: Margin['worse']];

const figure = (trace: CheckTrace, ...roles: readonly TraceInput['role'][]): number | null => {
  const reading = trace.inputs.find(({ role }) => roles.includes(role))?.reading;
  return reading?.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
};

/** Lowest or highest figure that passes; strict bounds of decimals have none. */
const least = (bound: Big, whole: boolean): Bound => [whole ? ceilExactly(bound) : bound.toNumber(), 'less'];
const most = (bound: Big, whole: boolean): Bound => [whole ? floorExactly(bound) : bound.toNumber(), 'more'];
const above = (bound: Big, whole: boolean): Bound | null => (whole ? [floorExactly(bound) + 1, 'less'] : null);
const below = (bound: Big, whole: boolean): Bound | null => (whole ? [ceilExactly(bound) - 1, 'more'] : null);

function sharesBound(trace: CheckTrace, percent: number, whole: boolean): Bound | null {
  const denominator = figure(trace, 'denominator');
  if (denominator === null || denominator === 0) return null;
  const bound = percentOf(percent, denominator);
  switch (trace.check.operator) {
    case 'shareAtLeast':
      return percent >= 100 ? null : least(bound, whole);
    case 'shareMoreThan':
      return above(bound, whole);
    case 'shareAtMost':
      return percent <= 0 ? null : most(bound, whole);
    case 'shareLessThan':
      return below(bound, whole);
    default:
      return null;
  }
}

function changeBound(trace: CheckTrace, percent: number, whole: boolean): Bound | null {
  const previous = figure(trace, 'previous');
  if (previous === null || previous === 0) return null;
  const change = percentOf(percent, previous);
  return trace.check.operator === 'decreaseAtLeast'
    ? most(new Big(previous).minus(change), whole)
    : least(new Big(previous).plus(change), whole);
}

/** The nearer end of a range. */
function rangeBound(value: number, low: number, high: number): Bound {
  return compareProducts(1, subtractExactly(value, low), 1, subtractExactly(high, value)) <= 0
    ? [low, 'less']
    : [high, 'more'];
}

/**
 * The bound on whose side the figure must stay. Null where passing leaves no room by its nature: a yes, a title, "none", "equal",
 * all of something, or so little that none may happen. There every ward that passes stands on the edge, which says nothing
 * about one of them.
 */
function boundOf(trace: CheckTrace, value: number, whole: boolean): Bound | null {
  const { operator, threshold } = trace.check;
  if (threshold.kind === 'range') return rangeBound(value, threshold.low, threshold.high);
  const right = threshold.kind === 'number' ? threshold.value : figure(trace, 'threshold');
  if (right === null) return null;
  switch (operator) {
    case 'atLeast':
      return least(new Big(right), whole);
    case 'moreThan':
      return above(new Big(right), whole);
    case 'atMost':
      return most(new Big(right), whole);
    case 'lessThan':
      return below(new Big(right), whole);
    case 'decreaseAtLeast':
    case 'increaseAtLeast':
      return changeBound(trace, right, whole);
    case 'shareAtLeast':
    case 'shareMoreThan':
    case 'shareAtMost':
    case 'shareLessThan':
      return sharesBound(trace, right, whole);
    case 'between':
    case 'equals':
    case 'shareEquals':
    case 'gradeAtLeast':
    case 'yes':
    case 'none':
      return null;
  }
}

/** The margin of a passing check; null where there is none to speak of. Exact. */
export function marginOf(trace: CheckTrace, ruleSet: RuleSet): Margin | null {
  if (trace.verdict !== 'pass' || trace.reason === 'alreadySettled') return null;
  const value = figure(trace, 'value', 'numerator');
  const indicator = ruleSet.indicators.find(({ id }) => id === trace.check.indicatorId);
  const bound = value === null ? null : boundOf(trace, value, indicator?.kind !== 'decimal');
  if (value === null || bound === null) return null;
  const [at, worse] = bound;
  if (at <= 0) return null;
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
  finish(thinMarginSteps(assessment, limit));

/** The same, with a place to pause after every ward. */
export function* thinMarginSteps(assessment: YearAssessment, limit: number): Steps<readonly ThinMargin[]> {
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
