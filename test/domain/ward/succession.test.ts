import { assessYear } from '../../../src/domain/assess';
import { da1886 } from '../../../src/domain/ruleSet';
import type { Facts, Reading } from '../../../src/domain/reading/types';
import {
  ancestriesIn,
  baselineReading,
  inheritedVerdict,
  successorCodesOf,
  wardsAtEndOf,
  type Part,
} from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';

const ward = (code: string, more: Partial<Ward> = {}): Ward => ({
  code,
  name: `Phường ${code}`,
  managingUnit: '',
  validFrom: null,
  validTo: null,
  successorCode: null,
  citation: '',
  place: null,
  ...more,
});
/** Q was merged into L in 2024; A and H made P in 2025; S was renamed N; X was split between Y and Z. */
const WARDS = [
  ward('Q', { validTo: '2024-11-30', successorCode: 'L' }),
  ward('L', { validTo: '2025-06-30', successorCode: 'P' }),
  ward('A', { validTo: '2025-06-30', successorCode: 'P' }),
  ward('P', { validFrom: '2025-07-01' }),
  ward('S', { validTo: '2025-06-30', successorCode: 'N' }),
  ward('N', { validFrom: '2025-07-01' }),
  ward('X', { validTo: '2025-06-30', successorCode: 'Y; Z' }),
  ward('Y', { validFrom: '2025-07-01' }),
  ward('Z'),
];
const factsOf = (figures: Readonly<Record<string, Reading | number>>, wards: readonly Ward[] = WARDS): Facts => ({
  wards,
  years: [2023, 2024, 2025],
  reading: (code, year, id, month) => {
    const told = figures[`${code} ${year}${month === undefined ? '' : `-${month}`} ${id}`];
    if (told === undefined) return { state: 'blank', place: null };
    const period = month === undefined ? { partYear: false } : { partYear: true, month };
    return typeof told === 'number' ? { state: 'value', value: told, raw: String(told), place: null, ...period } : told;
  },
  monthsEntered: () => [12],
  declared: () => null,
  parcels: () => [],
});
const partsIn = (year: number): Record<string, string> =>
  Object.fromEntries(
    [...ancestriesIn(WARDS, year)].map(([code, { parts, split }]) => [
      code,
      parts.map((each) => each.code).join('+') + (split ? ' split' : ''),
    ]),
  );

describe('what a ward was made of', () => {
  test('a merged ward knows its parts, itself among them when it stood before', () => {
    expect(partsIn(2024)).toEqual({ L: 'L+Q' });
  });

  test('new, renamed and split wards are told apart, each in its year only', () => {
    expect(partsIn(2025)).toEqual({ P: 'L+A', N: 'S', Y: 'X split', Z: 'Z+X split' });
    expect(partsIn(2023)).toEqual({});
    expect(partsIn(2026)).toEqual({});
  });

  test('wards that were merged twice in one year end in the last', () => {
    const twice = [
      ward('A', { validTo: '2025-02-01', successorCode: 'B' }),
      ward('B', { validTo: '2025-06-30', successorCode: 'C' }),
      ward('C'),
    ];
    expect([...ancestriesIn(twice, 2025)].map(([code, { parts }]) => [code, parts.map((each) => each.code)])).toEqual([
      ['C', ['C', 'A', 'B']],
    ]);
  });

  test('a circle of successors ends nowhere', () => {
    const circle = [
      ward('A', { validTo: '2025-02-01', successorCode: 'B' }),
      ward('B', { validTo: '2025-02-01', successorCode: 'A' }),
    ];
    expect(ancestriesIn(circle, 2025).size).toBe(0);
  });

  test('a plus says that units outside the list were merged too: what it was before nobody can add up', () => {
    const wards = [ward('A', { validTo: '2025-06-30', successorCode: 'P+' }), ward('P', { validFrom: '2025-07-01' })];
    expect(successorCodesOf(wards[0]!)).toEqual(['P']);
    expect(ancestriesIn(wards, 2025).get('P')).toMatchObject({ withOthers: true, split: false });
    expect(baselineReading(factsOf({ 'A 2024 crimes': 7 }, wards), 'P', 2025, 'crimes').state).toBe('blank');
    expect(baselineReading(factsOf({ 'P 2024 crimes': 9 }, wards), 'P', 2025, 'crimes')).toMatchObject({ value: 9 });
  });

  test('several successors are written with semicolons', () => {
    expect(successorCodesOf(ward('X', { successorCode: 'Y; Z ;' }))).toEqual(['Y', 'Z']);
    expect(successorCodesOf(ward('X'))).toEqual([]);
  });
});

