import type { RuleSet } from '../ruleSet/types';
import { and, NOTHING } from './kleene';
import { directionFrom, VERDICT_CODES, verdictFromCode } from './outcome';
import type { Direction, GroupResult } from './types';

/** Verdicts in force and what they would be if the period ended here, as codes. */
export interface ForceCodes {
  readonly inForce: Uint8Array;
  readonly soFar: Uint8Array;
}

/** Indexes of the criteria of a group. */
export const criteriaOfGroup = (ruleSet: RuleSet, group: number): readonly number[] =>
  ruleSet.criteria.flatMap((criterion, index) => (criterion.group === group ? [index] : []));

/** The conjunction of a ward's verdicts over some criteria. */
export function conjunction(codes: Uint8Array, from: number, criteria: readonly number[]): number {
  let combined = NOTHING;
  for (const criterion of criteria) combined = and(combined, codes[from + criterion] ?? VERDICT_CODES.noData);
  return combined;
}

/** Where a ward's verdict on some criteria points to; null unless it is provisional. */
export const directionOf = (codes: ForceCodes, from: number, criteria: readonly number[]): Direction | null =>
  directionFrom(
    verdictFromCode(conjunction(codes.inForce, from, criteria)),
    verdictFromCode(conjunction(codes.soFar, from, criteria)),
  );

const NO_WARDS = {
  passed: 0,
  failed: 0,
  undetermined: 0,
  provisionallyPassing: 0,
  provisionallyFailing: 0,
  notApplicable: 0,
  criteriaPassed: 0,
  criteriaApplicable: 0,
};

function groupResult(ruleSet: RuleSet, group: number, force: ForceCodes, wards: number): GroupResult {
  const criteria = criteriaOfGroup(ruleSet, group);
  const codes = force.inForce;
  const counts = { ...NO_WARDS };
  for (let ward = 0; ward < wards; ward++) {
    const from = ward * ruleSet.criteria.length;
    const verdict = conjunction(codes, from, criteria);
    if (verdict === VERDICT_CODES.pass) counts.passed++;
    else if (verdict === VERDICT_CODES.fail) counts.failed++;
    else if (verdict === VERDICT_CODES.notApplicable) counts.notApplicable++;
    else counts.undetermined++;
    const direction = directionOf(force, from, criteria);
    if (direction === 'pass') counts.provisionallyPassing++;
    else if (direction === 'fail') counts.provisionallyFailing++;
    for (const criterion of criteria) {
      if (codes[from + criterion] === VERDICT_CODES.pass) counts.criteriaPassed++;
      if (codes[from + criterion] !== VERDICT_CODES.notApplicable) counts.criteriaApplicable++;
    }
  }
  return { group, ...counts, total: counts.passed + counts.failed + counts.undetermined };
}

/** "5/14 wards pass the group", for every group of the rule set. */
export const groupResults = (ruleSet: RuleSet, codes: ForceCodes, wards: number): readonly GroupResult[] =>
  ruleSet.groups.map(({ number }) => groupResult(ruleSet, number, codes, wards));
