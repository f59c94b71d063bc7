/** An exact number: numerator over a positive denominator. Never reduced; comparisons multiply across. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The decimal a person would read off the cell: 0.1 is one tenth, not its binary neighbour. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const [mantissa = '0', exponentText = '0'] = String(value).toLowerCase().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const exponent = Number(exponentText) - decimals.length;
  const digits = BigInt(whole + decimals);
  return exponent >= 0 ? { n: digits * 10n ** BigInt(exponent), d: 1n } : { n: digits, d: 10n ** BigInt(-exponent) };
}

/** Negative, zero or positive, as a − b is. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const ZERO: Fraction = { n: 0n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };
