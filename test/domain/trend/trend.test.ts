import { assessYear } from '../../../src/domain/assess';
import type { CheckTrace } from '../../../src/domain/assess/types';
import type { DeclaredVerdict, Reading } from '../../../src/domain/reading/types';
import { da1886, khaoSat2022 } from '../../../src/domain/ruleSet';
import { compareChecks, trendOf, type Trend } from '../../../src/domain/trend';
import type { MergerRule } from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';
import { factsOf, reading, ward, type Told } from '../../support/assessment';
import { check, type Cells } from '../assess/facts';

const compare = (id: string, before: Cells, now: Cells): number | null => {
  const traceOf = (cells: Cells): CheckTrace =>
    check(id, { now: cells, before: { social_order_crimes: 50, fugitives_resolved: 5 } });
  return compareChecks(traceOf(before), traceOf(now), da1886);
};

describe('a figure is better or worse, never merely up or down', () => {
  test.each<[string, string, Cells, Cells, number | null]>([
    ['fewer cases are better', 'C12.1', { serious_fires: 2 }, { serious_fires: 1 }, 1],
    ['fewer crimes are better', 'C16.1', { social_order_crimes: 40 }, { social_order_crimes: 41 }, -1],
    ['more fugitives caught are better', 'C15.5', { fugitives_resolved: 5 }, { fugitives_resolved: 6 }, 1],
    ['more resolutions are better', 'C01.2', { security_resolutions: 1 }, { security_resolutions: 2 }, 1],
    ['a yes is better than a no', 'C07.1', { own_headquarters: false }, { own_headquarters: true }, 1],
    [
      'a higher title is better',
      'C01.1',
      { party_committee_rating: 'completed_well' },
      { party_committee_rating: 'completed' },
      -1,
    ],
    [
      'a greater share is better',
      'C20.2',
      { cultured_families: 9, families: 10 },
      { cultured_families: 91, families: 100 },
      1,
    ],
    [
      'equal shares are the same',
      'C20.2',
      { cultured_families: 9, families: 10 },
      { cultured_families: 90, families: 100 },
      0,
    ],
    [
      'a smaller share of reoffenders is better',
      'C15.2',
      { reoffenders: 2, subjects: 100 },
      { reoffenders: 2, subjects: 200 },
      1,
    ],
    [
      'nearer to all of them is better',
      'C14.1',
      { crime_reports_handled: 8, crime_reports_received: 10 },
      { crime_reports_handled: 9, crime_reports_received: 10 },
      1,
    ],
    ['nearer to the range is better', 'C04.2', { officers: 6 }, { officers: 7 }, 1],
    ['too many is as bad as too few', 'C04.2', { officers: 7 }, { officers: 11 }, 0],
    ['within the range all is as good', 'C04.2', { officers: 8 }, { officers: 10 }, 0],
    [
      'staff beside what is assigned',
      'C04.3',
      { officers: 9, assigned_officers: 9 },
      { officers: 9, assigned_officers: 10 },
      -1,
    ],
    ['a blank cannot be compared', 'C12.1', {}, { serious_fires: 1 }, null],
    ['nor part of a year', 'C12.1', { serious_fires: 2 }, { serious_fires: { partYear: 1 } }, null],
  ])('%s (%s)', (_, id, before, now, sign) => {
    expect(compare(id, before, now)).toBe(sign);
  });
});

/** Verdicts "C01 pass" by ward and year; everything else blank. */
function trend(
  told: Partial<Told> & { readonly said?: Readonly<Record<string, DeclaredVerdict['verdict']>> },
  rule: MergerRule = 'anew',
): Trend {
  const appraised = new Map(
    Object.entries(told.said ?? {}).map(([key, verdict]) => [key, { verdict, raw: '', place: null }]),
  );
  const facts = factsOf({ wards: [ward('A', 'A')], years: [2023, 2024], ...told, appraised });
  return trendOf(assessYear(facts, da1886, 2023), assessYear(facts, da1886, 2024), facts, rule);
}
const changeOf = (told: Parameters<typeof trend>[0], rule?: MergerRule): string => trend(told, rule).at(0, 0).change;

describe('a ward and a criterion against the period before', () => {
  test.each([
    ['pass', 'fail', 'lost'],
    ['fail', 'pass', 'gained'],
    ['pass', 'pass', 'same'],
    ['fail', 'fail', 'same'],
    ['notApplicable', 'notApplicable', 'same'],
    ['notApplicable', 'pass', 'unknown'],
    ['pass', 'invalid', 'unknown'],
  ] as const)('%s, then %s is %s', (before, now, change) => {
    expect(changeOf({ said: { 'A 2023 C01': before, 'A 2024 C01': now } })).toBe(change);
  });

  test('nothing known of one year is unknown', () => {
    expect(changeOf({ said: { 'A 2024 C01': 'pass' } })).toBe('unknown');
  });

  const figures = (
    before: number,
    now: number,
    titles: readonly [string, string] = ['completed', 'completed'],
  ): ReadonlyMap<string, Reading> =>
    new Map([
      ['A 2023 security_resolutions', reading(before)],
      ['A 2024 security_resolutions', reading(now)],
      ['A 2023 party_committee_rating', reading(titles[0])],
      ['A 2024 party_committee_rating', reading(titles[1])],
    ]);
  test.each([
    ['better', figures(0, 1)],
    ['worse', figures(1, 0)],
    ['same', figures(0, 0)],
    ['mixed', figures(1, 0, ['completed', 'completed_well'])],
  ])('of a failure that stays the figures tell: %s', (change, readings) => {
    expect(changeOf({ readings })).toBe(change);
  });

  test('lists what was gained and lost', () => {
    const said = {
      'A 2023 C01': 'pass',
      'A 2024 C01': 'fail',
      'A 2023 C02': 'fail',
      'A 2024 C02': 'pass',
      'A 2023 C03': 'pass',
      'A 2024 C03': 'pass',
    } as const;
    expect([...trend({ said }).turns()].map(({ criterion, change }) => [criterion, change])).toEqual([
      [0, 'lost'],
      [1, 'gained'],
    ]);
  });

  test('says when the two years were judged by different rules', () => {
    const facts = factsOf({ wards: [ward('A', 'A')] });
    const by = (rules: typeof da1886) =>
      trendOf(assessYear(facts, rules, 2022), assessYear(facts, da1886, 2023), facts, 'anew');
    expect([by(khaoSat2022).otherRules, by(da1886).otherRules]).toEqual([true, false]);
  });
});

describe('a merged ward', () => {
  const wards: readonly Ward[] = [
    { ...ward('L', 'L') },
    { ...ward('Q', 'Q'), validTo: '2024-11-30', successorCode: 'L' },
  ];
  const said = { 'L 2023 C01': 'pass', 'Q 2023 C01': 'fail', 'L 2024 C01': 'pass' } as const;
  const readings = new Map([
    ['L 2023 families', reading(900)],
    ['Q 2023 families', reading(100)],
  ]);
  test.each([
    ['allParts', 'gained'],
    ['largestPart', 'same'],
    ['anew', 'unknown'],
  ] as const)('is compared with what it inherits: %s', (rule, change) => {
    expect(changeOf({ wards, said, readings }, rule)).toBe(change);
  });

  test('knows its parts', () => {
    expect(
      trend({ wards, said })
        .ancestry(0)
        ?.parts.map(({ code }) => code),
    ).toEqual(['L', 'Q']);
  });
});
