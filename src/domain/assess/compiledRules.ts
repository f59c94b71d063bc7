import type { Facts } from '../reading/types';
import { checksInForce } from '../ruleSet/byYear';
import type { RuleSet } from '../ruleSet/types';
import { compileCheck, type CompiledCheck } from './compile';
import { evaluateCheck } from './evaluate';
import { and, NOTHING } from './kleene';
import { VERDICT_CODES, verdictCodeOf } from './outcome';

/** The checks of one criterion that count in a year, ready to run. */
export interface CompiledCriterion {
  readonly id: string;
  readonly checks: readonly CompiledCheck[];
  /** What the criterion says before any check: nothing, or noData when the rule set forgot to give it a check. */
  readonly start: number;
}

/** Prepares a rule set for one year. A criterion whose checks all belong to other years is not applicable; one without any is noData. */
export function compileRules(ruleSet: RuleSet, year: number): readonly CompiledCriterion[] {
  const inForce = checksInForce(ruleSet, year);
  const withChecks = new Set(ruleSet.checks.map((check) => check.criterionId));
  return ruleSet.criteria.map(({ id }) => ({
    id,
    checks: inForce.filter((check) => check.criterionId === id).map((check) => compileCheck(check, ruleSet)),
    start: withChecks.has(id) ? NOTHING : VERDICT_CODES.noData,
  }));
}

/** The computed verdict of one criterion, ward and year, as a code. A fail settles it: the other checks are not read. */
export function computeCriterion(criterion: CompiledCriterion, facts: Facts, wardCode: string, year: number): number {
  let combined = criterion.start;
  for (const check of criterion.checks) {
    combined = and(combined, verdictCodeOf(evaluateCheck(check, facts, wardCode, year)));
    if (combined === VERDICT_CODES.fail) return combined;
  }
  return combined;
}
