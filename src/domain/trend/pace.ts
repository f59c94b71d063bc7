import Big from 'big.js';

/**
 * Progress towards a target, as the reports on the Sustainable Development Goals tell it: the observed yearly change divided by
 * the yearly change that a straight line to the target asks for. `onTrack` ≥ 1 (or the target is reached), `moderate` ≥ 0.5,
 * `stagnating` ≥ 0, `decreasing` < 0; `unknown`: nothing to compare yet.
 */
export const PACES = ['onTrack', 'moderate', 'stagnating', 'decreasing', 'unknown'] as const;
export type Pace = (typeof PACES)[number];

/** A share as people count it: 5 of 14. A whole of 0 says nothing. */
export interface ShareOfYear {
  readonly year: number;
  readonly part: number;
  readonly whole: number;
}

/** What is to be reached: a percentage by the end of a year. */
export interface Target {
  readonly year: number;
  readonly percent: number;
}

/**
 * The pace from one year to another, exactly: no share is ever divided, and the line is straight, since a compound rate has no
 * meaning from 0. Where the target was reached at the start there is nothing to divide by: held it is on track, fallen below it
 * is decreasing.
 */
export function paceOf(from: ShareOfYear, now: ShareOfYear, target: Target): Pace {
  if (from.whole <= 0 || now.whole <= 0 || now.year <= from.year || target.year <= from.year) return 'unknown';
  // Everything × 100 × both wholes: percentages over one common denominator.
  const start = new Big(from.part).times(100).times(now.whole);
  const reached = new Big(now.part).times(100).times(from.whole);
  const aim = new Big(target.percent).times(from.whole).times(now.whole);
  if (reached.gte(aim)) return 'onTrack';
  if (start.gte(aim)) return 'decreasing';
  const observed = reached.minus(start).times(target.year - from.year);
  const required = aim.minus(start).times(now.year - from.year);
  if (observed.gte(required)) return 'onTrack';
  if (observed.times(2).gte(required)) return 'moderate';
  return observed.gte(0) ? 'stagnating' : 'decreasing';
}
