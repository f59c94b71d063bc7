import Big from 'big.js';
import { compareExactly, compareProducts, type Exact } from '../exact/compare';
import { ceilExactly } from '../exact/whole';
import type { Gap } from '../operators/types';
import type { CompiledCheck } from './compile';
import { outcome, type Outcome } from './outcome';

/** What is counted, and what is left over beside it; the share is that of the first in both. */
export type Parts = readonly [counted: Exact, left: Exact];

const wholeOf = ([counted, left]: Parts): Big => new Big(counted).plus(left);

/** Sign of "this year's share minus last year's raised by the percentage asked for", exactly; no whole may be 0. */
function signOf({ percent }: CompiledCheck, now: Parts, before: Parts): number {
  if (percent === null) return NaN;
  return compareProducts(
    new Big(percent.hundred).times(now[0]),
    wholeOf(before),
    new Big(percent.increase).times(before[0]),
    wholeOf(now),
  );
}

/** A rise of a share, in per cent of last year's share. Zero policies come first, as for any share and any change. */
export function compareShareChange(compiled: CompiledCheck, now: Parts, before: Parts): Outcome {
  if (wholeOf(now).eq(0) || wholeOf(before).eq(0)) return outcome(compiled.whenDenominatorZero, 'denominatorZero');
  if (compareExactly(before[0], 0) === 0)
    return compareExactly(now[0], 0) === 0
      ? outcome(compiled.whenBothZero, 'bothZero')
      : outcome(compiled.whenPreviousZero, 'previousZero');
  return outcome(compiled.operator.relation.holds(signOf(compiled, now, before)) ? 'pass' : 'fail', 'compared');
}

/** By how much the share rose, in per cent of last year's, as an exact fraction; null where there is nothing to divide by. */
export function shareRise(
  now: Parts,
  before: Parts,
): { readonly numerator: string; readonly denominator: string } | null {
  const denominator = new Big(before[0]).times(wholeOf(now));
  if (denominator.eq(0) || wholeOf(before).eq(0)) return null;
  const rise = new Big(now[0]).times(wholeOf(before)).minus(denominator);
  return { numerator: rise.times(100).toFixed(), denominator: denominator.toFixed() };
}

/** How many more of those left over must be counted for the share to have risen enough; all of them are enough in any case. */
export function shareGap(compiled: CompiledCheck, now: Parts, before: Parts): Gap | null {
  const { percent, indicator, check } = compiled;
  if (percent === null || wholeOf(before).eq(0)) return null;
  // Divided last, and only to be rounded up: a fraction of one that no decimal can name is still above the whole before it.
  const needed = new Big(percent.increase).times(before[0]).times(wholeOf(now));
  const perOne = new Big(percent.hundred).times(wholeOf(before));
  let least = ceilExactly(needed.div(perOne));
  while (perOne.times(least).lt(needed)) least++;
  while (least > 0 && perOne.times(least - 1).gte(needed)) least--;
  const allowed = Math.min(least, wholeOf(now).toNumber());
  const amount = new Big(allowed).minus(now[0]).toNumber();
  return amount > 0 ? { kind: 'missing', amount, allowed, unit: indicator?.unit ?? check.unit } : null;
}
