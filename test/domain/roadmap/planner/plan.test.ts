import { assessYear } from '../../../../src/domain/assess';
import { planRoadmap, NO_WISHES, type Plan, type PlanWishes } from '../../../../src/domain/roadmap/planner';
import type { DeclaredVerdict, LandParcel } from '../../../../src/domain/reading/types';
import { BUILT_IN_RULE_SETS, da1886, khaoSat2022 } from '../../../../src/domain/ruleSet';
import type { Ward } from '../../../../src/domain/ward/types';
import { baseline2022, CHOSEN, factsOf, reading, ROADMAP, ward, type Told } from '../../../support/assessment';

/** Wards whose criteria all pass by declaration but those named, "?" for a criterion that nobody declared. */
function told(failing: Readonly<Record<string, readonly string[]>>, more: Partial<Told> = {}): Told {
  const wards = Object.keys(failing).map((code, i) => ward(code, code, i % 2 === 0 ? 'Town' : 'City'));
  const appraised = new Map<string, DeclaredVerdict>();
  for (const { code } of wards)
    for (const { id } of da1886.criteria) {
      if (failing[code]!.includes(`${id}?`)) continue;
      const verdict = failing[code]!.includes(id) ? 'fail' : 'pass';
      appraised.set(`${code} 2023 ${id}`, { verdict, raw: '', place: null });
    }
  return { wards, appraised, years: [2023], ...more };
}
const roadmap = (...toChoose: readonly number[]) =>
  toChoose.map((count, i) => ({
    year: 2024 + i,
    toChoose: count,
    leastShare: i === 1 ? 50 : i === toChoose.length - 1 ? 100 : null,
    place: null,
  }));

function planOf(
  told_: Told,
  counts: readonly number[],
  wishes: Partial<PlanWishes> = {},
  wards?: readonly Ward[],
): Plan {
  const assessment = assessYear(factsOf(told_), da1886, 2023);
  return planRoadmap({
    assessment,
    roadmap: roadmap(...counts),
    chosen: [],
    wards: wards ?? told_.wards,
    wishes: { ...NO_WISHES, ...wishes },
  });
}
const yearsOf = (plan: Plan) =>
  Object.fromEntries(plan.years.map(({ year, wards }) => [year, wards.map((each) => each.ward.code)]));

const FOUR = told({ A: ['C01', 'C02'], B: [], C: ['C01'], D: ['C01', 'C02', 'C03'] });

