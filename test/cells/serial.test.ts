import { in1900, isoOf, serialOf } from '../../src/cells/serial';

test.each([
  [61, '1900-03-01'],
  [59, '1900-02-28'],
  [1, '1900-01-01'],
  [44927, '2023-01-01'],
  [44927.75, '2023-01-01'],
  [45323, '2024-02-01'],
])('day %d of the 1900 system is %s', (serial, iso) => {
  expect(isoOf(serial, false)).toBe(iso);
});

test('a 1904 workbook counts the same day 1,462 lower', () => {
  expect(serialOf('2023-09-06')).toBe(45175);
  expect(serialOf('2023-09-06', true)).toBe(45175 - 1462);
  expect(isoOf(45175 - 1462, true)).toBe('2023-09-06');
  expect(in1900(43713, true)).toBe(45175);
});
