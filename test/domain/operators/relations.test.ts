import Big from 'big.js';
import fc from 'fast-check';
import { limitsOf, OPERATOR_RECORDS, OPERATORS, type Operator } from '../../../src/domain/operators';
import { RELATIONS } from '../../../src/domain/operators/relations';

const COUNT = { whole: true, unit: 'cases' } as const;
const AREA = { whole: false, unit: 'squareMetres' } as const;
const at = (value: number) => ({ low: value, high: value });

/** Figure and bound of a check of whole things, exactly. */
const holds = (name: keyof typeof RELATIONS, figure: number, low: number, high = low): boolean =>
  RELATIONS[name].holds(figure < low ? -1 : figure > high ? 1 : 0);

describe.each(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[])('%s', (name) => {
  const relation = RELATIONS[name];
  const figures = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(10));

  test('the gap names the nearest whole figure that passes, and none but failing figures have one', () => {
    fc.assert(
      fc.property(figures, ([figure, low, width]) => {
        const high = name === 'within' ? low + width : low;
        const gap = relation.gap(figure, { low, high }, COUNT);
        if (holds(name, figure, low, high)) expect(gap).toBeNull();
        else if (gap === null) expect([name, low]).toEqual(['lessThan', 0]);
        else if (gap.kind === 'missing' || gap.kind === 'excess') {
          expect(holds(name, gap.allowed!, low, high)).toBe(true);
          expect(gap.kind === 'missing' ? figure + gap.amount : figure - gap.amount).toBe(gap.allowed);
          const before = gap.kind === 'missing' ? gap.allowed! - 1 : gap.allowed! + 1;
          expect(holds(name, before, low, high)).toBe(false);
        } else throw new Error(gap.kind);
      }),
    );
  });

  test('the edge passes and one step beyond it fails', () => {
    fc.assert(
      fc.property(figures, ([figure, low, width]) => {
        const high = name === 'within' ? low + width + 1 : low;
        const edge = relation.edge(figure, { low, high }, true)!;
        expect(holds(name, edge.bound, low, high)).toBe(true);
        expect(holds(name, edge.worse === 'more' ? edge.bound + 1 : edge.bound - 1, low, high)).toBe(false);
      }),
    );
  });

  test('a settled verdict outlives whatever is added, and an open one does not', () => {
    fc.assert(
      fc.property(figures, ([figure, low, width]) => {
        const high = name === 'within' ? low + width : low;
        const now = holds(name, figure, low, high);
        const later = Array.from({ length: 80 }, (_, more) => holds(name, figure + more, low, high));
        expect(relation.settled(now, figure, { low, high })).toBe(later.every((each) => each === now));
      }),
    );
  });

  test('the most that passes passes, and more does not', () => {
    const most = relation.most(at(7));
    if (relation.better === 'more') expect(most).toBeNull();
    else expect([holds(name, most!, 7), holds(name, most! + 1, 7)]).toEqual([true, false]);
  });
});

test.each<[Operator, number, number, string]>([
  ['shareAtLeast', 90, 99, '89.1'],
  ['decreaseAtLeast', 6, 205, '192.7'],
  ['increaseAtLeast', 20, 7, '8.4'],
  ['atLeast', 500, 0, '500'],
])('the limit of %s %s against %s is %s exactly', (operator, asked, other, limit) => {
  const { low, high } = limitsOf(OPERATOR_RECORDS[operator], asked, asked, other);
  expect([new Big(low).toFixed(), new Big(high).toFixed()]).toEqual([limit, limit]);
});

test('a single value leaves no room to a figure that meets it', () => {
  expect(RELATIONS.within.edge(5, at(5), true)).toBeNull();
});

test('between two thresholds of which no whole number lies nothing that is counted can be reached', () => {
  expect(RELATIONS.within.gap(5, { low: 8.2, high: 8.7 }, COUNT)).toBeNull();
  expect(RELATIONS.within.gap(5, { low: 8.2, high: 8.7 }, AREA)).toMatchObject({ kind: 'missing', amount: 3.2 });
});

test('decimals strictly beside a bound are told their distance and no figure', () => {
  expect(RELATIONS.moreThan.gap(70, at(70), AREA)).toEqual({
    kind: 'missing',
    amount: 0,
    allowed: null,
    unit: 'squareMetres',
  });
});

test('only shares speak of a zero denominator, only changes of a zero last year', () => {
  for (const operator of OPERATORS) {
    const { family, zeroPolicies } = OPERATOR_RECORDS[operator];
    expect([operator, zeroPolicies.denominatorZero !== null]).toEqual([operator, family === 'share']);
    expect([operator, zeroPolicies.bothZero !== null, zeroPolicies.previousZero !== null]).toEqual([
      operator,
      family === 'change',
      family === 'change',
    ]);
  }
});
