import { assessYear } from '../../../src/domain/assess';
import type { Verdict } from '../../../src/domain/assess/types';
import { khaoSat2022 } from '../../../src/domain/ruleSet';
import { changesSince } from '../../../src/domain/trend';
import { baseline2022, factsOf } from '../../support/assessment';

const told = baseline2022();
const now = assessYear(factsOf(told), khaoSat2022, 2022);
const verdictNow = (name: string, id: string): Verdict =>
  now.inForce(
    now.wards.findIndex((ward) => ward.name === name),
    now.ruleSet.criteria.findIndex((criterion) => criterion.id === id),
  );

test('the same results are no change', () => {
  expect(changesSince(verdictNow, now)).toEqual({ turns: [], others: 0, compared: 14 * 22 });
});

test('gained and lost are told apart from what was merely settled, and what nobody said is not compared', () => {
  const earlier = (name: string, id: string): Verdict | null => {
    if (name === 'An Tảo' && id === 'C01') return 'fail';
    if (name === 'An Tảo' && id === 'C03') return 'pass';
    if (name === 'Lam Sơn' && id === 'C01') return 'noData';
    return name === 'Hiến Nam' ? null : verdictNow(name, id);
  };
  const { turns, others, compared } = changesSince(earlier, now);
  expect(turns).toEqual([
    { change: 'gained', before: 'fail', now: 'pass', ward: 0, criterion: 0 },
    { change: 'lost', before: 'pass', now: 'fail', ward: 0, criterion: 2 },
  ]);
  expect([others, compared]).toEqual([1, 13 * 22]);
});

test('wards of one name are left out', () => {
  const twins = told.wards.map((ward) => (ward.code === 'P2' ? { ...ward, name: 'An Tảo' } : ward));
  const both = assessYear(factsOf({ ...told, wards: twins }), khaoSat2022, 2022);
  expect(changesSince(() => 'pass', both).compared).toBe(12 * 22);
});
