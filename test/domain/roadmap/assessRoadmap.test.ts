import type { WardScore, YearAssessment } from '../../../src/domain/assess/types';
import { assessRoadmap as assess } from '../../../src/domain/roadmap';
import type { ChosenWard, RoadmapState, RoadmapYear } from '../../../src/domain/roadmap/types';
import type { MergerRule } from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';

/** No ward is merged unless a rule is named. */
const assessRoadmap = (
  roadmap: readonly RoadmapYear[],
  choices: readonly ChosenWard[],
  assessments: ReadonlyMap<number, YearAssessment>,
  wards: readonly Ward[],
  scoredYear: number,
  rule: MergerRule = 'anew',
  sizes: Readonly<Record<string, number>> = {},
): RoadmapState =>
  assess(roadmap, choices, assessments, wards, scoredYear, { rule, sizeOf: (code) => sizes[code] ?? null });

const ward = (code: string, validTo: string | null = null): Ward => ({
  code,
  name: code,
  managingUnit: '',
  validFrom: null,
  validTo,
  successorCode: null,
  citation: '',
  place: null,
});

/** "++-?" : qualified, qualified, not, undetermined; one letter a ward. */
const yearOf = (year: number, wards: readonly Ward[], signs: string): YearAssessment => {
  const words = { '+': 'pass', '-': 'fail', '?': 'noData' } as const;
  const scores = wards.map((each, i) => ({ ward: each, qualified: words[signs[i] as '+'] }) as WardScore);
  return { year, scores } as unknown as YearAssessment;
};

const years = (wards: readonly Ward[], signs: Readonly<Record<number, string>>): Map<number, YearAssessment> =>
  new Map(Object.entries(signs).map(([year, text]) => [Number(year), yearOf(Number(year), wards, text)]));

const roadmapYear = (year: number, toChoose: number, leastShare: number | null = null): RoadmapYear => ({
  year,
  toChoose,
  leastShare,
  place: null,
});
const chosen = (wardCode: string, year: number): ChosenWard => ({ wardCode, year, decision: '', place: null });

describe('a chosen ward', () => {
  const A = [ward('A')];
  test.each([
    ['reaching the standard in its year has achieved it', 2023, { 2023: '+' }, 2023, 'achieved', 2023, null],
    ['failing at the end of its year is late', 2023, { 2023: '-' }, 2023, 'late', null, null],
    ['not settled in its year is due', 2023, { 2023: '?' }, 2023, 'due', null, null],
    ['without an assessment of its year is due', 2023, {}, 2023, 'due', null, null],
    ['of a later year is not yet due, whatever it fails', 2025, { 2023: '-' }, 2023, 'notYetDue', null, null],
    ['of a later year may be there early', 2025, { 2023: '+' }, 2023, 'achieved', 2023, null],
    ['of a later year loses what it had early', 2025, { 2022: '+', 2023: '-' }, 2023, 'lost', 2022, 2023],
    ['holding the standard the next year keeps it', 2023, { 2023: '+', 2024: '+' }, 2024, 'kept', 2023, null],
    ['failing the next year has lost it', 2023, { 2023: '+', 2024: '-' }, 2024, 'lost', 2023, 2024],
    ['failing for two years lost it in the first', 2023, { 2023: '+', 2024: '-', 2025: '-' }, 2025, 'lost', 2023, 2024],
    ['coming back has achieved it again', 2023, { 2023: '+', 2024: '-', 2025: '+' }, 2025, 'achieved', 2023, 2024],
    ['not settled the year after is undetermined', 2023, { 2023: '+', 2024: '?' }, 2024, 'undetermined', 2023, null],
    ['keeps it over a year that does not say', 2023, { 2023: '+', 2024: '?', 2025: '+' }, 2025, 'kept', 2023, null],
    ['reaching it a year late has achieved it', 2023, { 2023: '-', 2024: '+' }, 2024, 'achieved', 2024, null],
    ['due before and not settled is undetermined', 2023, { 2023: '-', 2024: '?' }, 2024, 'undetermined', null, null],
    ['is not judged by years after the one scored', 2023, { 2023: '-', 2024: '+' }, 2023, 'late', null, null],
  ] as const)('%s', (_, due, signs, scoredYear, status, achievedIn, lostIn) => {
    const state = assessRoadmap([roadmapYear(due, 1)], [chosen('A', due)], years(A, signs), A, scoredYear);
    expect(state.cohorts[0]!.members).toMatchObject([{ status, achievedIn, lostIn }]);
  });

  test('that the workbook does not know is left out of the cohort', () => {
    const [cohort] = assessRoadmap(
      [roadmapYear(2023, 2)],
      [chosen('A', 2023), chosen('X', 2023)],
      new Map(),
      A,
      2023,
    ).cohorts;
    expect(cohort).toMatchObject({ difference: -1 });
    expect(cohort!.members).toHaveLength(1);
  });

  test('of a year outside the roadmap makes a cohort with nothing planned', () => {
    const { cohorts } = assessRoadmap([roadmapYear(2024, 0)], [chosen('A', 2023)], new Map(), A, 2023);
    expect(cohorts.map(({ year, toChoose, difference }) => [year, toChoose, difference])).toEqual([
      [2023, 0, 1],
      [2024, 0, 0],
    ]);
  });
});

