import fc from 'fast-check';
import { addsUp, BUILT_IN_INDICATORS, isEvent } from '../../../src/domain/indicators';
import { da1886 } from '../../../src/domain/ruleSet';
import { INDICATOR_BETTER } from './better';
import { assess, type Cell, type Cells, type WardCells } from './facts';

const RUNS = { numRuns: 150, seed: 1886 };
const GRADES = new Map(da1886.scales.map((scale) => [scale.id, scale.grades]));
const TYPED = da1886.indicators.filter((indicator) => indicator.source === 'groupTable');

const valueOf = (indicator: (typeof TYPED)[number]): fc.Arbitrary<boolean | string | number> => {
  if (indicator.kind === 'yesNo') return fc.boolean();
  if (indicator.kind === 'grade') return fc.constantFrom(...GRADES.get(indicator.scale!)!);
  return fc.oneof(fc.constantFrom(0, 1, 8, 10), fc.nat(20));
};
const cellOf = (indicator: (typeof TYPED)[number]): fc.Arbitrary<Cell | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: valueOf(indicator) },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: valueOf(indicator).map((value) => ({ partYear: value })) },
    { weight: 1, arbitrary: fc.constant({ unreadable: '?' }) },
  );

const record = (make: (indicator: (typeof TYPED)[number]) => fc.Arbitrary<Cell | undefined>): fc.Arbitrary<Cells> =>
  fc
    .tuple(...TYPED.map((indicator) => make(indicator).map((cell) => [indicator.id, cell] as const)))
    .map((entries) => Object.fromEntries(entries.filter((entry): entry is [string, Cell] => entry[1] !== undefined)));

const parcels = fc.array(
  fc.record({
    area: fc.oneof(fc.constantFrom(null, 500, 499.9), fc.nat(600)),
    status: fc.constantFrom('allotted', 'allotted', 'planned', null),
  }),
  { maxLength: 4 },
);
const unit: fc.Arbitrary<WardCells> = fc.record({ now: record(cellOf), before: record(cellOf), parcels });

const verdictsOf = (ward: WardCells): readonly string[] => {
  const year = assess([ward]);
  return da1886.criteria.map((_, index) => year.computed(0, index));
};

test('the order of wards does not matter', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 4 }), (units) => {
      const coded = units.map((each, index) => ({ ...each, code: `W${index}` }));
      const [forth, back] = [assess(coded), assess([...coded].reverse())];
      const byCode = (year: typeof forth) =>
        Object.fromEntries(year.scores.map((score) => [score.ward.code, { ...score, ward: null }]));
      expect(byCode(back)).toEqual(byCode(forth));
      expect([back.groups, back.distribution, back.totals]).toEqual([forth.groups, forth.distribution, forth.totals]);
    }),
    { ...RUNS, numRuns: 60 },
  );
});

test('counts add up for wards, groups, distribution and totals', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 4 }), (units) => {
      const year = assess(units);
      for (const score of year.scores) {
        expect(score.passed + score.failed + score.unknown + score.notApplicable).toBe(22);
        expect(score.passed + score.failed + score.unknown).toBe(score.denominator);
      }
      for (const group of year.groups) {
        expect(group.passed + group.failed + group.undetermined).toBe(group.total);
        expect(group.total + group.notApplicable).toBe(units.length);
      }
      const sum = (pick: (score: (typeof year.scores)[number]) => number) =>
        year.scores.reduce((total, each) => total + pick(each), 0);
      expect(year.totals.passed).toBe(sum((each) => each.passed));
      expect(year.totals.passed).toBe(year.groups.reduce((total, each) => total + each.criteriaPassed, 0));
      expect(year.distribution.reduce((total, step) => total + step.wards, 0)).toBe(units.length);
    }),
    { ...RUNS, numRuns: 60 },
  );
});

