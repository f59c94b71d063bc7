import { dayAfter, daysBetween } from '../../src/domain/dates';

test.each([
  ['2023-12-31', '2024-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

test('days are counted between two days, backwards as negative', () => {
  expect([daysBetween('2023-12-31', '2024-03-01'), daysBetween('2024-03-01', '2024-02-28')]).toEqual([61, -2]);
});
