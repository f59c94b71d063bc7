import { da1886 } from '../../../src/domain/ruleSet';
import { rankScores } from '../../../src/domain/assess/rank';
import { verdictInForce } from '../../../src/domain/assess/force';
import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { FORCE_POLICIES, VERDICTS, type Verdict } from '../../../src/domain/assess/types';
import type { RuleSet } from '../../../src/domain/ruleSet/types';
import { assess, factsOf, YEAR, type WardCells } from './facts';

const CRITERIA = da1886.criteria.map((each) => each.id);

/** A ward whose appraised verdicts are all pass but for the criteria named. */
const appraised = (
  failing: readonly string[],
  others: Readonly<Record<string, DeclaredVerdict['verdict']>> = {},
): WardCells => ({
  appraised: Object.fromEntries(CRITERIA.map((id) => [id, others[id] ?? (failing.includes(id) ? 'fail' : 'pass')])),
});

describe('scores', () => {
  test('the 2022 baseline: 1 at 21, 4 at 20, 5 at 19, 4 at 18; 268 passes, 40 fails; group 1 5/14', () => {
    const slots = [
      ['C03'],
      ...Array.from({ length: 4 }, () => ['C03', 'C18']),
      ...Array.from({ length: 5 }, () => ['C01', 'C02', 'C18']),
      ...Array.from({ length: 4 }, () => ['C01', 'C02', 'C03', 'C18']),
    ];
    const year = assess(slots.map((failing) => appraised(failing)));
    expect(year.distribution).toEqual([
      { passed: 21, denominator: 22, wards: 1 },
      { passed: 20, denominator: 22, wards: 4 },
      { passed: 19, denominator: 22, wards: 5 },
      { passed: 18, denominator: 22, wards: 4 },
    ]);
    expect(year.totals).toEqual({
      passed: 268,
      failed: 40,
      unknown: 0,
      provisionallyPassing: 0,
      provisionallyFailing: 0,
      notApplicable: 0,
    });
    expect(year.groups[0]).toMatchObject({
      group: 1,
      passed: 5,
      failed: 9,
      total: 14,
      criteriaPassed: 10,
      criteriaApplicable: 28,
    });
    expect(year.scores.map((score) => score.rank)).toEqual([1, 2, 2, 2, 2, 6, 6, 6, 6, 6, 11, 11, 11, 11]);
  });

  test('qualified only when every applicable criterion passes; any fail is a no; else it is open', () => {
    const { scores } = assess([appraised([]), appraised(['C05']), {}, appraised([], { C05: 'notApplicable' })]);
    expect(scores.map((score) => [score.qualified, score.passed, score.unknown, score.denominator])).toEqual([
      ['pass', 22, 0, 22],
      ['fail', 21, 0, 22],
      ['noData', 0, 22, 22],
      ['pass', 21, 0, 21],
    ]);
  });

  test('0 of 0 is never complete and has no rank', () => {
    const nothing = appraised([], Object.fromEntries(CRITERIA.map((id) => [id, 'notApplicable'])));
    const { scores, distribution, groups } = assess([nothing, appraised(CRITERIA)]);
    expect(scores[0]).toMatchObject({ denominator: 0, qualified: 'noData', rank: null });
    expect(scores[1]).toMatchObject({ denominator: 22, rank: 1 });
    expect(distribution.map((step) => step.denominator)).toEqual([22, 0]);
    expect(groups[0]).toMatchObject({ notApplicable: 1, failed: 1, total: 1 });
  });

  test('a group passes when all its applicable criteria pass', () => {
    const year = assess([appraised(['C01']), appraised([], { C01: 'notApplicable' }), {}]);
    expect([0, 1, 2].map((ward) => year.groupVerdict(ward, 1))).toEqual(['fail', 'pass', 'noData']);
    expect([0, 1, 2].map((ward) => year.groupVerdict(ward, 2))).toEqual(['pass', 'pass', 'noData']);
  });

  test('only wards that exist at the end of the year are assessed, in the order of the workbook', () => {
    const units = [{ code: 'B' }, { code: 'X', validTo: `${YEAR}-12-30` }, { code: 'A', validTo: `${YEAR}-12-31` }];
    expect(assess(units).wards.map((ward) => ward.code)).toEqual(['B', 'A']);
  });

  test('equal shares of different denominators are told apart in the distribution', () => {
    const na = Object.fromEntries(CRITERIA.slice(0, 11).map((id) => [id, 'notApplicable' as const]));
    const half = { C12: 'fail' as const };
    const year = assess([appraised([], { ...na, ...half }), appraised(['C01', 'C02'])]);
    expect(year.distribution).toEqual(
      [
        { passed: 10, denominator: 11, wards: 1 },
        { passed: 20, denominator: 22, wards: 1 },
      ].reverse(),
    );
    expect(year.scores.map((score) => score.rank)).toEqual([1, 1]);
  });

  test('no ward at all is no error', () => {
    const year = assess([]);
    expect(year).toMatchObject({ wards: [], scores: [], distribution: [], totals: { passed: 0 } });
  });

  test('a ward or criterion that is not there is a mistake of the caller', () => {
    expect(() => assess([{}]).computed(1, 0)).toThrow(RangeError);
    expect(() => assess([{}]).explain(0, 22)).toThrow(RangeError);
  });
});

