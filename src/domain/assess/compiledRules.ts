import type { Facts } from '../reading/types';
import { checksInForce } from '../ruleSet/byYear';
import type { RuleSet } from '../ruleSet/types';
import { compileCheck, type CompiledCheck } from './compile';
import { evaluateCheck } from './evaluate';
import { and, NOTHING } from './kleene';
import { soFarCodeOf, VERDICT_CODES, verdictCodeOf } from './outcome';

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

/**
 * The computed verdict of one criterion, ward and year, with what it would be if the period ended here. A fail settles it: the
 * other checks are not read.
 */
export function computeCriterion(criterion: CompiledCriterion, facts: Facts, wardCode: string, year: number): Computed {
  let [combined, soFar] = [criterion.start, criterion.start];
  for (const check of criterion.checks) {
    const made = evaluateCheck(check, facts, wardCode, year);
    combined = and(combined, verdictCodeOf(made));
    soFar = and(soFar, soFarCodeOf(made));
    if (combined === VERDICT_CODES.fail) return computed(combined, combined);
  }
  return computed(combined, soFar);
}

/** Two verdict codes in one number. */
export type Computed = number;
const ROOM = 8;
const computed = (verdict: number, soFar: number): Computed => verdict * ROOM + soFar;
export const computedCodeOf = (made: Computed): number => Math.floor(made / ROOM);
export const computedSoFarOf = (made: Computed): number => made % ROOM;
