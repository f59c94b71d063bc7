import fc from 'fast-check';
import { assignYears, type Candidate, type YearToFill } from '../../../../src/domain/roadmap/planner/assign';

type Answer = readonly (number | null)[];

const year = (at: number, slots: number, minimums: Readonly<Record<string, number>> = {}): YearToFill => ({
  year: at,
  slots,
  minimums: new Map(Object.entries(minimums)),
});
const ward = (points: number, years: readonly number[] = [1, 2, 3], unit = 'a'): Candidate => ({ points, unit, years });

/** The three aims of a choice, the most important first; smaller is better. */
function aims(candidates: readonly Candidate[], years: readonly YearToFill[], answer: Answer): readonly number[] {
  const remaining = (at: number): number => years.length - years.findIndex((each) => each.year === at);
  const chosenIn = (at: number): Candidate[] => candidates.filter((_, index) => answer[index] === at);
  const empty = years.map(({ year: at, slots }) => (slots - chosenIn(at).length) * remaining(at));
  const unmet = years.flatMap(({ year: at, minimums }) =>
    [...minimums].map(([unit, least]) => Math.max(0, least - chosenIn(at).filter((each) => each.unit === unit).length)),
  );
  const work = candidates.map(({ points }, index) => {
    const at = answer[index] ?? null;
    return at === null ? 0 : points * remaining(at);
  });
  return [empty, unmet, work].map((parts) => parts.reduce((sum, part) => sum + part, 0));
}

/** Every choice there is. */
function* choices(
  candidates: readonly Candidate[],
  years: readonly YearToFill[],
  taken: Answer = [],
): Generator<Answer> {
  const next = candidates[taken.length];
  if (!next) {
    yield taken;
    return;
  }
  yield* choices(candidates, years, [...taken, null]);
  for (const { year: at, slots } of years) {
    if (next.years.includes(at) && taken.filter((each) => each === at).length < slots)
      yield* choices(candidates, years, [...taken, at]);
  }
}

const smaller = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || a[at]! < b[at]! ? a : b;
};

const YEARS = [1, 2, 3];
const candidate = fc.record({
  points: fc.nat(6),
  unit: fc.constantFrom('a', 'b'),
  years: fc.subarray(YEARS),
});
const toFill: fc.Arbitrary<YearToFill[]> = fc.tuple(
  ...YEARS.map((at) =>
    fc.record({
      year: fc.constant(at),
      slots: fc.nat(2),
      minimums: fc.constantFrom<ReadonlyMap<string, number>>(
        new Map(),
        new Map([['a', 1]]),
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ),
    }),
  ),
);

test('no choice that exists is better in any of the three aims, in their order', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 6 }), toFill, (candidates, years) => {
      const answer = assignYears(candidates, years);
      let best: readonly number[] | null = null;
      for (const each of choices(candidates, years)) {
        const reached = aims(candidates, years, each);
        best = best === null ? reached : smaller(best, reached);
      }
      expect(aims(candidates, years, answer)).toEqual(best);
    }),
    { numRuns: 400, seed: 1886 },
  );
});

test('by the end of every year as many wards are chosen as any choice could have chosen by then', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 5 }), toFill, (candidates, years) => {
      const answer = assignYears(candidates, years);
      const by = (each: Answer, end: number): number => each.filter((at) => at !== null && at <= end).length;
      const all = [...choices(candidates, years)];
      for (const end of YEARS) expect(by(answer, end)).toBe(Math.max(...all.map((each) => by(each, end))));
    }),
    { numRuns: 150, seed: 1886 },
  );
});

test('nobody is chosen in a year that is not open to him or beyond the places of a year', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 30 }), toFill, (candidates, years) => {
      const answer = assignYears(candidates, years);
      answer.forEach((at, index) => at === null || expect(candidates[index]!.years).toContain(at));
      for (const { year: at, slots } of years)
        expect(answer.filter((each) => each === at).length).toBeLessThanOrEqual(slots);
    }),
    { numRuns: 200, seed: 1886 },
  );
});

test('the nearest come first; of equals the first in the sheet', () => {
  const years = [year(1, 1), year(2, 2)];
  expect(assignYears([ward(3), ward(1), ward(2), ward(9)], years)).toEqual([2, 1, 2, null]);
  expect(assignYears([ward(3), ward(3), ward(3), ward(3)], years)).toEqual([1, 2, 2, null]);
});

test('a ward that only an early year can take makes room for nobody later', () => {
  expect(assignYears([ward(9, [1]), ward(1)], [year(1, 1), year(2, 1)])).toEqual([1, 2]);
});

test('a minimum of a unit is kept though others are nearer', () => {
  const candidates = [ward(1), ward(1), ward(8, YEARS, 'b')];
  expect(assignYears(candidates, [year(1, 2, { b: 1 })])).toEqual([1, null, 1]);
  expect(assignYears(candidates, [year(1, 2)])).toEqual([1, 1, null]);
});

test('thousands of wards are placed exactly', () => {
  const candidates = Array.from({ length: 3321 }, (_, i) =>
    ward((i * 7919) % 211, [2, 3, 4, 5, 6].slice((i * 31) % 3), `u${i % 34}`),
  );
  const minimums = Object.fromEntries(Array.from({ length: 34 }, (_, i) => [`u${i}`, 3]));
  const years = [1, 2, 3, 4, 5, 6].map((at) => year(at, 300, minimums));
  const answer = assignYears(candidates, years);
  expect([1, 2, 3, 4, 5, 6].map((at) => answer.filter((each) => each === at).length)).toEqual([
    0, 300, 300, 300, 300, 300,
  ]);
});

test('more places than wards are no mistake, and numbers that would not be exact are refused', () => {
  expect(assignYears([ward(1), ward(2)], [year(1, 1e9, { a: 1e9 })])).toEqual([1, 1]);
  expect(() => assignYears([ward(1e15), ward(1)], [year(1, 2), year(2, 2, { a: 2 })])).toThrow(RangeError);
});
