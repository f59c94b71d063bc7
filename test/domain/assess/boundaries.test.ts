import { da1886, khaoSat2022 } from '../../../src/domain/ruleSet';
import { BOUNDARIES } from './boundaries';
import { check } from './facts';

const CASES = Object.entries(BOUNDARIES).flatMap(([id, boundaries]) =>
  boundaries.map((each) => [id, each.says, each] as const),
);

test('every check of the scheme has a boundary from both sides', () => {
  expect(Object.keys(BOUNDARIES)).toEqual(da1886.checks.map((each) => each.id));
  expect(Object.values(BOUNDARIES).filter((boundaries) => boundaries.length === 0)).toEqual([]);
});

describe('on the passing side of the boundary the check passes', () => {
  test.each(CASES)('%s: %s', (id, _, { pass }) => {
    const trace = check(id, pass);
    expect(trace).toMatchObject({ verdict: 'pass', gap: null });
    expect(trace.criterion).not.toBe('fail');
  });
});

describe('on the failing side the check fails, and its criterion with it, and the gap is told', () => {
  test.each(CASES)('%s: %s', (id, _, { fail, gap }) => {
    const trace = check(id, fail);
    expect(trace).toMatchObject({ verdict: 'fail', criterion: 'fail' });
    expect(trace.gap).toMatchObject(
      typeof gap === 'string' ? { kind: gap } : { kind: gap[0], amount: gap[1], allowed: gap[2] },
    );
  });
});

test('the survey of 2022 asks the committee for the lower title only', () => {
  expect(check('C02.1', { now: { committee_title: 'advanced_collective' } }, khaoSat2022).verdict).toBe('pass');
  expect(check('C02.1', { now: { committee_title: 'no_title' } }, khaoSat2022)).toMatchObject({
    verdict: 'fail',
    gap: { kind: 'grade', required: 'advanced_collective' },
  });
});
