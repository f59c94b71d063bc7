import { BUILT_IN_INDICATORS } from '../../../src/domain/indicators';
import { da1886 } from '../../../src/domain/ruleSet';
import { assess, check, type Cells } from './facts';

const so = (value: number | boolean, month = 6): { partYear: typeof value; month: number } => ({
  partYear: value,
  month,
});
const unreadable = { unreadable: '12 vụ' };

describe('the norm of officers (C04.2)', () => {
  test.each<[string, Cells, string]>([
    ['within 8 and 10 nobody asks for the norm', { officers: 9, assigned_officers: unreadable }, 'pass'],
    ['below 8 neither', { officers: 7, assigned_officers: unreadable }, 'fail'],
    ['above 10 a blank norm leaves it open', { officers: 11 }, 'noData'],
    ['above 10 an unreadable norm makes it invalid', { officers: 11, assigned_officers: unreadable }, 'invalid'],
    ['a norm below 10 does not lower the 10', { officers: 10, assigned_officers: 9 }, 'pass'],
    ['as many as a norm of 14', { officers: 14, assigned_officers: 14 }, 'pass'],
  ])('%s', (_, now, verdict) => {
    expect(check('C04.2', { now }).verdict).toBe(verdict);
  });
});

describe('fugitives (C15.5)', () => {
  const fugitives = (now: Cells, before: Cells = { fugitives_resolved: 10 }) => check('C15.5', { now, before });

  test.each<[string, Cells, Cells | undefined, string, string]>([
    [
      'none left passes without an increase',
      { fugitives_resolved: 3, fugitives_outstanding: 0 },
      undefined,
      'pass',
      'nothingLeft',
    ],
    [
      'none left passes without last year',
      { fugitives_resolved: 3, fugitives_outstanding: 0 },
      {},
      'pass',
      'nothingLeft',
    ],
    [
      'none caught and none left is nothing to judge',
      { fugitives_resolved: 0, fugitives_outstanding: 0 },
      undefined,
      'notApplicable',
      'nothingAtAll',
    ],
    [
      'some left: the increase counts',
      { fugitives_resolved: 11, fugitives_outstanding: 1 },
      undefined,
      'fail',
      'compared',
    ],
    ['not told how many are left: the increase counts', { fugitives_resolved: 12 }, undefined, 'pass', 'compared'],
    [
      'an unreadable rest hides no increase',
      { fugitives_resolved: 12, fugitives_outstanding: unreadable },
      undefined,
      'pass',
      'compared',
    ],
    [
      'an unreadable rest leaves a failing increase invalid',
      { fugitives_resolved: 11, fugitives_outstanding: unreadable },
      undefined,
      'invalid',
      'invalidInput',
    ],
    [
      'in June none left points to a pass',
      { fugitives_resolved: so(1), fugitives_outstanding: so(0) },
      undefined,
      'provisional',
      'partYear',
    ],
    [
      'the year’s increase reached in June is a pass already',
      { fugitives_resolved: so(12), fugitives_outstanding: so(4) },
      undefined,
      'pass',
      'alreadySettled',
    ],
  ])('%s', (_, now, before, verdict, reason) => {
    expect(fugitives(now, before)).toMatchObject({ verdict, reason });
  });

  test('no gap is told where nobody is left', () => {
    expect(fugitives({ fugitives_resolved: 3, fugitives_outstanding: 0 }).gap).toBeNull();
  });
});

