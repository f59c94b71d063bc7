import Big from 'big.js';
import { subtractExactly } from '../exact/compare';
import { percentOf } from '../exact/percent';
import { ceilExactly, floorExactly } from '../exact/whole';
import type { Unit } from '../ruleSet/types';
import type { CompiledCheck } from './compile';
import type { Gap } from './types';

/** Figures that are counted move in whole steps; areas do not. */
interface Steps {
  readonly whole: boolean;
  readonly unit: Unit;
}

/** `allowed` as the smallest left value that passes, when the left one is too small. */
const missing = (left: number, allowed: number, unit: Unit): Gap | null =>
  left < allowed ? { kind: 'missing', amount: subtractExactly(allowed, left), allowed, unit } : null;

/** `allowed` as the largest left value that passes, when the left one is too large; nothing less than 0 can be reached. */
const excess = (left: number, allowed: number, unit: Unit): Gap | null =>
  allowed >= 0 && left > allowed ? { kind: 'excess', amount: subtractExactly(left, allowed), allowed, unit } : null;

/** A decimal strictly beside a bound has no nearest neighbour: only the distance to the bound can be told. */
const beside = (kind: 'missing' | 'excess', left: number, bound: number, unit: Unit): Gap => ({
  kind,
  amount: Math.abs(subtractExactly(bound, left)),
  allowed: null,
  unit,
});

const atLeast = (left: number, bound: Big, { whole, unit }: Steps): Gap | null =>
  missing(left, whole ? ceilExactly(bound) : bound.toNumber(), unit);
const atMost = (left: number, bound: Big, { whole, unit }: Steps): Gap | null =>
  excess(left, whole ? floorExactly(bound) : bound.toNumber(), unit);

const moreThan = (left: number, bound: Big, { whole, unit }: Steps): Gap | null =>
  whole ? missing(left, floorExactly(bound) + 1, unit) : beside('missing', left, bound.toNumber(), unit);
const lessThan = (left: number, bound: Big, { whole, unit }: Steps): Gap | null =>
  whole ? excess(left, ceilExactly(bound) - 1, unit) : beside('excess', left, bound.toNumber(), unit);

/** Equality with a bound that no whole number meets cannot be reached. */
const equals = (left: number, bound: Big, steps: Steps): Gap | null =>
  steps.whole && !bound.eq(floorExactly(bound)) ? null : (atLeast(left, bound, steps) ?? atMost(left, bound, steps));

/** More of the numerator than there is of the denominator is no way out. */
const within = (gap: Gap | null, most: number): Gap | null =>
  gap?.kind === 'missing' && gap.allowed !== null && gap.allowed > most ? null : gap;

function shareGap(compiled: CompiledCheck, part: number, whole: number, steps: Steps): Gap | null {
  const bound = percentOf(compiled.low, whole);
  switch (compiled.check.operator) {
    case 'shareAtLeast':
      return within(atLeast(part, bound, steps), whole);
    case 'shareMoreThan':
      return within(moreThan(part, bound, steps), whole);
    case 'shareAtMost':
      return atMost(part, bound, steps);
    case 'shareLessThan':
      return lessThan(part, bound, steps);
    default:
      return within(equals(part, bound, steps), whole);
  }
}

function changeGap(compiled: CompiledCheck, now: number, before: number, steps: Steps): Gap | null {
  const change = percentOf(compiled.low, before);
  if (compiled.check.operator === 'decreaseAtLeast') return atMost(now, new Big(before).minus(change), steps);
  const bound = new Big(before).plus(change);
  return before === 0 ? null : atLeast(now, bound, steps);
}

function numberGap(compiled: CompiledCheck, left: number, second: number, steps: Steps): Gap | null {
  const bound = new Big(compiled.second === null ? compiled.low : second);
  switch (compiled.check.operator) {
    case 'atLeast':
      return atLeast(left, bound, steps);
    case 'moreThan':
      return moreThan(left, bound, steps);
    case 'atMost':
      return atMost(left, bound, steps);
    case 'lessThan':
      return lessThan(left, bound, steps);
    case 'between':
      return atLeast(left, bound, steps) ?? atMost(left, new Big(compiled.high), steps);
    case 'none':
      return excess(left, 0, steps.unit);
    default:
      return equals(left, bound, steps);
  }
}

/**
 * The least that must change for a failing comparison to hold, in whole things where whole things are counted. Null when
 * changing the left side alone can never do it. `first` and `second` are figures as `figureOf` gives them.
 */
export function gapOf(compiled: CompiledCheck, first: number, second: number): Gap | null {
  const { check, indicator } = compiled;
  const steps: Steps = { whole: indicator?.kind !== 'decimal', unit: indicator?.unit ?? check.unit };
  switch (compiled.family) {
    case 'yesNo':
      return { kind: 'yes' };
    case 'grade':
      return check.threshold.kind === 'grade' ? { kind: 'grade', required: check.threshold.grade } : null;
    case 'share':
      return second === 0 ? null : shareGap(compiled, first, second, steps);
    case 'change':
      return changeGap(compiled, first, second, steps);
    case 'number':
      return numberGap(compiled, first, second, steps);
  }
}