describe('the wards of each year', () => {
  test('nearest to the standard first', () => {
    const plan = planOf(FOUR, [1, 1, 2]);
    expect(yearsOf(plan)).toEqual({ 2024: ['B'], 2025: ['C'], 2026: ['A', 'D'] });
    expect(plan.years[1]!.wards[0]).toMatchObject({ reason: 'leastEffort', passedOver: [], inTime: true });
  });

  test('what people chose stands, and is told to be late when it cannot be ready', () => {
    const land = told({ A: ['C07'], B: [], C: [] });
    const fixed = [{ wardCode: 'A', year: 2024, decision: '', place: null }];
    const [first] = planOf(land, [2, 1, 0], { fixed }).years;
    expect(first!.wards.map((each) => [each.ward.code, each.reason, each.inTime])).toEqual([
      ['A', 'wished', false],
      ['B', 'leastEffort', true],
    ]);
  });

  test('land and headquarters take years: a ward that lacks them waits for those that can be ready', () => {
    const plan = planOf(told({ A: ['C06'], B: ['C01', 'C02', 'C03'], C: ['C07'] }), [1, 1, 1]);
    expect(yearsOf(plan)).toEqual({ 2024: ['B'], 2025: ['A'], 2026: ['C'] });
    expect(plan.years[0]!.wards[0]).toMatchObject({ reason: 'leastAmongReady' });
    expect(plan.years[0]!.wards[0]!.passedOver.map(({ code }) => code)).toEqual(['A', 'C']);
  });

  test('who is excluded is not proposed, in those years or at all', () => {
    expect(yearsOf(planOf(FOUR, [1, 1, 1], { excluded: [{ wardCode: 'B', years: [2024] }] }))).toEqual({
      2024: ['C'],
      2025: ['B'],
      2026: ['A'],
    });
    const never = planOf(FOUR, [1, 1, 1], { excluded: [{ wardCode: 'B', years: null }] });
    expect(yearsOf(never)).toEqual({ 2024: ['C'], 2025: ['A'], 2026: ['D'] });
    expect(never.left.map(({ ward: { code } }) => code)).toEqual(['B']);
  });

  test('each unit has its least, and why a nearer ward gave way is told', () => {
    // A and C are of the town, B and D of the city.
    const plan = planOf(FOUR, [2, 2], {
      minimumPerUnit: new Map([
        ['Town', 1],
        ['City', 1],
      ]),
    });
    expect(yearsOf(plan)).toEqual({ 2024: ['B', 'C'], 2025: ['A', 'D'] });
    const cityFirst = planOf(FOUR, [1, 1], { minimumPerUnit: new Map([['Town', 1]]) });
    expect(cityFirst.years[0]!.wards[0]).toMatchObject({ ward: { code: 'C' }, reason: 'unitMinimum' });
    expect(planOf(FOUR, [1], { minimumPerUnit: new Map([['Village', 1]]) }).years[0]!.unmet).toEqual(
      new Map([['Village', 1]]),
    );
  });

  test('a ward that no longer stands cannot be chosen any more', () => {
    const gone = {
      ...FOUR,
      wards: FOUR.wards.map((each) => (each.code === 'B' ? { ...each, validTo: '2024-11-30' } : each)),
    };
    expect(yearsOf(planOf(gone, [1, 1, 1]))).toEqual({ 2024: ['C'], 2025: ['A'], 2026: ['D'] });
  });

  test('places that nobody can fill are told', () => {
    expect(planOf(FOUR, [3, 3, 0]).years.map(({ empty }) => empty)).toEqual([0, 2, 0]);
  });
});

describe('effort', () => {
  const effort = (failing: readonly string[], more: Partial<Told> = {}) => {
    const plan = planOf(told({ A: failing }, more), [1, 0, 0]);
    return plan.years[0]!.wards[0]?.effort ?? plan.left[0]!;
  };

  test('a declared failure without figures counts five, an unknown criterion two', () => {
    expect(effort(['C01'])).toMatchObject({ points: 5, readyYear: 2024 });
    expect(effort(['C01?'])).toMatchObject({ points: 2, readyYear: 2024 });
    expect(effort([])).toMatchObject({ points: 0, readyYear: 2023, qualified: true });
  });

  const parcel = (area: number): LandParcel => ({
    wardCode: 'A',
    location: '',
    area: reading(area),
    status: 'allotted',
    statusPlace: null,
    document: '',
  });
  test.each([
    [499.9, 1],
    [400, 1],
    [399.9, 2],
    [155.6, 4],
  ])('%d m² of 500 leave %d points of land, due in two years', (area, points) => {
    expect(effort(['C06'], { parcels: [parcel(area)] })).toMatchObject({
      points,
      readyYear: 2025,
      lines: [{ kind: 'gap', leadYears: 2 }],
    });
  });

  test('each title to climb, each thing to do and each case too many counts; no check more than ten', () => {
    const readings = new Map([
      ['A 2023 party_committee_rating', reading('completed')],
      ['A 2023 security_resolutions', reading(0)],
      ['A 2023 own_headquarters', reading(false)],
      ['A 2023 headquarters_to_standard', reading(true)],
      ['A 2023 serious_fires', reading(99)],
    ]);
    const { lines } = effort(['C01', 'C07', 'C12'], { readings });
    expect(lines.map((line) => [line.trace?.check.id, line.points, line.leadYears])).toEqual([
      ['C01.1', 6, 1],
      ['C01.2', 1, 1],
      ['C07.1', 3, 3],
      ['C12.1', 10, 1],
    ]);
  });
});