describe('ranks', () => {
  const score = (passed: number, denominator = 22) => ({ passed, denominator });
  test.each([
    ['1-2-2-4', [score(21), score(20), score(20), score(19)], [1, 2, 2, 4]],
    ['whatever the order', [score(19), score(20), score(21), score(20)], [4, 2, 1, 2]],
    ['20/21 comes before 20/22 and before 19/20', [score(19, 20), score(20, 22), score(20, 21)], [2, 3, 1]],
    ['10/11 equals 20/22', [score(10, 11), score(20, 22), score(0)], [1, 1, 3]],
    ['shares that round alike are not alike', [score(94906265, 94906266), score(94906266, 94906267)], [2, 1]],
    ['nothing applicable', [score(0, 0), score(0)], [null, 1]],
  ])('%s', (_, scores, ranks) => {
    expect(rankScores(scores)).toEqual(ranks);
  });
});

describe('the verdict in force', () => {
  const declared = (verdict: DeclaredVerdict['verdict']): DeclaredVerdict => ({ verdict, raw: '', place: null });
  const [P, F, X] = [declared('pass'), declared('fail'), declared('invalid')];
  test.each([
    ['appraised', 'fail', F, P, 'pass', 'appraised'],
    ['appraised', 'fail', P, null, 'fail', 'computed'],
    ['appraised', 'notApplicable', P, null, 'notApplicable', 'computed'],
    ['appraised', 'noData', P, null, 'pass', 'self'],
    ['appraised', 'provisional', F, null, 'fail', 'self'],
    ['computed', 'fail', P, P, 'fail', 'computed'],
    ['computed', 'noData', F, P, 'pass', 'appraised'],
    ['computed', 'invalid', F, null, 'fail', 'self'],
    ['self', 'pass', F, P, 'fail', 'self'],
    ['self', 'pass', null, F, 'fail', 'appraised'],
    ['self', 'pass', null, null, 'pass', 'computed'],
    ['appraised', 'pass', P, X, 'invalid', 'appraised'],
    ['appraised', 'noData', X, null, 'invalid', 'self'],
    ['appraised', 'fail', X, null, 'fail', 'computed'],
    ['computed', 'fail', X, X, 'fail', 'computed'],
    ['computed', 'noData', P, X, 'invalid', 'appraised'],
    ['self', 'pass', X, P, 'invalid', 'self'],
  ] as const)('preferring %s: computed %s', (policy, computed, self, appraisal, verdict, origin) => {
    expect(verdictInForce(policy, computed, self, appraisal)).toEqual({ verdict, origin });
  });

  test.each(FORCE_POLICIES.flatMap((policy) => VERDICTS.map((verdict) => [policy, verdict] as const)))(
    'preferring %s, %s with nobody declaring stays what it is',
    (policy, computed: Verdict) => {
      const origin = ['pass', 'fail', 'notApplicable'].includes(computed) ? 'computed' : 'none';
      expect(verdictInForce(policy, computed, null, null)).toEqual({ verdict: computed, origin });
    },
  );

  test('every contradiction is listed with both sides, and nothing else', () => {
    const now = { own_headquarters: false, headquarters_to_standard: true };
    const year = assess([
      {
        now,
        self: { C07: 'pass', C08: 'pass', C09: 'fail', C10: 'pass' },
        appraised: { C07: 'fail', C09: 'fail', C10: 'fail' },
      },
      { now, appraised: { C07: 'pass' } },
      { now, self: { C07: 'fail' } },
    ]);
    expect(
      year.disagreements.map((each) => [
        each.ward.code,
        each.criterionId,
        each.self?.verdict,
        each.appraised?.verdict,
        each.computed,
        each.inForce,
      ]),
    ).toEqual([
      ['A', 'C07', 'pass', 'fail', 'fail', 'fail'],
      ['A', 'C10', 'pass', 'fail', 'noData', 'fail'],
      ['B', 'C07', undefined, 'pass', 'fail', 'pass'],
    ]);
    expect(year.origin(0, 6)).toBe('appraised');
    expect(year.origin(2, 6)).toBe('computed');
    expect(year.computed(1, 6)).toBe('fail');
  });
});

