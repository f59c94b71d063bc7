import { typedNumber } from '../../src/language/numbers';

describe('typedNumber', () => {
  test.each([
    [2160.5, '2160,5', '2160.5'],
    ['-0.25', '-0,25', '-0.25'],
    [1000, '1000', '1000'],
  ])('%s is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect([typedNumber(value, 'vi'), typedNumber(value, 'en')]).toEqual([vi, en]);
  });
});
