import Big from 'big.js';
import { compareExactly, subtractExactly, type Exact } from '../exact/compare';
import { ceilExactly, floorExactly } from '../exact/whole';
import type { Edge, FigureSteps, Gap, Limits } from './types';

/** How a figure must stand to its limits, with everything that follows from it. */
export interface Relation {
  /** Which way the figure gets better; `nearer`: towards the stretch, within it everything is as good. */
  readonly better: 'more' | 'less' | 'nearer';
  /** Whether it holds, from where the figure stands: below the limits (-1), within (0) or above (1). */
  readonly holds: (sign: number) => boolean;
  /** The least that must change for a failing figure to pass; null when nothing that can be counted does it. */
  readonly gap: (figure: Exact, limits: Limits, steps: FigureSteps) => Gap | null;
  /** The worst figure that passes; null where there is none or where there is no room at all. */
  readonly edge: (figure: number, limits: Limits, whole: boolean) => Edge | null;
  /** The largest whole figure that passes; null where there is no upper bound. */
  readonly most: (limits: Limits) => number | null;
  /** Whether a figure that can only grow keeps its verdict whatever is added. */
  readonly settled: (holds: boolean, figure: Exact, limits: Limits) => boolean;
}

/** `allowed` as the smallest left value that passes, when the left one is too small. */
const missing = (left: Exact, allowed: Exact, { unit }: FigureSteps): Gap | null =>
  compareExactly(left, allowed) < 0
    ? { kind: 'missing', amount: subtractExactly(allowed, left), allowed: Number(allowed), unit }
    : null;

/** `allowed` as the largest left value that passes, when the left one is too large; nothing less than 0 can be reached. */
const excess = (left: Exact, allowed: Exact, { unit }: FigureSteps): Gap | null =>
  compareExactly(allowed, 0) >= 0 && compareExactly(left, allowed) > 0
    ? { kind: 'excess', amount: subtractExactly(left, allowed), allowed: Number(allowed), unit }
    : null;

/** A decimal strictly beside a bound has no nearest neighbour: only the distance to the bound can be told. */
const beside = (kind: 'missing' | 'excess', left: Exact, bound: Exact, { unit }: FigureSteps): Gap => ({
  kind,
  amount: Math.abs(subtractExactly(bound, left)),
  allowed: null,
  unit,
});

const up = (bound: Exact): number => ceilExactly(new Big(bound));
const down = (bound: Exact): number => floorExactly(new Big(bound));

const atLeast: Relation = {
  better: 'more',
  holds: (sign) => sign >= 0,
  gap: (figure, { low }, steps) => missing(figure, steps.whole ? up(low) : low, steps),
  edge: (_, { low }, whole) => ({ bound: whole ? up(low) : Number(low), worse: 'less' }),
  most: () => null,
  settled: (holds) => holds,
};

const moreThan: Relation = {
  ...atLeast,
  holds: (sign) => sign > 0,
  gap: (figure, { low }, steps) =>
    steps.whole ? missing(figure, down(low) + 1, steps) : beside('missing', figure, low, steps),
  edge: (_, { low }, whole) => (whole ? { bound: down(low) + 1, worse: 'less' } : null),
};

const atMost: Relation = {
  better: 'less',
  holds: (sign) => sign <= 0,
  gap: (figure, { high }, steps) => excess(figure, steps.whole ? down(high) : high, steps),
  edge: (_, { high }, whole) => ({ bound: whole ? down(high) : Number(high), worse: 'more' }),
  most: ({ high }) => down(high),
  settled: (holds) => !holds,
};

const lessThan: Relation = {
  ...atMost,
  holds: (sign) => sign < 0,
  gap: (figure, { high }, steps) =>
    steps.whole ? excess(figure, up(high) - 1, steps) : beside('excess', figure, high, steps),
  edge: (_, { high }, whole) => (whole ? { bound: up(high) - 1, worse: 'more' } : null),
  most: ({ high }) => up(high) - 1,
};

/** The nearer end of a range. A single value leaves no room by its nature. */
function nearerEnd(figure: number, { low, high }: Limits): Edge | null {
  if (compareExactly(low, high) === 0) return null;
  return compareExactly(subtractExactly(figure, low), subtractExactly(high, figure)) <= 0
    ? { bound: Number(low), worse: 'less' }
    : { bound: Number(high), worse: 'more' };
}

const within: Relation = {
  better: 'nearer',
  holds: (sign) => sign === 0,
  gap: (figure, limits, steps) =>
    steps.whole && up(limits.low) > down(limits.high)
      ? null
      : (atLeast.gap(figure, limits, steps) ?? atMost.gap(figure, limits, steps)),
  edge: nearerEnd,
  most: atMost.most,
  settled: (_, figure, { high }) => compareExactly(figure, high) > 0,
};

export const RELATIONS = { atLeast, moreThan, atMost, lessThan, within } as const;
