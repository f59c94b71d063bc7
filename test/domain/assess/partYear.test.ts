import { da1886 } from '../../../src/domain/ruleSet';
import { addsUp, BUILT_IN_INDICATORS, isEvent } from '../../../src/domain/indicators';
import type { Check, RuleSet } from '../../../src/domain/ruleSet/types';
import { check, type Cells } from './facts';

const so = (value: number | boolean | string, month = 6): { partYear: typeof value; month: number } => ({
  partYear: value,
  month,
});
const withCheck = (id: string, change: Partial<Check>): RuleSet => ({
  ...da1886,
  checks: da1886.checks.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

describe('what part of a year settles', () => {
  test.each<[string, string, Cells, string, string]>([
    ['a case where none may happen is a fail already', 'C12.1', { serious_fires: so(1) }, 'fail', 'alreadySettled'],
    ['no case so far is open', 'C12.1', { serious_fires: so(0) }, 'provisional', 'partYear'],
    ['a minimum that is reached is a pass already', 'C01.2', { security_resolutions: so(1) }, 'pass', 'alreadySettled'],
    ['a minimum not reached yet is open', 'C01.2', { security_resolutions: so(0) }, 'provisional', 'partYear'],
    ['an event that was held was held', 'C18.3', { security_festival: so(true) }, 'pass', 'alreadySettled'],
    ['an event not held yet is open', 'C18.3', { security_festival: so(false) }, 'provisional', 'partYear'],
    [
      'a state that may be mended until December is open',
      'C08.2',
      { equipment_items_short: so(2) },
      'provisional',
      'partYear',
    ],
    ['a backlog may be worked off', 'C14.4', { petition_backlog: so(3) }, 'provisional', 'partYear'],
    [
      'models that work in June may be gone in December',
      'C18.1',
      { self_management_models: so(2) },
      'provisional',
      'partYear',
    ],
    ['staff within the range may change', 'C04.2', { officers: so(9) }, 'provisional', 'partYear'],
    ['a yes that is a state may change', 'C07.1', { own_headquarters: so(true) }, 'provisional', 'partYear'],
    [
      'a title is given at the end',
      'C01.1',
      { party_committee_rating: so('completed_excellently') },
      'provisional',
      'partYear',
    ],
    [
      'a share that passes is open',
      'C14.1',
      { crime_reports_handled: so(5), crime_reports_received: so(5) },
      'provisional',
      'partYear',
    ],
    ['a share that fails is open', 'C15.2', { reoffenders: so(5), subjects: so(9) }, 'provisional', 'partYear'],
    [
      'a share of nothing is open',
      'C14.1',
      { crime_reports_handled: so(0), crime_reports_received: so(0) },
      'provisional',
      'partYear',
    ],
    ['what cannot be stays impossible', 'C12.1', { serious_fires: so(-1) }, 'invalid', 'negative'],
  ])('%s (%s)', (_, id, now, verdict, reason) => {
    expect(check(id, { now })).toMatchObject({ verdict, reason });
  });

  test.each([
    ['atMost', 3, 3, 'provisional'],
    ['atMost', 3, 4, 'fail'],
    ['lessThan', 3, 2, 'provisional'],
    ['lessThan', 3, 3, 'fail'],
    ['moreThan', 3, 3, 'provisional'],
    ['moreThan', 3, 4, 'pass'],
    ['equals', 3, 3, 'provisional'],
    ['equals', 3, 2, 'provisional'],
    ['equals', 3, 4, 'fail'],
  ] as const)('%s %d: %d so far is %s', (operator, value, now, verdict) => {
    const ruleSet = withCheck('C12.1', { operator, threshold: { kind: 'number', value } });
    expect(check('C12.1', { now: { serious_fires: so(now) } }, ruleSet).verdict).toBe(verdict);
  });

  test.each([
    [7, 'provisional'],
    [10, 'provisional'],
    [11, 'fail'],
  ] as const)('between 8 and 10: %d so far is %s', (now, verdict) => {
    const ruleSet = withCheck('C12.1', { operator: 'between', threshold: { kind: 'range', low: 8, high: 10 } });
    expect(check('C12.1', { now: { serious_fires: so(now) } }, ruleSet).verdict).toBe(verdict);
  });

  test('a check of the user on an indicator that nobody knows is never settled early', () => {
    const ruleSet = withCheck('C12.1', { indicatorId: 'own' });
    expect(check('C12.1', { now: { own: so(1) } }, ruleSet).verdict).toBe('provisional');
  });

  test('one settled fail makes the criterion fail, all else open', () => {
    expect(check('C12.1', { now: { serious_fires: so(1), street_racing: so(0) } }).criterion).toBe('fail');
  });
});

describe('a change in part of a year', () => {
  const crimes = (value: number, month = 6): Cells => ({ social_order_crimes: so(value, month) });
  const whole = { social_order_crimes: 100 };
  const june = { 6: { social_order_crimes: so(50) } };

  test('is compared with the same months of last year, and stays open', () => {
    const better = check('C16.1', { now: crimes(40), before: whole, beforeThrough: june });
    expect(better).toMatchObject({ verdict: 'provisional', left: { numerator: '1000', denominator: '50' }, gap: null });
    const worse = check('C16.1', { now: crimes(48), before: whole, beforeThrough: june });
    expect(worse).toMatchObject({ verdict: 'provisional', gap: { kind: 'excess', amount: 1, allowed: 47 } });
  });

  test.each<[string, Cells, Parameters<typeof check>[1]['beforeThrough'], string]>([
    ['the same months were not entered', whole, {}, 'sameMonthsBlank'],
    ['other months were entered', whole, { 5: { social_order_crimes: so(50, 5) } }, 'sameMonthsBlank'],
    ['nothing of last year was entered', {}, {}, 'previousBlank'],
    ['last year itself is only known in part', { social_order_crimes: so(60, 9) }, {}, 'sameMonthsBlank'],
  ])('has no data when %s', (_, before, beforeThrough, reason) => {
    const unit = { now: crimes(40), before, ...(beforeThrough ? { beforeThrough } : {}) };
    expect(check('C16.1', unit)).toMatchObject({ verdict: 'noData', reason, left: null, gap: null });
  });

  test('has failed already when the whole year is used up, whatever the same months say', () => {
    expect(check('C16.1', { now: crimes(94), before: whole })).toMatchObject({ verdict: 'noData' });
    expect(check('C16.1', { now: crimes(95), before: whole })).toMatchObject({
      verdict: 'fail',
      reason: 'alreadySettled',
      gap: { kind: 'excess', amount: 1, allowed: 94 },
    });
    expect(
      check('C16.1', { now: crimes(95), before: whole, beforeThrough: june }).inputs.map((each) => each.reading),
    ).toMatchObject([{ value: 95 }, { value: 100, partYear: false }, { value: 50, partYear: true }]);
  });

  test('of people still listed is never settled, since a list may shrink until December', () => {
    expect(check('C15.3', { now: { drug_addicts: so(99) }, before: { drug_addicts: 10 } })).toMatchObject({
      verdict: 'provisional',
      direction: 'fail',
    });
  });

  test('an increase that the whole last year asks for is a pass already', () => {
    const caught = (now: number): ReturnType<typeof check> =>
      check('C15.5', { now: { fugitives_resolved: so(now) }, before: { fugitives_resolved: 10 } });
    expect(caught(12)).toMatchObject({ verdict: 'pass', reason: 'alreadySettled' });
    expect(caught(11).verdict).toBe('noData');
  });

  test('from 0: one more case settles it, none yet does not', () => {
    const at = (now: number): ReturnType<typeof check> =>
      check('C16.1', {
        now: crimes(now),
        before: { social_order_crimes: 0 },
        beforeThrough: { 6: { social_order_crimes: so(0) } },
      });
    expect(at(0).verdict).toBe('provisional');
    expect(at(1)).toMatchObject({ verdict: 'fail', reason: 'alreadySettled' });
  });

  test('an unreadable figure of the same months has to be corrected first', () => {
    const beforeThrough = { 6: { social_order_crimes: { unreadable: '?' } } };
    expect(check('C16.1', { now: crimes(40), before: whole, beforeThrough }).verdict).toBe('invalid');
  });

  test('twelve months are those of the whole last year', () => {
    expect(check('C16.1', { now: crimes(90, 12), before: whole })).toMatchObject({
      verdict: 'pass',
      reason: 'compared',
      left: { numerator: '1000', denominator: '100' },
    });
  });
});

describe('what may still come until 31 December', () => {
  test.each<[string, string, Cells, Cells, number | null]>([
    ['none where none may happen', 'C12.1', { serious_fires: so(0) }, {}, 0],
    ['the rest of what last year leaves', 'C16.1', { social_order_crimes: so(40) }, { social_order_crimes: 100 }, 54],
    ['nothing is told of a state', 'C08.2', { equipment_items_short: so(0) }, {}, null],
    ['nothing is told of a whole year', 'C12.1', { serious_fires: 0 }, {}, null],
    ['nothing is told of a minimum', 'C01.2', { security_resolutions: so(0) }, {}, null],
  ])('%s', (_, id, now, before, amount) => {
    const beforeThrough = { 6: { social_order_crimes: so(50) } };
    expect(check(id, { now, before, beforeThrough }).allowance?.amount ?? null).toBe(amount);
  });
});

test('35 figures add up over the year, all of them counts, and 3 yes/no are events', () => {
  expect(BUILT_IN_INDICATORS.filter(addsUp).map(({ kind }) => kind)).toEqual(Array(35).fill('count'));
  expect(BUILT_IN_INDICATORS.filter(isEvent).map(({ id }) => id)).toEqual([
    'security_festival',
    'listening_forum',
    'merit_certificate',
  ]);
});
