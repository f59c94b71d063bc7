import { BUILT_IN_INDICATORS } from '../../../src/domain/indicators';
import {
  BUILT_IN_RULE_SETS,
  AGENCIES,
  checksInForce,
  da1886,
  khaoSat2022,
  ruleSetForYear,
} from '../../../src/domain/ruleSet';
import { OPERATORS, RULE_SET_FAULTS, UNITS, ZERO_POLICIES, EMPTY_POLICIES } from '../../../src/domain/ruleSet/types';
import { DIFFERENCE_FIELDS, RULE_SET_ITEMS } from '../../../src/domain/ruleSet';
import { criteriaTexts } from '../../../src/language/criteria';
import { operatorsTexts } from '../../../src/language/operators';

describe('the built-in rule sets', () => {
  test.each(BUILT_IN_RULE_SETS)(
    '$id has 7 groups, 22 criteria (2 + 3 + 4 + 4 + 4 + 3 + 2) and 73 checks',
    (ruleSet) => {
      expect(
        ruleSet.groups.map((group) => ruleSet.criteria.filter((each) => each.group === group.number).length),
      ).toEqual([2, 3, 4, 4, 4, 3, 2]);
      expect(ruleSet.criteria).toHaveLength(22);
      expect(ruleSet.checks).toHaveLength(73);
    },
  );

  test('the survey of 2022 differs in one threshold only', () => {
    const different = da1886.checks.filter(
      (check, i) => JSON.stringify(check) !== JSON.stringify(khaoSat2022.checks[i]),
    );
    expect(different.map((check) => check.id)).toEqual(['C02.1']);
  });

  test.each([
    [2021, undefined],
    [2022, 'KS2022'],
    [2023, 'DA1886'],
    [2028, 'DA1886'],
    [2029, undefined],
  ])('the set in force in %d is %s', (year, id) => {
    expect(ruleSetForYear(BUILT_IN_RULE_SETS, year)?.id).toBe(id);
  });

  test('a check counts from its first to its last year', () => {
    const ruleSet = {
      ...da1886,
      checks: da1886.checks.slice(0, 1).map((each) => ({ ...each, fromYear: 2024, toYear: 2025 })),
    };
    expect([2023, 2024, 2025, 2026].map((year) => checksInForce(ruleSet, year).length)).toEqual([0, 1, 1, 0]);
  });

  test('every check states a section of the decision and an agency the language files know', () => {
    for (const check of da1886.checks) {
      expect(check.section).toMatch(/^I{1,2}\.III\.\d(\.\d)?(; I{1,2}\.III\.\d(\.\d)?)?$/);
      expect(check.agencies.length).toBeGreaterThan(0);
      expect(check.agencies.filter((each) => !(AGENCIES as readonly string[]).includes(each))).toEqual([]);
    }
  });

  test.each(['vi', 'en'] as const)('everything in them has words in %s, and nothing else has', (language) => {
    const texts = criteriaTexts[language];
    const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
    const keys = (record: object): string[] => sorted(Object.keys(record));
    expect(keys(texts.checks)).toEqual(sorted(da1886.checks.map((each) => each.id)));
    expect(keys(texts.criteria)).toEqual(sorted(da1886.criteria.map((each) => each.id)));
    expect(keys(texts.criterionShortNames)).toEqual(sorted(da1886.criteria.map((each) => each.id)));
    // Names of models are a column of text in a group table, and no figure.
    expect(keys(texts.indicators)).toEqual(sorted([...BUILT_IN_INDICATORS.map((each) => each.id), 'model_names']));
    expect(keys(texts.groups)).toEqual(sorted(da1886.groups.map((each) => String(each.number))));
    expect(keys(texts.grades)).toEqual(sorted(da1886.scales.flatMap((each) => each.grades)));
    expect(keys(texts.scales)).toEqual(sorted(da1886.scales.map((each) => each.id)));
    expect(keys(texts.ruleSets)).toEqual(sorted(BUILT_IN_RULE_SETS.map((each) => each.id)));
    expect(keys(texts.agencies)).toEqual(sorted(AGENCIES));
    expect(keys(operatorsTexts[language].words)).toEqual(sorted(OPERATORS));
    expect(keys(texts.units)).toEqual(sorted(UNITS));
    expect(keys(texts.zeroPolicies)).toEqual(sorted(ZERO_POLICIES));
    expect(keys(texts.emptyPolicies)).toEqual(sorted(EMPTY_POLICIES));
    expect(keys(texts.faults)).toEqual(sorted(RULE_SET_FAULTS));
    expect(keys(texts.differenceFields)).toEqual(sorted(DIFFERENCE_FIELDS));
    expect(keys(texts.ruleSetItems)).toEqual(sorted(RULE_SET_ITEMS));
  });

  test.each(['vi', 'en'] as const)('words chosen from a list, headers and titles are unique in %s', (language) => {
    const texts = criteriaTexts[language];
    const headers = da1886.groups.map((group) =>
      da1886.indicators
        .filter((each) => each.group === group.number)
        .map((each) => texts.indicators[each.id as keyof typeof texts.indicators].header),
    );
    for (const words of [
      ...headers,
      ...[operatorsTexts[language].words, texts.units, texts.criteria, texts.checks, texts.grades].map((each) =>
        Object.values(each),
      ),
    ])
      expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  });

  test('no word of a dropdown could be taken for a formula', () => {
    const words = Object.values(operatorsTexts.vi.words).concat(Object.values(criteriaTexts.vi.grades));
    expect(words.filter((word) => /^[=+\-@]/.test(word) || word.includes(','))).toEqual([]);
  });
});