describe('the proof of the milestones', () => {
  test('exactly what is required leaves no slack', () => {
    expect(planOf(FOUR, [1, 1, 2]).milestones).toMatchObject([
      { year: 2025, required: 2, planned: 2, able: 4, verdict: 'met', slack: 0 },
      { year: 2026, required: 4, planned: 4, verdict: 'met', slack: 0 },
    ]);
  });

  test('numbers that are too small are told by how many', () => {
    // B is at the standard already and counts, chosen or not.
    expect(planOf(told({ A: ['C01'], B: ['C01'], C: ['C01'], D: ['C01'] }), [1, 0, 3]).milestones[0]).toMatchObject({
      required: 2,
      planned: 1,
      able: 4,
      verdict: 'needsMore',
      slack: -1,
    });
  });

  test('headquarters that cannot stand in time make it impossible, whoever is chosen', () => {
    const [milestone] = planOf(told({ A: ['C07'], B: ['C07'], C: ['C07'], D: [] }), [2, 2, 0]).milestones;
    expect(milestone).toMatchObject({ year: 2025, required: 2, planned: 1, able: 1, verdict: 'impossible', slack: -1 });
    expect(milestone!.notReady.map(({ ward: { code } }) => code)).toEqual(['A', 'B', 'C']);
  });

  test('wards that came since and were not assessed leave open what depends on them', () => {
    const ended = FOUR.wards.map((each) => ({ ...each, validTo: '2025-06-30' }));
    const begun = ['P', 'Q'].map((code) => ({ ...ward(code, code), validFrom: '2025-07-01' }));
    expect(planOf({ ...FOUR, wards: [...ended, ...begun] }, [1, 1, 1]).milestones[0]).toMatchObject({
      existing: 2,
      required: 1,
      able: 0,
      notAssessed: 2,
      verdict: 'unknown',
    });
  });

  test('planned wards with something unknown are counted', () => {
    const [milestone] = planOf(told({ A: ['C01?'], B: ['C01'] }), [1, 1, 0]).milestones;
    expect(milestone).toMatchObject({ planned: 2, uncertain: 1, verdict: 'met' });
  });

  test('it is of the wards that stand at that year’s end', () => {
    const gone = {
      ...FOUR,
      wards: FOUR.wards.map((each) => (each.code === 'D' ? { ...each, validTo: '2025-06-30' } : each)),
    };
    expect(planOf(gone, [1, 1, 1]).milestones[0]).toMatchObject({ existing: 3, required: 2, planned: 2 });
  });
});

test('the scheme from its survey: two wards are fixed, twelve are proposed, half by 2025 and all by 2028 without slack', () => {
  const facts = factsOf(baseline2022());
  const assessment = assessYear(facts, khaoSat2022, 2022);
  const plan = planRoadmap({ assessment, roadmap: ROADMAP, chosen: CHOSEN, wards: facts.wards });
  expect(plan.years.map(({ year, wards }) => [year, wards.length])).toEqual([
    [2023, 2],
    [2024, 2],
    [2025, 3],
    [2026, 2],
    [2027, 2],
    [2028, 3],
  ]);
  expect(plan.years[0]!.wards.map((each) => [each.ward.name, each.reason])).toEqual([
    ['Lam Sơn', 'fixed'],
    ['An Tảo', 'fixed'],
  ]);
  expect(plan.milestones).toMatchObject([
    { year: 2025, required: 7, planned: 7, able: 14, verdict: 'met', slack: 0 },
    { year: 2028, required: 14, planned: 14, verdict: 'met', slack: 0 },
  ]);
  expect(plan.left).toEqual([]);
  expect(BUILT_IN_RULE_SETS).toContain(khaoSat2022);
});
