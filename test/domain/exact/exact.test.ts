import Big from 'big.js';
import fc from 'fast-check';
import { compareProducts, subtractExactly, sumExactly } from '../../../src/domain/exact/compare';
import { percentFactors, percentOf } from '../../../src/domain/exact/percent';
import { ceilExactly, floorExactly } from '../../../src/domain/exact/whole';

describe('comparing products', () => {
  test.each([
    ['whole numbers', 100, 9, 90, 10, 0],
    ['a double as the decimal it stands for', 10, 0.1, 1, 1, 0],
    ['three tenths', 3, 0.1, 1, 0.3, 0],
    ['89.95 against 90', 1, 89.95, 1, 90, -1],
    ['products beyond the safe range', 9007199254740991, 3, 9007199254740990, 3, 1],
    ['products whose rounding would make them equal', 94906267, 94906267, 94906266, 94906268, 1],
  ])('%s', (_, a, b, c, d, sign) => {
    expect(compareProducts(a, b, c, d)).toBe(sign);
    expect(compareProducts(c, d, a, b)).toBe(-sign + 0);
  });

  test('agrees with whole-number arithmetic of any size', () => {
    const safe = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(safe, safe, safe, safe, (a, b, c, d) => {
        const left = BigInt(a) * BigInt(b);
        const right = BigInt(c) * BigInt(d);
        expect(compareProducts(a, b, c, d)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});

describe('decimals', () => {
  test('are added and subtracted as they are written', () => {
    expect(sumExactly([155.6, 344.4])).toBe(500);
    expect(sumExactly([0.1, 0.2])).toBe(0.3);
    expect(sumExactly([])).toBe(0);
    expect(sumExactly([1, 2, 3])).toBe(6);
    expect(sumExactly([9007199254740991, 1, 1, 1])).toBe(9007199254740994);
    expect(subtractExactly(500, 499.9)).toBe(0.1);
  });

  test('a percentage becomes whole factors', () => {
    expect(percentFactors(90)).toEqual({ hundred: 100, share: 90, decrease: 10, increase: 190 });
    expect(percentFactors(1.5)).toEqual({ hundred: 1000, share: 15, decrease: 985, increase: 1015 });
    expect(percentFactors(0)).toEqual({ hundred: 100, share: 0, decrease: 100, increase: 100 });
  });

  test('a percentage with more digits than a safe number has stays exact', () => {
    const { hundred, share } = percentFactors(33.333333333333336);
    expect(compareProducts(hundred, 1, share, 3)).toBe(-1);
    const almost = percentFactors(99.99999999999999);
    expect(compareProducts(almost.hundred, 1, almost.share, 1)).toBe(1);
    const lower = percentFactors(33.33333333333333);
    expect(compareProducts(lower.hundred, 1, lower.share, 3)).toBe(1);
  });

  test('a percentage of a whole is never rounded', () => {
    expect(percentOf(1.5, 67).toString()).toBe('1.005');
    expect(percentOf(90, 9007199254740991).toString()).toBe('8106479329266891.9');
  });

  test.each([
    ['1.2', 1, 2],
    ['2', 2, 2],
    ['0', 0, 0],
    ['-1.2', -2, -1],
    ['-2', -2, -2],
  ])('%s lies between %d and %d', (text, floor, ceil) => {
    expect(floorExactly(new Big(text)) + 0).toBe(floor);
    expect(ceilExactly(new Big(text)) + 0).toBe(ceil);
  });
});