describe('the baseline of a merged ward', () => {
  const crimes = (figures: Readonly<Record<string, Reading | number>>, code = 'L', year = 2024): Reading =>
    baselineReading(factsOf(figures), code, year, 'crimes');

  test('is the sum of its parts, with their names', () => {
    expect(crimes({ 'L 2023 crimes': 20, 'Q 2023 crimes': 5 })).toMatchObject({
      value: 25,
      raw: '20 + 5',
      composedOf: ['Phường L', 'Phường Q'],
    });
  });

  test('is unknown when a part is blank and unreadable when a part is', () => {
    expect(crimes({ 'L 2023 crimes': 20 }).state).toBe('blank');
    const invalid: Reading = { state: 'invalid', raw: '?', place: null };
    expect(crimes({ 'L 2023 crimes': 20, 'Q 2023 crimes': invalid })).toBe(invalid);
  });

  test('is what the user wrote for the new ward itself, where he did', () => {
    expect(crimes({ 'P 2024 crimes': 99, 'L 2024 crimes': 1, 'A 2024 crimes': 2 }, 'P', 2025)).toMatchObject({
      value: 99,
    });
    expect(crimes({ 'L 2024 crimes': 1, 'A 2024 crimes': 2 }, 'P', 2025)).toMatchObject({ value: 3 });
  });

  test('of a renamed ward is that of its old name, of a split one unknown', () => {
    expect(crimes({ 'S 2024 crimes': 7 }, 'N', 2025)).toMatchObject({ value: 7, composedOf: ['Phường S'] });
    expect(crimes({ 'X 2024 crimes': 7 }, 'Y', 2025).state).toBe('blank');
    expect(crimes({ 'X 2024 crimes': 7, 'Z 2024 crimes': 7 }, 'Z', 2025).state).toBe('blank');
  });

  test('of the first months is the sum of the same months', () => {
    const facts = factsOf({ 'L 2023-6 crimes': 9, 'Q 2023-6 crimes': 1 });
    expect(baselineReading(facts, 'L', 2024, 'crimes', 6)).toMatchObject({ value: 10, month: 6, partYear: true });
  });

  test('titles and yes/no are never added up', () => {
    const yes: Reading = { state: 'value', value: true, raw: 'x', place: null, partYear: false };
    expect(crimes({ 'L 2023 crimes': yes, 'Q 2023 crimes': yes }).state).toBe('blank');
  });

  test('decides the verdict of the year of the merger', () => {
    const id = 'social_order_crimes';
    const figures = { [`L 2024 ${id}`]: 23, [`L 2023 ${id}`]: 20, [`Q 2023 ${id}`]: 5 };
    const year = assessYear(factsOf(figures), da1886, 2024);
    const at = year.wards.findIndex(({ code }) => code === 'L');
    const trace = year.explain(at, 15).checks.find(({ check }) => check.id === 'C16.1')!;
    expect([trace.verdict, trace.left]).toEqual(['pass', { numerator: '200', denominator: '25' }]);
  });
});

describe('what a merged ward inherits', () => {
  const part = (verdict: Part['verdict'], size: number | null = null): Part => ({ verdict, size });
  test.each([
    ['allParts', [part('pass'), part('pass')], 'pass'],
    ['allParts', [part('pass'), part('fail')], 'fail'],
    ['allParts', [part('pass'), part('noData')], 'noData'],
    ['allParts', [part('pass'), part('notApplicable')], 'pass'],
    ['allParts', [part('notApplicable'), part('notApplicable')], 'notApplicable'],
    ['largestPart', [part('pass', 900), part('fail', 100)], 'pass'],
    ['largestPart', [part('pass', 100), part('fail', 900)], 'fail'],
    ['largestPart', [part('pass', 500), part('fail', 500)], 'noData'],
    ['largestPart', [part('pass', 900), part('fail')], 'noData'],
    ['anew', [part('pass'), part('pass')], 'noData'],
    ['allParts', [part('fail')], 'fail'],
    ['largestPart', [part('pass')], 'pass'],
    ['anew', [part('pass')], 'pass'],
    ['allParts', [], 'noData'],
  ] as const)('%s of %j is %s', (rule, parts, verdict) => {
    expect(inheritedVerdict(rule, parts)).toBe(verdict);
  });
});

describe('units that are no wards', () => {
  const commune = (code: string, more: Partial<Ward>): Ward => ({ ...ward(code, more), kind: 'commune' });

  test('a commune is no ward on any day, and what became of it is one from its first day', () => {
    const wards = [
      commune('X', { validTo: '2026-04-29', successorCode: 'P' }),
      ward('P', { validFrom: '2026-04-30' }),
      { ...ward('K', { validFrom: '2026-04-30' }), kind: 'formerCommune' as const },
    ];
    expect(wardsAtEndOf(wards, 2025)).toEqual([]);
    expect(wardsAtEndOf(wards, 2026).map(({ code }) => code)).toEqual(['P', 'K']);
  });

  test('a ward that a commune became has no past: its parts are outside the list', () => {
    const wards = [commune('X', { validTo: '2026-04-29', successorCode: 'P' }), ward('P', { validFrom: '2026-04-30' })];
    expect(ancestriesIn(wards, 2026).get('P')).toEqual({ parts: [], split: false, withOthers: true });
    expect(ancestriesIn(wards, 2027).size).toBe(0);
  });

  test('a ward that took in a commune of the list is made of more than itself', () => {
    const wards = [ward('A', {}), commune('X', { validTo: '2025-06-30', successorCode: 'A' })];
    const ancestry = ancestriesIn(wards, 2025).get('A');
    expect(ancestry?.withOthers).toBe(true);
    expect(ancestry?.parts.map(({ code }) => code)).toEqual(['A']);
  });
});
