import { assessYear } from '../../../../src/domain/assess';
import { leverageOf, marginOf, thinMargins } from '../../../../src/domain/roadmap/planner';
import { da1886, khaoSat2022 } from '../../../../src/domain/ruleSet';
import { baseline2022, factsOf, reading, ward } from '../../../support/assessment';
import { check, type Cells } from '../../assess/facts';

describe('mend one criterion, unlock k wards', () => {
  test('the survey: only C03 keeps a ward from the standard alone', () => {
    const leverage = leverageOf(assessYear(factsOf(baseline2022()), khaoSat2022, 2022));
    expect(
      leverage.map(({ criterionId, failing, unlocks }) => [criterionId, failing, unlocks.map(({ name }) => name)]),
    ).toEqual([
      ['C03', 9, ['An Tảo']],
      ['C18', 13, []],
      ['C01', 9, []],
      ['C02', 9, []],
    ]);
  });

  test('a ward with something unknown is only perhaps unlocked', () => {
    const told = baseline2022();
    const appraised = new Map(told.appraised);
    appraised.delete('P1 2022 C22');
    const [, second] = leverageOf(assessYear(factsOf({ ...told, appraised }), khaoSat2022, 2022)).map((each) => each);
    const c03 = leverageOf(assessYear(factsOf({ ...told, appraised }), khaoSat2022, 2022)).find(
      ({ criterionId }) => criterionId === 'C03',
    );
    expect(c03).toMatchObject({ unlocks: [], perhaps: [{ name: 'An Tảo' }] });
    expect(second).toBeDefined();
  });
});

describe('the margin of a pass', () => {
  const margin = (id: string, now: Cells, before: Cells = {}) => marginOf(check(id, { now, before }), da1886);
  test.each<[string, string, Cells, Cells, object | null]>([
    [
      'a share by whole families',
      'C20.2',
      { cultured_families: 1805, families: 2000 },
      {},
      { amount: 5, bound: 1800, worse: 'less' },
    ],
    ['a share on its boundary', 'C20.2', { cultured_families: 1800, families: 2000 }, {}, { amount: 0, bound: 1800 }],
    ['a strict share', 'C04.4', { officers_with_degree: 8, officers: 10 }, {}, { amount: 0, bound: 8 }],
    [
      'a decrease by whole cases',
      'C16.1',
      { social_order_crimes: 191 },
      { social_order_crimes: 205 },
      { amount: 1, bound: 192, worse: 'more' },
    ],
    [
      'an increase',
      'C15.5',
      { fugitives_resolved: 13 },
      { fugitives_resolved: 10 },
      { amount: 1, bound: 12, worse: 'less' },
    ],
    ['the nearer end of a range', 'C04.2', { officers: 8 }, {}, { amount: 0, bound: 8, worse: 'less' }],
    ['the other end of a range', 'C04.2', { officers: 10 }, {}, { amount: 0, bound: 10, worse: 'more' }],
    ['another indicator', 'C04.3', { officers: 9, assigned_officers: 8 }, {}, { amount: 1, bound: 8 }],
    ['none: no room by nature', 'C12.1', { serious_fires: 0 }, {}, null],
    ['all: no room by nature', 'C14.1', { crime_reports_handled: 5, crime_reports_received: 5 }, {}, null],
    ['so few that none may happen', 'C15.2', { reoffenders: 0, subjects: 10 }, {}, null],
    ['a yes', 'C07.1', { own_headquarters: true }, {}, null],
    ['a title', 'C01.1', { party_committee_rating: 'completed_excellently' }, {}, null],
    ['a fail', 'C20.2', { cultured_families: 1799, families: 2000 }, {}, null],
    ['a decrease from 0', 'C16.1', { social_order_crimes: 0 }, { social_order_crimes: 0 }, null],
    [
      'reached in part of a year, it can no longer be lost',
      'C01.2',
      { security_resolutions: { partYear: 1 } },
      {},
      null,
    ],
  ])('%s (%s)', (_, id, now, before, expected) => {
    const found = margin(id, now, before);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test('a decimal has a margin to the last digit', () => {
    const parcels = [{ area: 155.6 }, { area: 344.5 }];
    expect(marginOf(check('C06.1', { parcels }), da1886)).toMatchObject({
      amount: 0.1,
      bound: 500,
      unit: 'squareMetres',
    });
  });
});

describe('about to be lost', () => {
  const facts = factsOf({
    wards: [ward('A', 'A'), ward('B', 'B')],
    years: [2023],
    readings: new Map([
      ...['vehicles_in_order', 'equipment_items_short'].map(
        (id) => [`A 2023 ${id}`, reading(id === 'vehicles_in_order' ? 3 : 0)] as const,
      ),
      ...(['A', 'B'] as const).flatMap((code) =>
        Object.entries({
          residential_groups: 10,
          cultured_groups: code === 'A' ? 10 : 9,
          families: 2000,
          cultured_families: 1810,
          groups_with_convention: 10,
          roadside_households: 1,
          roadside_households_committed: 1,
          establishments: 1,
          compliant_establishments: 1,
        }).map(([id, value]) => [`${code} 2023 ${id}`, reading(value)] as const),
      ),
    ]),
  });

  test('the thinnest relative margins of criteria that pass come first', () => {
    const found = thinMargins(assessYear(facts, da1886, 2023), 4);
    expect(found.map(({ ward: { code }, trace, margin }) => [code, trace.check.id, margin.amount])).toEqual([
      ['A', 'C20.2', 10],
      ['B', 'C20.2', 10],
      ['B', 'C20.1', 0],
      ['A', 'C20.1', 1],
    ]);
  });
});