test('an explanation says what the table says', () => {
  fc.assert(
    fc.property(unit, (ward) => {
      const year = assess([ward]);
      da1886.criteria.forEach((_, index) => {
        const { checks, computed } = year.explain(0, index);
        const verdicts = checks.map((each) => each.verdict);
        const strongest = ['fail', 'invalid', 'noData', 'provisional', 'pass', 'notApplicable'].find((each) =>
          verdicts.includes(each as never),
        );
        expect(computed).toBe(strongest);
        for (const each of checks) if (each.verdict === 'pass') expect(each.gap).toBeNull();
      });
    }),
    RUNS,
  );
});

test('a check with a blank input is never a pass or a fail', () => {
  fc.assert(
    fc.property(unit, (ward) => {
      const year = assess([ward]);
      const traces = da1886.criteria.flatMap((_, index) => year.explain(0, index).checks);
      for (const trace of traces.filter(
        (each) =>
          // Where nobody is left, last year's figure is not needed.
          each.reason !== 'nothingLeft' &&
          each.inputs.some((input) => input.role !== 'parcel' && input.reading.state !== 'value'),
      ))
        expect(['pass', 'fail']).not.toContain(trace.verdict);
    }),
    RUNS,
  );
});

test('the bounds enclose every completion of what is blank, part-year or unreadable', () => {
  /** What the rest of the year makes of its first part: counts of what happens only grow, and what was held was held. */
  const grown = (id: string, part: unknown, filled: Cell): Cell => {
    const indicator = BUILT_IN_INDICATORS.find((each) => each.id === id)!;
    if (addsUp(indicator) && typeof part === 'number' && typeof filled === 'number') return part + filled;
    return isEvent(indicator) && part === true ? true : filled;
  };
  const completed = (id: string, cell: Cell | undefined, filled: Cell): Cell => {
    if (cell === undefined) return filled;
    if (typeof cell !== 'object') return cell;
    return 'partYear' in cell ? grown(id, cell.partYear, filled) : filled;
  };
  const complete = (cells: Cells, filled: Cells): Cells =>
    Object.fromEntries(TYPED.map(({ id }) => [id, completed(id, cells[id], filled[id]!)]));
  const full = record(valueOf);
  fc.assert(
    fc.property(unit, full, full, fc.nat(900), (ward, now, before, area) => {
      const status = area % 2 ? ('allotted' as const) : ('planned' as const);
      const settled = (ward.parcels ?? []).map((each) => ({ area: each.area ?? area, status: each.status ?? status }));
      const completed: WardCells = {
        now: complete(ward.now!, now),
        before: complete(ward.before!, before),
        parcels: settled.length > 0 ? settled : [{ area, status }],
      };
      const [first, last] = [assess([ward]).scores[0]!, assess([completed]).scores[0]!];
      expect(last.passed).toBeGreaterThanOrEqual(first.passed);
      expect(last.passed).toBeLessThanOrEqual(first.passed + first.unknown);
      expect(last.failed).toBeGreaterThanOrEqual(first.failed);
      if (first.qualified !== 'noData') expect(last.qualified).toBe(first.qualified);
      verdictsOf(ward).forEach((verdict, index) => {
        if (verdict === 'pass' || verdict === 'fail') expect(verdictsOf(completed)[index]).toBe(verdict);
      });
    }),
    { ...RUNS, numRuns: 80 },
  );
});

test('a better figure never lowers a verdict', () => {
  const cases = Object.entries(INDICATOR_BETTER);
  fc.assert(
    fc.property(unit, fc.constantFrom(...cases), fc.integer({ min: 1, max: 5 }), (ward, [id, better], by) => {
      const cell = ward.now![id];
      if (cell === undefined || typeof cell === 'object') return;
      const improved = better(cell, by, ward.now!);
      if (improved === null) return;
      const after = verdictsOf({ ...ward, now: { ...ward.now!, [id]: improved } });
      verdictsOf(ward).forEach((verdict, index) => {
        if (verdict === 'pass') expect(after[index]).toBe('pass');
        if (after[index] === 'fail') expect(verdict).toBe('fail');
      });
    }),
    { ...RUNS, numRuns: 600 },
  );
});
