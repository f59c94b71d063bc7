import Big from 'big.js';

/** Figures that a total may be meant to add up: those since the total before, all of them, those of its own year. */
export type Summands = readonly (readonly number[])[];

const sum = (figures: readonly number[]): Big => figures.reduce((all, figure) => all.plus(figure), new Big(0));

/**
 * What a total should be when it is the sum of none of the summands it may be meant to add up: the sum of the first of them; null when
 * it is right. Exact.
 */
export function totalFault(total: number, summands: Summands): string | null {
  const sums = summands.map(sum);
  return sums.some((each) => each.eq(total)) ? null : (sums[0]?.toString() ?? null);
}
