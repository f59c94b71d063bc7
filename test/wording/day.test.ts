import { dayText, typedDay } from '../../src/wording/day';

test.each([
  ['2023-09-06', '06/9/2023'],
  ['2024-02-05', '05/02/2024'],
  ['2024-01-31', '31/01/2024'],
  ['2022-12-31', '31/12/2022'],
  ['2025-03-01', '01/3/2025'],
])('%s stands in a text as official papers write it', (iso, told) => {
  expect(dayText(iso)).toBe(told);
});

test('a day that is typed into a cell has two digits for the month, as date cells show it', () => {
  expect(typedDay('2023-09-06')).toBe('06/09/2023');
});
