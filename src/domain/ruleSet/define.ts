import type { Agency } from './agencies';
import { FAMILIES, OPERATOR_RECORDS } from '../operators';
import {
  basisOf,
  type Check,
  type CriterionGroup,
  type Indicator,
  type Operator,
  type Threshold,
  type ZeroPolicy,
} from './types';

/** A check before it knows its criterion: the short form in which the built-in sets are written. */
interface CheckLine {
  readonly operator: Operator;
  readonly indicatorId: string;
  readonly denominatorId: string | null;
  readonly remainderId?: string;
  readonly whenZero?: ZeroPolicy;
  readonly threshold: Threshold;
  readonly section: string;
  readonly agencies: readonly Agency[] | null;
}

interface CriterionLines {
  readonly id: string;
  readonly agencies: readonly Agency[];
  readonly checks: readonly CheckLine[];
}

/** One group of a built-in set, in the short form. */
export interface GroupLines {
  readonly number: number;
  readonly expectedCriteria: number;
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly CriterionLines[];
}

export const group = (
  number: number,
  expectedCriteria: number,
  indicators: readonly Indicator[],
  criteria: readonly CriterionLines[],
): GroupLines => ({ number, expectedCriteria, indicators, criteria });

export const criterion = (id: string, agencies: readonly Agency[], checks: readonly CheckLine[]): CriterionLines => ({
  id,
  agencies,
  checks,
});

/** A check whose failure another agency than the criterion's has to mend as well. */
export const withAgencies = (agencies: readonly Agency[], check: CheckLine): CheckLine => ({ ...check, agencies });

const line =
  (operator: Operator, threshold: Threshold, denominatorId: string | null = null) =>
  (indicatorId: string, section: string): CheckLine => ({
    operator,
    indicatorId,
    denominatorId,
    threshold,
    section,
    agencies: null,
  });

export const yes = line('yes', { kind: 'none' });
export const none = line('none', { kind: 'none' });
export const number = (
  indicatorId: string,
  operator: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equals',
  value: number | string,
  section: string,
): CheckLine =>
  line(operator, typeof value === 'number' ? { kind: 'number', value } : { kind: 'indicator', id: value })(
    indicatorId,
    section,
  );
/** Between two numbers, where the upper one gives way to another figure that is above it. */
export const betweenOrUpTo = (
  indicatorId: string,
  [low, high]: readonly [number, number],
  orUpTo: string,
  section: string,
): CheckLine => line('between', { kind: 'range', low, high, orUpTo })(indicatorId, section);
/** A check that has nothing to judge where its figure is 0. */
export const unlessZero = (check: CheckLine): CheckLine => ({ ...check, whenZero: 'notApplicable' });
/** A check that passes where nothing is left over. */
export const orNothingLeft = (remainderId: string, check: CheckLine): CheckLine => ({ ...check, remainderId });
export const gradeAtLeast = (indicatorId: string, grade: string, section: string): CheckLine =>
  line('gradeAtLeast', { kind: 'grade', grade })(indicatorId, section);
export const share = (
  numeratorId: string,
  denominatorId: string,
  operator: 'shareAtLeast' | 'shareMoreThan' | 'shareLessThan' | 'shareEquals',
  percent: number,
  section: string,
): CheckLine => line(operator, { kind: 'number', value: percent }, denominatorId)(numeratorId, section);
export const decrease = (indicatorId: string, percent: number, section: string): CheckLine =>
  line('decreaseAtLeast', { kind: 'number', value: percent })(indicatorId, section);
export const increase = (indicatorId: string, percent: number, section: string): CheckLine =>
  line('increaseAtLeast', { kind: 'number', value: percent })(indicatorId, section);

/** The checks of a group in full: ids numbered within the criterion, units from the indicators, default policies. */
export function checksOf(lines: GroupLines): Check[] {
  const units = new Map(lines.indicators.map((each) => [each.id, each.unit]));
  return lines.criteria.flatMap((criterionLines) =>
    criterionLines.checks.map((check, index) => ({
      id: `${criterionLines.id}.${index + 1}`,
      criterionId: criterionLines.id,
      operator: check.operator,
      indicatorId: check.indicatorId,
      denominatorId: check.denominatorId,
      remainderId: check.remainderId ?? null,
      threshold: check.threshold,
      unit: FAMILIES[OPERATOR_RECORDS[check.operator].family].isPercent
        ? 'percent'
        : (units.get(check.indicatorId) ?? 'count'),
      zeroPolicy: { ...OPERATOR_RECORDS[check.operator].zeroPolicies, valueZero: check.whenZero ?? null },
      emptyPolicy: 'noData',
      section: check.section,
      basis: basisOf(check.section),
      agencies: check.agencies ?? criterionLines.agencies,
      fromYear: null,
      toYear: null,
      place: null,
    })),
  );
}

export const criterionGroupOf = (lines: GroupLines): CriterionGroup => ({
  number: lines.number,
  title: null,
  expectedCriteria: lines.expectedCriteria,
});
