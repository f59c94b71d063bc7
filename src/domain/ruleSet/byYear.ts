import { da1886 } from './da1886';
import { khaoSat2022 } from './khaoSat2022';
import type { Check, RuleSet } from './types';

/** In the order of their years. */
export const BUILT_IN_RULE_SETS: readonly RuleSet[] = [khaoSat2022, da1886];

/** The rule set in force for a year; null when no set covers it. Of overlapping sets (a fault) the first listed. */
export const ruleSetForYear = (ruleSets: readonly RuleSet[], year: number): RuleSet | null =>
  ruleSets.find((each) => each.fromYear <= year && year <= each.toYear) ?? null;

/** Whether a check counts in a year; open ends are null. */
const isInForce = (check: Check, year: number): boolean =>
  (check.fromYear === null || check.fromYear <= year) && (check.toYear === null || year <= check.toYear);

/** The checks that count in a year, in the order of the rule set. */
export const checksInForce = (ruleSet: RuleSet, year: number): readonly Check[] =>
  ruleSet.checks.filter((check) => isInForce(check, year));