describe('part of a year', () => {
  test('a row up to December is the whole year', () => {
    expect(check('C12.1', { now: { serious_fires: so(0, 12) } })).toMatchObject({
      verdict: 'pass',
      reason: 'compared',
    });
    expect(check('C01.1', { now: { party_committee_rating: { partYear: 'completed', month: 12 } } }).verdict).toBe(
      'fail',
    );
  });

  test.each<[string, string, Cells, 'pass' | 'fail' | null]>([
    ['a state that meets its bound points to a pass', 'C18.1', { self_management_models: so(2) }, 'pass'],
    ['a minimum not reached yet points to a fail', 'C01.2', { security_resolutions: so(0) }, 'fail'],
    ['a share that misses points to a fail', 'C15.2', { reoffenders: so(5), subjects: so(9) }, 'fail'],
    [
      'a share of nothing points nowhere',
      'C14.1',
      { crime_reports_handled: so(0), crime_reports_received: so(0) },
      null,
    ],
  ])('%s', (_, id, now, direction) => {
    expect(check(id, { now })).toMatchObject({ verdict: 'provisional', direction });
  });

  const crimes = (value: number) => ({ social_order_crimes: so(value) });

  test('a fail that last year’s whole settles is not hidden by an unreadable row of the same months', () => {
    const beforeThrough = { 6: { social_order_crimes: unreadable } };
    const settled = { now: crimes(200), before: { social_order_crimes: 100 }, beforeThrough };
    expect(check('C16.1', settled)).toMatchObject({ verdict: 'fail', reason: 'alreadySettled' });
    expect(check('C16.1', { ...settled, now: crimes(20) }).verdict).toBe('invalid');
  });

  test('an unreadable last year hides nothing that the same months say', () => {
    const beforeThrough = { 6: { social_order_crimes: so(50) } };
    const before = { social_order_crimes: unreadable };
    expect(check('C16.1', { now: crimes(40), before, beforeThrough })).toMatchObject({
      verdict: 'provisional',
      direction: 'pass',
    });
  });

  test('standing cases are a state: compared with the end of last year (C16.4)', () => {
    const before = { environment_food_cases: 4 };
    const now = (value: number) => ({ environment_food_cases: so(value) });
    expect(check('C16.4', { now: now(2), before })).toMatchObject({ verdict: 'provisional', direction: 'pass' });
    expect(check('C16.4', { now: now(9), before })).toMatchObject({ verdict: 'provisional', direction: 'fail' });
    expect(check('C16.4', { now: { environment_food_cases: 2 }, before }).verdict).toBe('pass');
  });

  test('a criterion points to what its checks would be together, and the ward counts it apart from what is not known', () => {
    const now = { serious_fires: so(0), serious_traffic_accidents: so(0), street_racing: so(0), fireworks: so(0) };
    const year = assess([{ now }]);
    const c12 = da1886.criteria.findIndex(({ id }) => id === 'C12');
    expect([year.inForce(0, c12), year.direction(0, c12)]).toEqual(['provisional', 'pass']);
    const failing = assess([{ now: { ...now, advisory_documents: so(0), religious_incidents: so(0) } }]);
    expect(failing.scores[0]).toMatchObject({ provisionallyPassing: 1, provisionallyFailing: 1, unknown: 22 });
    expect(failing.totals).toMatchObject({ provisionallyPassing: 1, provisionallyFailing: 1 });
  });
});

describe('figures that cannot be', () => {
  test.each<[string, string, Cells]>([
    ['a date read as a count', 'C18.1', { self_management_models: 45_323 }],
    ['a telephone number', 'C12.1', { serious_fires: 912_345_678 }],
    ['a numerator and a denominator of another kind', 'C20.2', { cultured_families: 9_000_000, families: 9_000_000 }],
  ])('%s is invalid and never a pass', (_, id, now) => {
    expect(check(id, { now })).toMatchObject({ verdict: 'invalid', reason: 'implausible' });
  });

  test('a figure at its bound is a figure', () => {
    const bound = BUILT_IN_INDICATORS.find(({ id }) => id === 'self_management_models')!.upperBound!;
    expect(check('C18.1', { now: { self_management_models: bound } }).verdict).toBe('pass');
    expect(check('C18.1', { now: { self_management_models: bound + 1 } }).verdict).toBe('invalid');
  });

  test('a parcel of land too', () => {
    expect(check('C06.1', { parcels: [{ area: 200_001 }] }).verdict).toBe('invalid');
    expect(check('C06.1', { parcels: [{ area: 200_000 }] }).verdict).toBe('pass');
  });
});

test('sums of decimals stay exact to the comparison', () => {
  const parcels = [{ area: 499.99999999999994 }, { area: 0.00000000000005 }];
  expect(check('C06.1', { parcels })).toMatchObject({
    verdict: 'fail',
    left: { numerator: '499.99999999999999', denominator: '1' },
  });
  expect(check('C06.1', { parcels: [{ area: 155.6 }, { area: 344.4 }] }).verdict).toBe('pass');
});

test('survey and target: what the narrative of the survey alone reports sets no target', () => {
  const survey = da1886.checks.filter(({ basis }) => basis === 'survey').map(({ id }) => id);
  const expected =
    'C04.1 C04.3 C04.4 C05.3 C07.1 C08.1 C10.1 C10.2 C10.3 C12.1 C12.2 C12.3 C12.4 C13.1 C14.2 C14.4 C16.3 C19.2 C22.1 C22.2 C22.3 C22.4';
  expect(survey).toEqual(expected.split(' '));
});

test('the revised sets say so', () => {
  expect(da1886.version).toBe('2.0');
});
