import Big from 'big.js';

/** A cell's double stands for the shortest decimal that names it; a Big for what no double can name. */
export type Exact = number | Big;

const isSafe = (value: Exact): value is number => Number.isSafeInteger(value);

/** Sign of a·b − c·d, exactly. Whole numbers whose products stay safe take the fast way. */
export function compareProducts(a: Exact, b: Exact, c: Exact, d: Exact): -1 | 0 | 1 {
  if (isSafe(a) && isSafe(b) && isSafe(c) && isSafe(d)) {
    const left = a * b;
    const right = c * d;
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  return new Big(a).times(b).cmp(new Big(c).times(d));
}

/** Sign of a − b, exactly. */
export function compareExactly(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return new Big(a).cmp(b);
}

/** Sum of decimals without rounding, as a Big where no double can name it: 499.99999999999994 + 0.00000000000005. */
export function exactSum(values: readonly Exact[]): Exact {
  if (values.every(isSafe)) {
    const sum = values.reduce((total, value) => total + value, 0);
    if (isSafe(sum)) return sum;
  }
  const sum = values.reduce<Big>((total, value) => total.plus(value), new Big(0));
  const nearest = sum.toNumber();
  return sum.eq(nearest) ? nearest : sum;
}

/** The same as the nearest double, for showing: 155.6 + 344.4 is 500. */
export const sumExactly = (values: readonly number[]): number => Number(exactSum(values));

/** a − b without binary rounding. */
export function subtractExactly(a: Exact, b: Exact): number {
  // Whole numbers need no decimals made of them.
  if (isSafe(a) && isSafe(b)) {
    const difference = a - b;
    if (isSafe(difference)) return difference;
  }
  return new Big(a).minus(b).toNumber();
}
