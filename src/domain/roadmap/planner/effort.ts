import type { CheckTrace, CriterionTrace, Gap, YearAssessment } from '../../assess/types';
import { compareProducts } from '../../exact/compare';
import type { RuleSet } from '../../ruleSet/types';
import type { Resumable } from '../../resumable';
import type { Ward } from '../../ward/types';
import { leadYearsOf, type PlannerAssumptions } from './assumptions';

/**
 * One thing between a ward and the standard. `gap`: a failing check, with what is missing; `unreachable`: a failing check that
 * changing its own figure cannot mend; `declared`: people said no and no figure explains it; `unknown`: not known yet.
 */
export interface EffortLine {
  readonly criterionId: string;
  readonly kind: 'gap' | 'unreachable' | 'declared' | 'unknown';
  /** The failing check; null for whole criteria. */
  readonly trace: CheckTrace | null;
  readonly points: number;
  readonly leadYears: number;
}

/** All that is left to do in a ward. `readyYear`: the first year at whose end it can pass. */
export interface WardEffort {
  readonly ward: Ward;
  readonly points: number;
  readonly readyYear: number;
  readonly lines: readonly EffortLine[];
  /** Qualified in the scored year already. */
  readonly qualified: boolean;
}

/** Begun points: the least whole number of steps of a size that reach an amount, at least one. */
function steps(amount: number, size: number): number {
  let count = Math.max(1, Math.ceil(amount / size));
  while (count > 1 && compareProducts(count - 1, size, amount, 1) >= 0) count--;
  while (compareProducts(count, size, amount, 1) < 0) count++;
  return count;
}

/** Titles between the one held and the one asked for. */
function gradeSteps({ check, inputs }: CheckTrace, required: string, ruleSet: RuleSet): number {
  const scale = ruleSet.indicators.find(({ id }) => id === check.indicatorId)?.scale;
  const grades = ruleSet.scales.find(({ id }) => id === scale)?.grades ?? [];
  const reading = inputs.find(({ role }) => role === 'value')?.reading;
  const held = reading?.state === 'value' && typeof reading.value === 'string' ? grades.indexOf(reading.value) : -1;
  return Math.max(1, grades.indexOf(required) - Math.max(0, held));
}

function gapPoints(gap: Gap, trace: CheckTrace, ruleSet: RuleSet, assumptions: PlannerAssumptions): number {
  switch (gap.kind) {
    case 'yes':
      return assumptions.yes;
    case 'grade':
      return assumptions.grade * gradeSteps(trace, gap.required, ruleSet);
    case 'missing':
    case 'excess':
      return steps(gap.amount, assumptions.perPoint[gap.unit]);
  }
}

function failingLines(trace: CriterionTrace, ruleSet: RuleSet, assumptions: PlannerAssumptions): EffortLine[] {
  const failing = trace.checks.filter(({ verdict }) => verdict === 'fail');
  const { criterionId } = trace;
  if (failing.length === 0) {
    const leads = trace.checks.map(({ check }) => leadYearsOf(check, assumptions));
    const leadYears = Math.max(assumptions.otherLeadYears, ...leads);
    return [{ criterionId, kind: 'declared', trace: null, points: assumptions.declared, leadYears }];
  }
  return failing.map((check): EffortLine => {
    const { gap } = check;
    const points = gap === null ? assumptions.mostPerCheck : gapPoints(gap, check, ruleSet, assumptions);
    return {
      criterionId,
      kind: gap === null ? 'unreachable' : 'gap',
      trace: check,
      points: Math.min(points, assumptions.mostPerCheck),
      leadYears: leadYearsOf(check.check, assumptions),
    };
  });
}

/** So many wards are looked at between two places to pause. */
const WARDS_AT_ONCE = 50;

/**
 * What is left to do in each ward of an assessment, by the verdicts in force. A criterion not known yet counts its points but no
 * more time than the next year: what it will ask for nobody knows.
 */
export function* effortSteps(
  assessment: YearAssessment,
  assumptions: PlannerAssumptions,
): Resumable<readonly WardEffort[]> {
  const efforts: WardEffort[] = [];
  for (let at = 0; at < assessment.wards.length; at++) {
    const ward = assessment.wards[at];
    if (ward) efforts.push(effortOf(assessment, ward, at, assumptions));
    if (at % WARDS_AT_ONCE === WARDS_AT_ONCE - 1) yield;
  }
  return efforts;
}

function effortOf(assessment: YearAssessment, ward: Ward, at: number, assumptions: PlannerAssumptions): WardEffort {
  const { ruleSet, scores, year } = assessment;
  const { unknown, otherLeadYears } = assumptions;
  const lines = ruleSet.criteria.flatMap(({ id }, criterion): EffortLine[] => {
    const verdict = assessment.inForce(at, criterion);
    if (verdict === 'pass' || verdict === 'notApplicable') return [];
    if (verdict === 'fail') return failingLines(assessment.explain(at, criterion), ruleSet, assumptions);
    return [{ criterionId: id, kind: 'unknown', trace: null, points: unknown, leadYears: otherLeadYears }];
  });
  return {
    ward,
    points: lines.reduce((sum, line) => sum + line.points, 0),
    readyYear: year + Math.max(0, ...lines.map(({ leadYears }) => leadYears)),
    lines,
    qualified: scores[at]?.qualified === 'pass',
  };
}
