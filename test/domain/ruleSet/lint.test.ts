import { BUILT_IN_RULE_SETS, da1886, lintRuleSet, lintRuleSets } from '../../../src/domain/ruleSet';
import { RULE_SET_FAULTS, type Check, type RuleSet, type RuleSetFaultCode } from '../../../src/domain/ruleSet/types';

const withCheck = (id: string, change: Partial<Check>): RuleSet => ({
  ...da1886,
  checks: da1886.checks.map((check) => (check.id === id ? { ...check, ...change } : check)),
});

/** The checks of a criterion count from a year on. */
const onlyFrom = (criterionId: string, fromYear: number): RuleSet => ({
  ...da1886,
  checks: da1886.checks.map((check) => (check.criterionId === criterionId ? { ...check, fromYear } : check)),
});

/** One broken rule set for each fault, and the item the fault stands on. */
const BROKEN: readonly (readonly [RuleSetFaultCode, string, string, RuleSet | readonly RuleSet[]])[] = [
  ['unknownIndicator', 'the left side', 'C01.2', withCheck('C01.2', { indicatorId: 'nobody_counts_this' })],
  ['unknownIndicator', 'the denominator', 'C04.4', withCheck('C04.4', { denominatorId: 'nobody_counts_this' })],
  ['unknownIndicator', 'the threshold', 'C04.3', withCheck('C04.3', { threshold: { kind: 'indicator', id: 'x' } })],
  [
    'thresholdType',
    'a number wanted, a grade found',
    'C01.2',
    withCheck('C01.2', { threshold: { kind: 'grade', grade: 'x' } }),
  ],
  ['thresholdType', 'a range wanted', 'C04.2', withCheck('C04.2', { threshold: { kind: 'number', value: 8 } })],
  ['thresholdType', 'not a number', 'C01.2', withCheck('C01.2', { threshold: { kind: 'number', value: NaN } })],
  [
    'thresholdType',
    'a share against an indicator',
    'C04.4',
    withCheck('C04.4', { threshold: { kind: 'indicator', id: 'officers' } }),
  ],
  [
    'criterionWithoutCheck',
    'all its checks taken away',
    'C13',
    { ...da1886, checks: da1886.checks.filter((each) => each.criterionId !== 'C13') },
  ],
  ['unknownCriterion', 'a check of C99', 'C01.2', withCheck('C01.2', { criterionId: 'C99' })],
  [
    'overlappingYears',
    'the same year twice',
    'B',
    [
      { ...da1886, id: 'A', toYear: 2025 },
      { ...da1886, id: 'B', fromYear: 2025 },
    ],
  ],
  ['yearsReversed', 'of the set', 'DA1886', { ...da1886, fromYear: 2029 }],
  ['yearsReversed', 'of a check', 'C01.2', withCheck('C01.2', { fromYear: 2026, toYear: 2025 })],
  [
    'gradeNotOnScale',
    'a title of another scale',
    'C01.1',
    withCheck('C01.1', { threshold: { kind: 'grade', grade: 'emulation_flag' } }),
  ],
  [
    'unknownScale',
    'the scales taken away',
    'unit_title',
    { ...da1886, scales: da1886.scales.filter((each) => each.id !== 'unit_title') },
  ],
  [
    'groupCount',
    'three expected, two found',
    '1',
    { ...da1886, groups: da1886.groups.map((each) => (each.number === 1 ? { ...each, expectedCriteria: 3 } : each)) },
  ],
  [
    'unknownGroup',
    'a criterion of group 9',
    'C05',
    { ...da1886, criteria: da1886.criteria.map((each) => (each.id === 'C05' ? { ...each, group: 9 } : each)) },
  ],
  [
    'duplicateId',
    'a check twice',
    'C01.2',
    { ...da1886, checks: [...da1886.checks, ...da1886.checks.filter((each) => each.id === 'C01.2')] },
  ],
  ['rangeReversed', 'ten to eight', 'C04.2', withCheck('C04.2', { threshold: { kind: 'range', low: 10, high: 8 } })],
  ['missingDenominator', 'a share of nothing', 'C04.4', withCheck('C04.4', { denominatorId: null })],
  ['operatorKind', 'a yes/no as a number', 'C03.2', withCheck('C03.2', { operator: 'none' })],
  ['operatorKind', 'a number as a title', 'C01.1', withCheck('C01.1', { indicatorId: 'officers' })],
  [
    'shareAboveHundred',
    'more than the whole',
    'C04.4',
    withCheck('C04.4', { threshold: { kind: 'number', value: 900 } }),
  ],
  ['checkOutsideYears', 'after the set', 'C01.2', withCheck('C01.2', { fromYear: 2030 })],
  ['checkOutsideYears', 'before the set', 'C01.2', withCheck('C01.2', { toYear: 2022 })],
  ['yearWithoutCheck', 'its only check begins late', 'C06', onlyFrom('C06', 2025)],
  ['negativeThreshold', 'less than nothing', 'C01.2', withCheck('C01.2', { threshold: { kind: 'number', value: -1 } })],
  ['missingSection', 'no section', 'C01.2', withCheck('C01.2', { section: ' ' })],
];

describe('lint of rule sets', () => {
  test('the built-in sets have no fault', () => {
    expect(lintRuleSets(BUILT_IN_RULE_SETS)).toEqual([]);
  });

  test.each(BROKEN)('%s: %s', (code, _, item, broken) => {
    const faults = Array.isArray(broken) ? lintRuleSets(broken as RuleSet[]) : lintRuleSet(broken as RuleSet);
    expect(faults.filter((fault) => fault.code === code).map((fault) => fault.item)).toEqual([item]);
  });

  test('every fault of the list is shown by an example', () => {
    expect([...new Set(BROKEN.map(([code]) => code))].sort()).toEqual([...RULE_SET_FAULTS].sort());
  });

  test('one year after another is no overlap', () => {
    expect(
      lintRuleSets([
        { ...da1886, id: 'A', toYear: 2025 },
        { ...da1886, id: 'B', fromYear: 2026 },
      ]),
    ).toEqual([]);
  });

  test('a range of one number is not reversed and a threshold of zero is not negative', () => {
    expect(lintRuleSet(withCheck('C04.2', { threshold: { kind: 'range', low: 0, high: 0 } }))).toEqual([]);
  });

  test('a fault of a check in the workbook tells its cell', () => {
    const place = { sheet: 'S', cell: 'B7' };
    expect(lintRuleSet(withCheck('C01.2', { section: '', place }))).toMatchObject([{ code: 'missingSection', place }]);
  });
});