describe('milestones', () => {
  const wards = Array.from({ length: 14 }, (_, i) => ward(`W${i}`));
  const reached = (count: number, unknown = 0): string =>
    '+'.repeat(count) + '?'.repeat(unknown) + '-'.repeat(14 - count - unknown);
  const milestone = (signs: Readonly<Record<number, string>>, scoredYear: number, units = wards, share = 50) =>
    assessRoadmap([roadmapYear(2025, 3, share)], [], years(units, signs), units, scoredYear).milestones[0]!;

  test.each([
    ['7 of 14 is exactly 50 %', reached(7), 'pass', 7, 7],
    ['6 of 14 is not', reached(6), 'fail', 6, 6],
    ['6 of 14 with one undetermined is open', reached(6, 1), 'noData', 6, 7],
    ['5 of 14 with one undetermined can no longer be reached', reached(5, 1), 'fail', 5, 6],
  ] as const)('%s', (_, signs, verdict, achieved, possible) => {
    expect(milestone({ 2025: signs }, 2025)).toMatchObject({ verdict, achieved, possible, required: 7, existing: 14 });
  });

  test('a year to come is not yet due, a year not assessed has no data', () => {
    expect(milestone({ 2024: reached(14) }, 2024)).toMatchObject({ verdict: 'notYetDue', achieved: null });
    expect(milestone({ 2024: reached(14) }, 2025)).toMatchObject({ verdict: 'noData', achieved: null, possible: null });
  });

  test('it counts the wards that exist then', () => {
    const units = [...wards.slice(0, 13), ward('W13', '2024-10-31')];
    expect(milestone({ 2025: '+'.repeat(7) + '-'.repeat(6) }, 2025, units)).toMatchObject({
      existing: 13,
      required: 7,
      verdict: 'pass',
    });
  });

  test('all of no ward is never reached', () => {
    expect(milestone({ 2025: '' }, 2025, [], 100)).toMatchObject({ existing: 0, verdict: 'noData' });
  });

  test('100 % is all of them', () => {
    expect(milestone({ 2025: reached(14) }, 2025, wards, 100).verdict).toBe('pass');
    expect(milestone({ 2025: reached(13) }, 2025, wards, 100).verdict).toBe('fail');
  });

  test('planned numbers add up along the years, whatever their order in the sheet', () => {
    const plan = [2028, 2023, 2025, 2024, 2027, 2026].map((year) =>
      roadmapYear(year, { 2023: 2, 2024: 2, 2025: 3, 2026: 2, 2027: 2, 2028: 3 }[year]!),
    );
    const { progress } = assessRoadmap(plan, [], years(wards, { 2023: reached(2), 2025: reached(7) }), wards, 2028);
    expect(progress.map(({ year, planned, achieved }) => [year, planned, achieved])).toEqual([
      [2023, 2, 2],
      [2024, 4, null],
      [2025, 7, 7],
      [2026, 9, null],
      [2027, 11, null],
      [2028, 14, null],
    ]);
  });
});

