import fc from 'fast-check';
import { totalFault } from '../../../src/domain/consistency/totals';

test('a total is right when it is the sum of any of its summands', () => {
  expect(totalFault(3, [[1, 2]])).toBeNull();
  expect(
    totalFault(6, [
      [1, 2],
      [1, 2, 3],
    ]),
  ).toBeNull();
  expect(
    totalFault(5, [
      [1, 2],
      [1, 2, 3],
    ]),
  ).toBe('3');
});

test('decimals are added exactly', () => {
  expect(totalFault(0.3, [[0.1, 0.2]])).toBeNull();
  expect(totalFault(0.31, [[0.1, 0.2]])).toBe('0.3');
});

test('a total that is off by anything is told the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (figures, off) => {
      const sum = figures.reduce((a, b) => a + b, 0);
      expect(totalFault(sum, [figures])).toBeNull();
      expect(totalFault(sum + off, [figures])).toBe(String(sum));
    }),
  );
});
