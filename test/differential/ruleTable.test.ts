import { da1886, khaoSat2022 } from '../../src/domain/ruleSet';
import type { Check, RuleSet } from '../../src/domain/ruleSet/types';
import { CHECKS, CHECKS_2022, CRITERIA, GROUPS, TITLES, type PrintedRule } from '../support/oracle/rules';
import { TITLE_IDS } from '../support/oracle/facts';

/** One check in the words of the add-in's own table: operator, left side, right side. */
function inOwnWords(rule: PrintedRule): Pick<Check, 'operator' | 'denominatorId' | 'threshold'> {
  const plain = (operator: Check['operator'], threshold: Check['threshold'] = { kind: 'none' }) => ({
    operator,
    denominatorId: null,
    threshold,
  });
  const number = (value: number): Check['threshold'] => ({ kind: 'number', value });
  switch (rule.is) {
    case '>=':
    case 'allotted area at least':
      return plain('atLeast', number(rule.than));
    case '<=':
    case 'allotted parcels at most':
      return plain('atMost', number(rule.than));
    case 'between':
      return plain('between', { kind: 'range', low: rule.low, high: rule.high, orUpTo: rule.orUpTo ?? '' });
    case 'no fewer than':
      return plain('atLeast', { kind: 'indicator', id: rule.other });
    case 'yes':
    case 'none':
      return plain(rule.is);
    case 'grade':
      return plain('gradeAtLeast', { kind: 'grade', grade: TITLE_IDS[`${rule.scale} ${rule.title}`] ?? '' });
    case 'share': {
      const operator = (
        { '>=': 'shareAtLeast', '>': 'shareMoreThan', '<': 'shareLessThan', '=': 'shareEquals' } as const
      )[rule.sign];
      return { operator, denominatorId: rule.among, threshold: number(rule.p) };
    }
    case 'decrease':
      return plain('decreaseAtLeast', number(rule.p));
    case 'increase':
      return plain('increaseAtLeast', number(rule.p));
  }
}

const find = (set: RuleSet, id: string): Check => set.checks.find((check) => check.id === id)!;

describe.each([
  ['the scheme', da1886, CHECKS],
  ['the survey of 2022', khaoSat2022, CHECKS_2022],
] as const)('%s', (_, set, table) => {
  test('has the 73 checks of the decision and no other', () => {
    expect(set.checks.map((check) => check.id).sort()).toEqual(Object.keys(table).sort());
    expect(set.checks).toHaveLength(73);
  });

  test.each(Object.entries(table))('%s compares as the decision says', (id, rule) => {
    const { operator, denominatorId, threshold, indicatorId } = find(set, id);
    expect({ operator, denominatorId, threshold }).toEqual(inOwnWords(rule));
    if ('of' in rule) expect(indicatorId).toBe(rule.of);
  });

  test('puts each criterion into its group', () => {
    const groups = Object.fromEntries(
      Object.keys(GROUPS).map((group) => [
        group,
        set.criteria.filter((criterion) => criterion.group === Number(group)).map((criterion) => criterion.id),
      ]),
    );
    expect(groups).toEqual(GROUPS);
    expect(set.criteria).toHaveLength(CRITERIA.length);
  });

  test('keeps the titles from low to high', () => {
    const ordered = Object.entries(TITLES).map(([scale, titles]) =>
      titles.map((title) => TITLE_IDS[`${scale} ${title}`]),
    );
    expect(set.scales.map((scale) => scale.grades)).toEqual(ordered);
  });

  test('says pass, fail or not applicable to zeros as the criteria do', () => {
    for (const check of set.checks) {
      const family = check.operator.startsWith('share') ? 'share' : check.operator;
      const wanted =
        family === 'share'
          ? { valueZero: null, denominatorZero: 'notApplicable', bothZero: null, previousZero: null }
          : family === 'decreaseAtLeast'
            ? { valueZero: null, denominatorZero: null, bothZero: 'pass', previousZero: 'fail' }
            : family === 'increaseAtLeast'
              ? { valueZero: null, denominatorZero: null, bothZero: 'notApplicable', previousZero: 'pass' }
              : { valueZero: null, denominatorZero: null, bothZero: null, previousZero: null };
      const zero = check.id === 'C06.2' ? { ...wanted, valueZero: 'notApplicable' } : wanted;
      expect([check.id, check.zeroPolicy]).toEqual([check.id, zero]);
      expect([check.id, check.remainderId]).toEqual([check.id, check.id === 'C15.5' ? 'fugitives_outstanding' : null]);
      expect(check.emptyPolicy).toBe('noData');
    }
  });
});

test('the survey stands for 2022 and the scheme for 2023 to 2028', () => {
  expect([khaoSat2022.fromYear, khaoSat2022.toYear]).toEqual([2022, 2022]);
  expect([da1886.fromYear, da1886.toYear]).toEqual([2023, 2028]);
});
