import { addressOf, cellName, columnLetters } from '../../src/cells/address';

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

test('a cell is named by its column and row, both counted from 0', () => {
  expect([cellName(0, 0), cellName(9, 27)]).toEqual(['A1', 'AB10']);
});
