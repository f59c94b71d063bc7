import { existsDuring, successorsOf, wardsAtEndOf } from '../../../src/domain/ward';
import type { Ward } from '../../../src/domain/ward/types';

const ward = (
  code: string,
  validFrom: string | null,
  validTo: string | null,
  successorCode: string | null = null,
): Ward => ({
  code,
  name: code,
  managingUnit: '',
  validFrom,
  validTo,
  successorCode,
  citation: '',
  place: null,
});

describe('a ward as a dated unit', () => {
  test.each([
    ['open at both ends', null, null, true],
    ['ending on the last day of the year', null, '2024-12-31', true],
    ['ending the day before', null, '2024-12-30', false],
    ['beginning on the last day of the year', '2024-12-31', null, true],
    ['beginning on the first day of the next', '2025-01-01', null, false],
  ])('%s: exists at the end of 2024 or not', (_, from, to, expected) => {
    expect(wardsAtEndOf([ward('A', from, to)], 2024)).toHaveLength(expected ? 1 : 0);
  });

  test('it exists during a year of which it has one day', () => {
    expect(existsDuring(ward('A', null, '2024-01-01'), 2024)).toBe(true);
    expect(existsDuring(ward('A', null, '2023-12-31'), 2024)).toBe(false);
    expect(existsDuring(ward('A', '2024-12-31', null), 2024)).toBe(true);
    expect(existsDuring(ward('A', '2025-01-01', null), 2024)).toBe(false);
  });

  test('successors are followed to the end, and a circle is cut', () => {
    const wards = [ward('A', null, null, 'B'), ward('B', null, null, 'C'), ward('C', null, null, null)];
    expect(successorsOf(wards[0]!, wards).map((each) => each.code)).toEqual(['B', 'C']);
    const circle = [ward('A', null, null, 'B'), ward('B', null, null, 'A')];
    expect(successorsOf(circle[0]!, circle).map((each) => each.code)).toEqual(['B']);
    expect(successorsOf(ward('A', null, null, 'X'), wards)).toEqual([]);
  });
});
