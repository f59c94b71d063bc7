import Big from 'big.js';
import type { Exact } from './compare';

/**
 * A percentage p written as the factors that comparisons need, all multiplied by the same power of ten so that they are
 * whole: share ≥ p is `hundred·a ≥ share·b`, a decrease is `hundred·now ≤ decrease·before`, an increase
 * `hundred·now ≥ increase·before`.
 */
export interface PercentFactors {
  readonly hundred: Exact;
  readonly share: Exact;
  readonly decrease: Exact;
  readonly increase: Exact;
}

const asSafe = (value: Big): Exact => {
  const number = value.toNumber();
  return Number.isSafeInteger(number) && value.eq(number) ? number : value;
};

/** Factors of a percentage as people write it: 1.5 means 1.5 %. The percentage must be finite. */
export function percentFactors(percent: number): PercentFactors {
  const exact = new Big(percent);
  const decimals = Math.max(0, exact.c.length - 1 - exact.e);
  const scale = new Big(10).pow(decimals);
  const hundred = scale.times(100);
  const share = exact.times(scale);
  return {
    hundred: asSafe(hundred),
    share: asSafe(share),
    decrease: asSafe(hundred.minus(share)),
    increase: asSafe(hundred.plus(share)),
  };
}

/** p % of a number, exactly: multiplied by 0.01, because Big rounds divisions and never products. */
export const percentOf = (percent: Exact, whole: Exact): Big => new Big(percent).times(whole).times('0.01');
