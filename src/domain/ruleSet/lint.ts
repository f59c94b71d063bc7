import type { CellPlace } from '../reading/types';
import { knownOf, lintCheck, reversed, type RuleFault } from './lintCheck';
import { outsideYears, uncoveredYears } from './lintYears';
import type { RuleSet, RuleSetFault } from './types';

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const duplicateFindings = (ruleSet: RuleSet): RuleFault[] =>
  [
    ruleSet.groups.map((each) => String(each.number)),
    ruleSet.criteria.map((each) => each.id),
    ruleSet.checks.map((each) => each.id),
    ruleSet.indicators.map((each) => each.id),
    ruleSet.scales.map((each) => each.id),
    ...ruleSet.scales.map((each) => each.grades),
  ]
    .flatMap(repeated)
    .map((id) => ({ code: 'duplicateId', item: id, expected: '1', found: '2' }));

function groupFindings(ruleSet: RuleSet): RuleFault[] {
  const numbers = new Set(ruleSet.groups.map((each) => each.number));
  const homeless = [...ruleSet.criteria, ...ruleSet.indicators]
    .filter((each) => !numbers.has(each.group))
    .map((each): RuleFault => ({
      code: 'unknownGroup',
      item: each.id,
      expected: [...numbers].join(', '),
      found: String(each.group),
    }));
  const miscounted = ruleSet.groups.flatMap((group): RuleFault[] => {
    const found = ruleSet.criteria.filter((each) => each.group === group.number).length;
    if (found === group.expectedCriteria) return [];
    const expected = String(group.expectedCriteria);
    return [{ code: 'groupCount', item: String(group.number), expected, found: String(found) }];
  });
  return [...homeless, ...miscounted];
}

function criterionFindings(ruleSet: RuleSet): RuleFault[] {
  const checked = new Set(ruleSet.checks.map((each) => each.criterionId));
  return ruleSet.criteria
    .filter((each) => !checked.has(each.id))
    .map((each) => ({ code: 'criterionWithoutCheck', item: each.id, expected: '≥ 1', found: '0' }));
}

function scaleFindings(ruleSet: RuleSet): RuleFault[] {
  const known = new Set(ruleSet.scales.map((each) => each.id));
  return ruleSet.indicators
    .filter((each) => each.kind === 'grade' && (each.scale === undefined || !known.has(each.scale)))
    .map((each) => ({ code: 'unknownScale', item: each.id, expected: [...known].join(', '), found: each.scale ?? '' }));
}

const withPlace = (ruleSet: RuleSet, finding: RuleFault, place: CellPlace | null): RuleSetFault => ({
  ...finding,
  ruleSetId: ruleSet.id,
  place,
});

/** Every fault of one rule set. A rule set without faults answers an empty list. */
export function lintRuleSet(ruleSet: RuleSet): readonly RuleSetFault[] {
  const known = knownOf(ruleSet);
  const years = ruleSet.fromYear > ruleSet.toYear ? [reversed(ruleSet.id, ruleSet.fromYear, ruleSet.toYear)] : [];
  const whole = [
    ...years,
    ...duplicateFindings(ruleSet),
    ...groupFindings(ruleSet),
    ...criterionFindings(ruleSet),
    ...uncoveredYears(ruleSet),
    ...scaleFindings(ruleSet),
  ].map((finding) => withPlace(ruleSet, finding, null));
  const checks = ruleSet.checks.flatMap((check) =>
    [...lintCheck(check, known), ...outsideYears(check, ruleSet)].map((finding) =>
      withPlace(ruleSet, finding, check.place ?? null),
    ),
  );
  return [...whole, ...checks];
}

/** Every fault of the rule sets of a workbook, years covered by two sets included. */
export function lintRuleSets(ruleSets: readonly RuleSet[]): readonly RuleSetFault[] {
  const overlaps = ruleSets.flatMap((later, index) =>
    ruleSets.slice(0, index).flatMap((earlier): RuleSetFault[] => {
      const from = Math.max(earlier.fromYear, later.fromYear);
      const to = Math.min(earlier.toYear, later.toYear);
      if (from > to) return [];
      const found = `${earlier.id}: ${from}–${to}`;
      return [withPlace(later, { code: 'overlappingYears', item: later.id, expected: '', found }, null)];
    }),
  );
  return [...ruleSets.flatMap(lintRuleSet), ...overlaps];
}
