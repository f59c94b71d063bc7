import { addressOf, columnLetters, joinAddresses } from '../../src/excel/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is called %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an area is named by its corners, a single cell by itself', () => {
  expect(addressOf([0, 0, 1, 1])).toBe('A1');
  expect(addressOf([3, 1, 2, 3])).toBe('B4:D5');
});

test('addresses are joined, but never beyond the 8,192 characters that Excel takes', () => {
  const areas = Array.from({ length: 3000 }, (_, row) => [row, 0, 1, 2] as const);
  const joined = joinAddresses(areas);
  expect(joined.every((address) => address.length <= 8192)).toBe(true);
  expect(joined.join(',').split(',')).toEqual(areas.map(addressOf));
  expect(joined.length).toBeGreaterThan(1);
});
