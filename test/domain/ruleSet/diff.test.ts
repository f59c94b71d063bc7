import { BUILT_IN_RULE_SETS, da1886, diffRuleSets, khaoSat2022 } from '../../../src/domain/ruleSet';

describe('what a user changed in a rule set', () => {
  test('nothing is told of the built-in sets themselves', () => {
    expect(diffRuleSets(BUILT_IN_RULE_SETS, BUILT_IN_RULE_SETS)).toEqual([]);
  });

  test('a moved threshold is told with both sides and its cell', () => {
    const place = { sheet: 'S', cell: 'F30' };
    const checks = da1886.checks.map((check) =>
      check.id === 'C19.1' ? { ...check, threshold: { kind: 'number' as const, value: 85 }, place } : check,
    );
    expect(diffRuleSets([da1886], [{ ...da1886, checks }])).toEqual([
      { ruleSetId: 'DA1886', kind: 'check', item: 'C19.1', field: 'threshold', builtIn: '90', found: '85', place },
    ]);
  });

  test('a check taken away, a criterion added and a group renamed are told', () => {
    const changed = {
      ...da1886,
      checks: da1886.checks.filter((check) => check.id !== 'C22.1'),
      criteria: [...da1886.criteria, { id: 'C23', group: 7, title: 'New' }],
      groups: da1886.groups.map((group) => (group.number === 7 ? { ...group, title: 'Other' } : group)),
    };
    expect(
      diffRuleSets([da1886], [changed]).map(({ kind, item, field, builtIn, found }) => [
        kind,
        item,
        field,
        builtIn,
        found,
      ]),
    ).toEqual([
      ['group', '7', 'title', null, 'Other'],
      ['check', 'C22.1', 'presence', 'C22.1', null],
      ['criterion', 'C23', 'presence', null, 'C23'],
    ]);
  });

  test('a wholly different set counts once, and so does a built-in one left out', () => {
    expect(diffRuleSets(BUILT_IN_RULE_SETS, [{ ...da1886, id: 'BN-2024' }, khaoSat2022])).toMatchObject([
      { item: 'BN-2024', field: 'presence', builtIn: null },
      { item: 'DA1886', field: 'presence', found: null },
    ]);
  });

  test.each([
    ['operator', { operator: 'shareMoreThan' }],
    ['indicator', { indicatorId: 'families' }],
    ['denominator', { denominatorId: 'families' }],
    ['unit', { unit: 'count' }],
    [
      'denominatorZero',
      { zeroPolicy: { valueZero: null, denominatorZero: 'fail', bothZero: null, previousZero: null } },
    ],
    ['emptyPolicy', { emptyPolicy: 'notApplicable' }],
    ['section', { section: 'II' }],
    ['agencies', { agencies: ['A', 'B'] }],
    ['years', { fromYear: 2025 }],
    ['criterion', { criterionId: 'C20' }],
  ] as const)('a changed %s is told', (field, change) => {
    const checks = da1886.checks.map((check) => (check.id === 'C19.1' ? { ...check, ...change } : check));
    expect(diffRuleSets([da1886], [{ ...da1886, checks }])).toMatchObject([{ item: 'C19.1', field }]);
  });
});
