import { compareExactly } from '../exact/compare';
import { percentFactors, type PercentFactors } from '../exact/percent';
import { FAMILIES, OPERATOR_RECORDS, type OperatorFamily, type OperatorRecord } from '../operators';
import type { Check, Indicator, RuleSet, ZeroPolicy } from '../ruleSet/types';
import { isLandFigure, type LandFigure, type LandTaken } from './land';
import type { TraceInput } from './types';

/** One figure a check reads. */
export interface Slot {
  readonly indicatorId: string;
  readonly role: TraceInput['role'];
  readonly lastYear: boolean;
  /** No plausible figure is above it; null where nobody can say. */
  readonly upperBound: number | null;
  /** Set when the figure is made from sheet Đất. */
  readonly land: LandFigure | null;
}

/** A check with everything looked up that does not depend on the ward. */
export interface CompiledCheck {
  readonly check: Check;
  readonly operator: OperatorRecord;
  readonly family: OperatorFamily;
  readonly first: Slot;
  readonly second: Slot | null;
  /** The second figure stands in the place of `high` where it is above it. */
  readonly raisesHigh: boolean;
  readonly remainder: Slot | null;
  /** What the first figure is a share of, together with itself; null where the figures themselves are compared. */
  readonly shareWith: Slot | null;
  /** Last year's figure of `shareWith`. */
  readonly shareWithBefore: Slot | null;
  /** A yes of any year from this one on counts. */
  readonly sinceYear: number | null;
  readonly landTaken: LandTaken;
  readonly leftOut: boolean;
  /** Grades of the scale, low to high; empty unless the check compares titles. */
  readonly grades: readonly string[];
  /** Constant right side; for titles the rank of the grade, for ranges the lower end. */
  readonly low: number;
  readonly high: number;
  readonly percent: PercentFactors | null;
  /** null: a zero is a figure like any other. */
  readonly whenValueZero: ZeroPolicy | null;
  readonly whenDenominatorZero: ZeroPolicy;
  readonly whenBothZero: ZeroPolicy;
  readonly whenPreviousZero: ZeroPolicy;
  /** The rule set contradicts itself here (the lint says how): nothing can be compared. */
  readonly broken: boolean;
  readonly indicator: Indicator | undefined;
}

const slotOf = (ruleSet: RuleSet, indicatorId: string, role: TraceInput['role']): Slot => {
  const indicator = ruleSet.indicators.find((each) => each.id === indicatorId);
  const land = indicator?.source === 'land' && isLandFigure(indicatorId) ? indicatorId : null;
  const lastYear = role === 'previous' || role === 'previousRemainder';
  return { indicatorId, role, lastYear, upperBound: indicator?.upperBound ?? null, land };
};

/** The indicator that a threshold names. */
function otherIndicatorOf(threshold: Check['threshold']): string | null {
  if (threshold.kind === 'indicator') return threshold.id;
  return threshold.kind === 'range' ? (threshold.orUpTo ?? null) : null;
}

function secondSlot(check: Check, family: OperatorFamily, ruleSet: RuleSet): Slot | null {
  if (family === 'share')
    return check.denominatorId === null ? null : slotOf(ruleSet, check.denominatorId, 'denominator');
  if (family === 'change') return slotOf(ruleSet, check.indicatorId, 'previous');
  const other = otherIndicatorOf(check.threshold);
  return other === null ? null : slotOf(ruleSet, other, 'threshold');
}

function rightSide(
  { threshold }: Check,
  family: OperatorFamily,
  grades: readonly string[],
): readonly [low: number, high: number] {
  switch (threshold.kind) {
    case 'none':
      // A yes is the figure 1.
      return family === 'yesNo' ? [1, 1] : [0, 0];
    case 'indicator':
      return [0, 0];
    case 'number':
      return [threshold.value, threshold.value];
    case 'range':
      return [threshold.low, threshold.high];
    case 'grade': {
      const rank = grades.indexOf(threshold.grade);
      return rank < 0 ? [NaN, NaN] : [rank, rank];
    }
  }
}

/** Where the user reads the decision otherwise than by default. */
function takenOf(check: Check, ruleSet: RuleSet, low: number) {
  const { shareWith, sinceYear, eachParcel, plannedCounts, leftOut } = check.taken ?? {};
  const { holds } = OPERATOR_RECORDS[check.operator].relation;
  return {
    shareWith: shareWith === undefined ? null : slotOf(ruleSet, shareWith, 'remainder'),
    shareWithBefore: shareWith === undefined ? null : slotOf(ruleSet, shareWith, 'previousRemainder'),
    sinceYear: sinceYear ?? null,
    landTaken: {
      plannedCounts: plannedCounts === true,
      fails: eachParcel === true ? (area: number) => !holds(compareExactly(area, low)) : null,
    },
    leftOut: leftOut === true,
  };
}

/** Prepares a check of a rule set for evaluation. */
export function compileCheck(check: Check, ruleSet: RuleSet): CompiledCheck {
  const operator = OPERATOR_RECORDS[check.operator];
  const { family, thresholds, zeroPolicies: defaults } = operator;
  const indicator = ruleSet.indicators.find((each) => each.id === check.indicatorId);
  const grades = ruleSet.scales.find((each) => each.id === indicator?.scale)?.grades ?? [];
  const [low, high] = rightSide(check, family, grades);
  const zero = (policy: keyof typeof defaults): ZeroPolicy =>
    check.zeroPolicy[policy] ?? defaults[policy] ?? 'notApplicable';
  const second = secondSlot(check, family, ruleSet);
  const broken =
    !thresholds.includes(check.threshold.kind) ||
    !Number.isFinite(low) ||
    !Number.isFinite(high) ||
    (family === 'share' && second === null);
  return {
    check,
    operator,
    family,
    first: slotOf(ruleSet, check.indicatorId, family === 'share' ? 'numerator' : 'value'),
    second,
    raisesHigh: check.threshold.kind === 'range' && second !== null,
    remainder: check.remainderId === null ? null : slotOf(ruleSet, check.remainderId, 'remainder'),
    ...takenOf(check, ruleSet, low),
    grades,
    low,
    high,
    percent: !broken && FAMILIES[family].isPercent ? percentFactors(low) : null,
    whenValueZero: check.zeroPolicy.valueZero,
    whenDenominatorZero: zero('denominatorZero'),
    whenBothZero: zero('bothZero'),
    whenPreviousZero: zero('previousZero'),
    broken,
    indicator,
  };
}