test('a declared verdict that cannot be understood contradicts nobody and counts as unknown', () => {
  const now = { own_headquarters: true, headquarters_to_standard: true };
  const year = assess([{ now, self: { C07: 'fail', C08: 'pass' }, appraised: { C07: 'invalid', C08: 'invalid' } }]);
  expect(year.disagreements.map((each) => each.criterionId)).toEqual(['C07']);
  expect(year.scores[0]).toMatchObject({ passed: 0, failed: 0, denominator: 22, qualified: 'noData' });
  expect(year.inForce(0, 6)).toBe('invalid');
});

describe('a user’s rule set', () => {
  test('with other groups and another number of criteria is obeyed', () => {
    const ruleSet: RuleSet = {
      ...da1886,
      id: 'BN',
      groups: [{ number: 5, title: 'G', expectedCriteria: 1 }],
      criteria: [{ id: 'K1', group: 5, title: 'T' }],
      checks: da1886.checks
        .filter((check) => check.id === 'C12.1')
        .map((check) => ({ ...check, id: 'K1.1', criterionId: 'K1' })),
    };
    const year = assess([{ now: { serious_fires: 0 } }, { now: { serious_fires: 2 } }], ruleSet);
    expect(year.scores.map((score) => `${score.passed}/${score.denominator}`)).toEqual(['1/1', '0/1']);
    expect(year.groups).toMatchObject([{ group: 5, passed: 1, failed: 1 }]);
  });

  test('a criterion that lost all its checks is unknown and not left out; one whose checks are of other years is left out', () => {
    const bare = { ...da1886, checks: da1886.checks.filter((check) => check.criterionId !== 'C01') };
    expect(assess([{}], bare).computed(0, 0)).toBe('noData');
    const later = {
      ...da1886,
      checks: da1886.checks.map((check) => (check.criterionId === 'C01' ? { ...check, fromYear: YEAR + 1 } : check)),
    };
    expect(assess([{}], later).computed(0, 0)).toBe('notApplicable');
  });

  test('an indicator that nobody entered leaves the check without data', () => {
    const strange = {
      ...da1886,
      checks: da1886.checks.map((check) => (check.id === 'C12.1' ? { ...check, indicatorId: 'x' } : check)),
    };
    expect(assess([{}], strange).explain(0, 11).checks[0]!.verdict).toBe('noData');
  });
});

test('a trace names sheet, cell and raw text of both sides, last year included', () => {
  const facts = { now: { social_order_crimes: 191 }, before: { social_order_crimes: 205 } };
  const { inputs } = assess([facts]).explain(0, 15).checks[0]!;
  expect(inputs).toMatchObject([
    { role: 'value', year: YEAR, reading: { raw: '191', place: { cell: `social_order_crimes ${YEAR}` } } },
    { role: 'previous', year: YEAR - 1, reading: { raw: '205', place: { cell: `social_order_crimes ${YEAR - 1}` } } },
  ]);
});

test('facts made for tests know the wards given', () => {
  expect(factsOf({}, { code: 'Z' }).wards.map((ward) => ward.code)).toEqual(['A', 'Z']);
});