describe('a merger', () => {
  /** A and B become P in 2025; R is renamed S. */
  const merged = [
    { ...ward('A', '2025-06-30'), successorCode: 'P' },
    { ...ward('B', '2025-06-30'), successorCode: 'P' },
    { ...ward('R', '2025-06-30'), successorCode: 'S' },
    { ...ward('P'), validFrom: '2025-07-01' },
    { ...ward('S'), validFrom: '2025-07-01' },
  ];
  const told = (before: string, after: string): Map<number, YearAssessment> =>
    new Map([
      [2024, yearOf(2024, merged.slice(0, 3), before)],
      [2025, yearOf(2025, merged.slice(3), after)],
    ]);
  const state = (before: string, after: string, rule: MergerRule, sizes?: Readonly<Record<string, number>>) =>
    assessRoadmap(
      [roadmapYear(2024, 1), roadmapYear(2025, 1, 50)],
      [chosen('A', 2024)],
      told(before, after),
      merged,
      2025,
      rule,
      sizes,
    );

  test.each([
    ['keeps the standard when all parts had it', '++-', '?-', 'allParts', 'kept', 2024, null, 1],
    ['ends it when one part had not', '+--', '?-', 'allParts', 'undetermined', 2024, 2025, 0],
    ['does not tell while one part is not settled', '+?-', '?-', 'allParts', 'undetermined', 2024, null, 0],
    ['ends it when everything is assessed anew', '++-', '?-', 'anew', 'undetermined', 2024, 2025, 0],
    ['is decided by the ward’s own figures where they decide', '++-', '--', 'allParts', 'lost', 2024, 2025, 0],
    ['of which the figures pass has reached it anew', '+--', '+-', 'anew', 'achieved', 2024, 2025, 1],
    ['gives nothing that no part had', '---', '?-', 'allParts', 'undetermined', null, null, 0],
  ] as const)('%s', (_, before, after, rule, status, achievedIn, lostIn, achieved) => {
    const { cohorts, milestones } = state(before, after, rule);
    const [member] = cohorts[0]!.members;
    expect(member).toMatchObject({ status, achievedIn, lostIn, present: { code: 'P' } });
    expect(milestones[0]).toMatchObject({ existing: 2, achieved });
  });

  test('takes over from the part with most families, and from nobody where they are not known', () => {
    expect(state('+--', '?-', 'largestPart', { A: 900, B: 100 }).milestones[0]?.achieved).toBe(1);
    expect(state('+--', '?-', 'largestPart', { A: 100, B: 900 }).milestones[0]?.achieved).toBe(0);
    expect(state('+--', '?-', 'largestPart', { A: 900 }).milestones[0]?.achieved).toBe(0);
  });

  test('a change of name keeps what there is, whatever the rule', () => {
    for (const rule of ['allParts', 'largestPart', 'anew'] as const)
      expect(state('--+', '-?', rule).milestones[0]?.achieved).toBe(1);
  });

  test('tells what was taken over, and where it counts', () => {
    expect(
      state('++-', '?-', 'allParts').inherited.map((each) => [each.ward.code, each.qualification, each.counted]),
    ).toEqual([
      ['P', 'pass', true],
      ['S', 'fail', false],
    ]);
    expect(state('++-', '+-', 'allParts').inherited[0]).toMatchObject({ qualification: 'pass', counted: false });
  });

  test('with units outside the list gives nothing that is not known', () => {
    const withOthers = merged.map((each) => (each.successorCode === 'P' ? { ...each, successorCode: 'P+' } : each));
    const { milestones, cohorts } = assessRoadmap(
      [roadmapYear(2024, 1), roadmapYear(2025, 1, 50)],
      [chosen('A', 2024)],
      told('++-', '?-'),
      withOthers,
      2025,
      'allParts',
    );
    expect(milestones[0]?.achieved).toBe(0);
    expect(cohorts[0]!.members[0]).toMatchObject({ status: 'undetermined', lostIn: null });
  });

  test('a split ward has no single heir, and its parts take nothing over', () => {
    const split = [{ ...ward('A', '2025-06-30'), successorCode: 'P; S' }, ...merged.slice(3)];
    const years = new Map([
      [2024, yearOf(2024, split.slice(0, 1), '+')],
      [2025, yearOf(2025, split.slice(1), '??')],
    ]);
    const { cohorts, inherited } = assessRoadmap([], [chosen('A', 2024)], years, split, 2025, 'allParts');
    expect(cohorts[0]!.members[0]).toMatchObject({ present: null, status: 'undetermined' });
    expect(inherited.map(({ qualification }) => qualification)).toEqual(['noData', 'noData']);
  });
});
