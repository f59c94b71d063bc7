import { da1886 } from '../../../src/domain/ruleSet';
import type { Check, RuleSet } from '../../../src/domain/ruleSet/types';
import { check, type Cells, type Parcel } from './facts';

const withCheck = (id: string, change: Partial<Check>): RuleSet => ({
  ...da1886,
  checks: da1886.checks.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

describe('blank, zero, unreadable and negative are four things', () => {
  test.each<[string, string, Cells, Cells, string, string]>([
    ['nothing typed', 'C12.1', {}, {}, 'noData', 'blank'],
    ['a typed 0 is a real 0', 'C12.1', { serious_fires: 0 }, {}, 'pass', 'compared'],
    ['a yes/no left out', 'C07.1', {}, {}, 'noData', 'blank'],
    ['a title left out', 'C01.1', {}, {}, 'noData', 'blank'],
    ['text where a number belongs', 'C12.1', { serious_fires: { unreadable: 'x' } }, {}, 'invalid', 'invalidInput'],
    ['a number where yes or no belongs', 'C07.1', { own_headquarters: 1 }, {}, 'invalid', 'invalidInput'],
    [
      'a title that is not on the scale',
      'C01.1',
      { party_committee_rating: 'emulation_flag' },
      {},
      'invalid',
      'invalidInput',
    ],
    ['less than nothing', 'C12.1', { serious_fires: -1 }, {}, 'invalid', 'negative'],
    ['a negative number where more is better', 'C01.2', { security_resolutions: -1 }, {}, 'invalid', 'negative'],
    ['a numerator without its denominator', 'C14.1', { crime_reports_handled: 3 }, {}, 'noData', 'blank'],
    ['a denominator without its numerator', 'C14.1', { crime_reports_received: 3 }, {}, 'noData', 'blank'],
    [
      'a denominator of 0 without its numerator: nothing to measure',
      'C14.1',
      { crime_reports_received: 0 },
      {},
      'notApplicable',
      'denominatorZero',
    ],
    [
      '0 of 0',
      'C14.1',
      { crime_reports_handled: 0, crime_reports_received: 0 },
      {},
      'notApplicable',
      'denominatorZero',
    ],
    [
      '1 of 0',
      'C14.1',
      { crime_reports_handled: 1, crime_reports_received: 0 },
      {},
      'invalid',
      'numeratorAboveDenominator',
    ],
    [
      '6 of 5',
      'C14.1',
      { crime_reports_handled: 6, crime_reports_received: 5 },
      {},
      'invalid',
      'numeratorAboveDenominator',
    ],
    [
      'more reoffenders than subjects',
      'C15.2',
      { reoffenders: 2, subjects: 1 },
      {},
      'invalid',
      'numeratorAboveDenominator',
    ],
    [
      'a negative denominator',
      'C14.1',
      { crime_reports_handled: 0, crime_reports_received: -1 },
      {},
      'invalid',
      'negative',
    ],
    ['last year blank', 'C16.1', { social_order_crimes: 5 }, {}, 'noData', 'previousBlank'],
    ['this year blank', 'C16.1', {}, { social_order_crimes: 5 }, 'noData', 'blank'],
    [
      'last year unreadable',
      'C16.1',
      { social_order_crimes: 5 },
      { social_order_crimes: { unreadable: '?' } },
      'invalid',
      'invalidInput',
    ],
    [
      'last year unreadable, this year blank',
      'C16.1',
      {},
      { social_order_crimes: { unreadable: '?' } },
      'invalid',
      'invalidInput',
    ],
    [
      'a decrease from 0 to 0 is kept up',
      'C16.1',
      { social_order_crimes: 0 },
      { social_order_crimes: 0 },
      'pass',
      'bothZero',
    ],
    ['a decrease from 0 to 1', 'C16.1', { social_order_crimes: 1 }, { social_order_crimes: 0 }, 'fail', 'previousZero'],
    [
      'an increase from 0 to 0',
      'C15.5',
      { fugitives_resolved: 0 },
      { fugitives_resolved: 0 },
      'notApplicable',
      'bothZero',
    ],
    ['an increase from 0 to 1', 'C15.5', { fugitives_resolved: 1 }, { fugitives_resolved: 0 }, 'pass', 'previousZero'],
    ['officers without the number assigned', 'C04.3', { officers: 9 }, {}, 'noData', 'blank'],
    ['the number assigned without officers', 'C04.3', { assigned_officers: 9 }, {}, 'noData', 'blank'],
  ])('%s (%s)', (_, id, now, before, verdict, reason) => {
    expect(check(id, { now, before })).toMatchObject({ verdict, reason });
  });
});

describe('part of a year', () => {
  test.each<[string, string, Cells, Cells, string]>([
    ['makes a pass provisional', 'C12.1', { serious_fires: { partYear: 0 } }, {}, 'provisional'],
    ['makes a fail of a state provisional', 'C08.2', { equipment_items_short: { partYear: 1 } }, {}, 'provisional'],
    [
      'makes a share of nothing provisional, since something may still come',
      'C14.1',
      { crime_reports_handled: { partYear: 0 }, crime_reports_received: { partYear: 0 } },
      {},
      'provisional',
    ],
    [
      'of last year makes a change provisional',
      'C16.1',
      { social_order_crimes: 1 },
      { social_order_crimes: { partYear: 5 } },
      'provisional',
    ],
    [
      'leaves an impossible share invalid',
      'C14.1',
      { crime_reports_handled: { partYear: 2 }, crime_reports_received: { partYear: 1 } },
      {},
      'invalid',
    ],
    ['leaves a negative number invalid', 'C12.1', { serious_fires: { partYear: -1 } }, {}, 'invalid'],
    ['leaves a blank without data', 'C14.1', { crime_reports_handled: { partYear: 2 } }, {}, 'noData'],
  ])('%s', (_, id, now, before, verdict) => {
    expect(check(id, { now, before }).verdict).toBe(verdict);
  });

  test('tells the gap of a comparison that would fail', () => {
    const now = { equipment_items_short: { partYear: 2 } };
    expect(check('C08.2', { now }).gap).toMatchObject({ amount: 2, allowed: 0 });
    expect(check('C07.1', { now: { own_headquarters: { partYear: true } } }).gap).toBeNull();
  });
});

describe('land', () => {
  test.each<[string, readonly Parcel[], string, string]>([
    ['no row at all', [], 'noData', 'noData'],
    ['planned land only is 0 m² in 0 places', [{ area: 900, status: 'planned' }], 'fail', 'notApplicable'],
    ['planned land is not counted', [{ area: 300 }, { area: 900, status: 'planned' }], 'fail', 'pass'],
    ['an allotted parcel without its area', [{ area: 900 }, { area: null }], 'noData', 'pass'],
    ['a planned parcel without its area', [{ area: 900 }, { area: null, status: 'planned' }], 'pass', 'pass'],
    ['an unreadable area', [{ area: 900 }, { area: 'unreadable' }], 'invalid', 'pass'],
    ['a negative area', [{ area: 900 }, { area: -1 }], 'invalid', 'pass'],
    ['an area of 0', [{ area: 0 }, { area: 500 }], 'pass', 'pass'],
    ['a parcel whose status is not told', [{ area: 900, status: null }], 'noData', 'noData'],
    ['three places', [{ area: 500 }, { area: 1 }, { area: 1 }], 'pass', 'fail'],
  ])('%s', (_, parcels, area, places) => {
    expect(check('C06.1', { parcels }).verdict).toBe(area);
    expect(check('C06.2', { parcels }).verdict).toBe(places);
  });

  test('no row is told apart from an area left out', () => {
    expect(check('C06.1', {}).reason).toBe('noParcel');
    expect(check('C06.1', { parcels: [{ area: null }] }).reason).toBe('blank');
  });

  test('the trace names the sum and the cells it was made from', () => {
    const { inputs, left } = check('C06.1', {
      parcels: [{ area: 155.6 }, { area: 9, status: 'planned' }, { area: 344.3 }],
    });
    expect(left).toEqual({ numerator: '499.9', denominator: '1' });
    expect(inputs.map((input) => [input.role, input.reading.place?.cell])).toEqual([
      ['value', 'C2'],
      ['parcel', 'C2'],
      ['parcel', 'C4'],
    ]);
  });
});

describe('policies and operators of a rule set are obeyed', () => {
  test.each(['pass', 'fail', 'invalid', 'notApplicable'] as const)('a share of nothing may be %s', (policy) => {
    const ruleSet = withCheck('C14.1', {
      zeroPolicy: { valueZero: null, denominatorZero: policy, bothZero: null, previousZero: null },
    });
    const now = { crime_reports_handled: 0, crime_reports_received: 0 };
    expect(check('C14.1', { now }, ruleSet)).toMatchObject({ verdict: policy, gap: null });
  });

  test('a change from nothing may be judged otherwise', () => {
    const ruleSet = withCheck('C16.1', {
      zeroPolicy: { valueZero: null, denominatorZero: null, bothZero: 'fail', previousZero: 'invalid' },
    });
    const at = (now: number) =>
      check('C16.1', { now: { social_order_crimes: now }, before: { social_order_crimes: 0 } }, ruleSet);
    expect(at(0).verdict).toBe('fail');
    expect(at(1).verdict).toBe('invalid');
  });

  test('a blank may be not applicable', () => {
    expect(check('C12.1', {}, withCheck('C12.1', { emptyPolicy: 'notApplicable' }))).toMatchObject({
      verdict: 'notApplicable',
      reason: 'blank',
    });
  });

  test.each([
    [
      'moreThan',
      3,
      [
        [4, 'pass'],
        [3, 'fail'],
      ],
      { kind: 'missing', amount: 1, allowed: 4 },
    ],
    [
      'lessThan',
      3,
      [
        [2, 'pass'],
        [3, 'fail'],
      ],
      { kind: 'excess', amount: 1, allowed: 2 },
    ],
    [
      'lessThan',
      2.5,
      [
        [2, 'pass'],
        [3, 'fail'],
      ],
      { kind: 'excess', amount: 1, allowed: 2 },
    ],
    [
      'equals',
      3,
      [
        [3, 'pass'],
        [2, 'fail'],
      ],
      { kind: 'missing', amount: 1, allowed: 3 },
    ],
    [
      'equals',
      3,
      [
        [3, 'pass'],
        [5, 'fail'],
      ],
      { kind: 'excess', amount: 2, allowed: 3 },
    ],
    [
      'equals',
      2.5,
      [
        [2.5, 'pass'],
        [2, 'fail'],
      ],
      null,
    ],
    [
      'atMost',
      2.5,
      [
        [2, 'pass'],
        [3, 'fail'],
      ],
      { kind: 'excess', amount: 1, allowed: 2 },
    ],
    [
      'atLeast',
      2.5,
      [
        [3, 'pass'],
        [2, 'fail'],
      ],
      { kind: 'missing', amount: 1, allowed: 3 },
    ],
    ['lessThan', 0, [[0, 'fail']], null],
  ] as const)('%s %d', (operator, value, cases, gap) => {
    const ruleSet = withCheck('C01.2', { operator, threshold: { kind: 'number', value } });
    for (const [now, verdict] of cases) {
      const trace = check('C01.2', { now: { security_resolutions: now } }, ruleSet);
      expect(trace.verdict).toBe(verdict);
      if (verdict === 'fail') expect(trace.gap).toEqual(gap && { ...gap, unit: 'documents' });
    }
  });

  test.each([
    ['shareAtMost', 30, 3, 'pass', null],
    ['shareAtMost', 30, 4, 'fail', { kind: 'excess', amount: 1, allowed: 3 }],
    ['shareEquals', 50, 5, 'pass', null],
    ['shareEquals', 50, 6, 'fail', { kind: 'excess', amount: 1, allowed: 5 }],
    ['shareEquals', 33, 3, 'fail', null],
    ['shareAtLeast', 120, 10, 'fail', null],
    ['shareMoreThan', 100, 10, 'fail', null],
  ] as const)('%s %d %% of 10: %d', (operator, value, part, verdict, gap) => {
    const ruleSet = withCheck('C14.1', { operator, threshold: { kind: 'number', value } });
    const trace = check('C14.1', { now: { crime_reports_handled: part, crime_reports_received: 10 } }, ruleSet);
    expect(trace.verdict).toBe(verdict);
    expect(trace.gap).toEqual(gap && { ...gap, unit: 'count' });
  });

  test('more than a bound on an area has a distance but no least area', () => {
    const ruleSet = withCheck('C06.1', { operator: 'moreThan' });
    expect(check('C06.1', { parcels: [{ area: 500 }] }, ruleSet)).toMatchObject({
      verdict: 'fail',
      gap: { kind: 'missing', amount: 0, allowed: null },
    });
    expect(check('C06.1', { parcels: [{ area: 500.01 }] }, ruleSet).verdict).toBe('pass');
  });

  test('no whole decrease of more than everything is asked for', () => {
    const ruleSet = withCheck('C16.1', { threshold: { kind: 'number', value: 150 } });
    const unit = { now: { social_order_crimes: 0 }, before: { social_order_crimes: 4 } };
    expect(check('C16.1', unit, ruleSet)).toMatchObject({ verdict: 'fail', gap: null });
  });

  test.each<[string, Partial<Check>]>([
    ['a threshold of the wrong kind', { threshold: { kind: 'grade', grade: 'x' } }],
    ['a threshold that is no number', { threshold: { kind: 'number', value: NaN } }],
    ['no threshold where one is needed', { threshold: { kind: 'none' } }],
    ['a share without denominator', { denominatorId: null }],
  ])('%s never passes or fails anybody', (_, change) => {
    const now = { crime_reports_handled: 10, crime_reports_received: 10 };
    expect(check('C14.1', { now }, withCheck('C14.1', change))).toMatchObject({ verdict: 'invalid', gap: null });
  });
});

test('a range with an end that is no number never passes or fails anybody', () => {
  const ruleSet = withCheck('C04.2', { threshold: { kind: 'range', low: NaN, high: 10 } });
  expect(check('C04.2', { now: { officers: 9 } }, ruleSet).verdict).toBe('invalid');
});

describe('percentages are compared and never rounded', () => {
  test('89.95 % is not 90 %', () => {
    const now = { cultured_families: 1799, families: 2000 };
    expect(check('C20.2', { now })).toMatchObject({
      verdict: 'fail',
      left: { numerator: '179900', denominator: '2000' },
    });
  });

  test('14 of 205 cases fewer is 6.83 % and meets 6 %', () => {
    const trace = check('C16.1', { now: { social_order_crimes: 191 }, before: { social_order_crimes: 205 } });
    expect(trace).toMatchObject({ verdict: 'pass', left: { numerator: '1400', denominator: '205' } });
  });

  test('a share that no double can tell from its threshold is still told from it', () => {
    const whole = 9007199254740991;
    const bound = 8106479329266892;
    const unbounded = {
      ...da1886,
      indicators: da1886.indicators.map((each) => ({ ...each, upperBound: null })),
    };
    expect(check('C20.2', { now: { cultured_families: bound, families: whole } }, unbounded).verdict).toBe('pass');
    expect(check('C20.2', { now: { cultured_families: bound - 1, families: whole } }, unbounded)).toMatchObject({
      verdict: 'fail',
      gap: { amount: 1, allowed: bound },
    });
  });
});
