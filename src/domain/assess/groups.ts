import type { RuleSet } from '../ruleSet/types';
import { and, NOTHING } from './kleene';
import { VERDICT_CODES } from './outcome';
import type { GroupResult } from './types';

/** Indexes of the criteria of a group. */
export const criteriaOfGroup = (ruleSet: RuleSet, group: number): readonly number[] =>
  ruleSet.criteria.flatMap((criterion, index) => (criterion.group === group ? [index] : []));

/** The conjunction of a ward's verdicts over some criteria. */
export function conjunction(codes: Uint8Array, from: number, criteria: readonly number[]): number {
  let combined = NOTHING;
  for (const criterion of criteria) combined = and(combined, codes[from + criterion] ?? VERDICT_CODES.noData);
  return combined;
}

function groupResult(ruleSet: RuleSet, group: number, codes: Uint8Array, wards: number): GroupResult {
  const criteria = criteriaOfGroup(ruleSet, group);
  const counts = { passed: 0, failed: 0, undetermined: 0, notApplicable: 0, criteriaPassed: 0, criteriaApplicable: 0 };
  for (let ward = 0; ward < wards; ward++) {
    const from = ward * ruleSet.criteria.length;
    const verdict = conjunction(codes, from, criteria);
    if (verdict === VERDICT_CODES.pass) counts.passed++;
    else if (verdict === VERDICT_CODES.fail) counts.failed++;
    else if (verdict === VERDICT_CODES.notApplicable) counts.notApplicable++;
    else counts.undetermined++;
    for (const criterion of criteria) {
      if (codes[from + criterion] === VERDICT_CODES.pass) counts.criteriaPassed++;
      if (codes[from + criterion] !== VERDICT_CODES.notApplicable) counts.criteriaApplicable++;
    }
  }
  return { group, ...counts, total: counts.passed + counts.failed + counts.undetermined };
}

/** "5/14 wards pass the group", for every group of the rule set. */
export const groupResults = (ruleSet: RuleSet, codes: Uint8Array, wards: number): readonly GroupResult[] =>
  ruleSet.groups.map(({ number }) => groupResult(ruleSet, number, codes, wards));
