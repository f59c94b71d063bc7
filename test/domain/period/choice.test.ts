import fc from 'fast-check';
import { lastMonthOf, monthsOf, PERIOD_KINDS, periodChosen, periodEndingWith } from '../../../src/domain/period';

test('the period of rows up to a month ends with that month', () => {
  for (let month = 1; month <= 12; month++) expect(lastMonthOf(periodEndingWith(month, 2024))).toBe(month);
});

test('a month, a quarter and six months hold the month that was said, else the usual one', () => {
  const kinds = fc.constantFrom(...PERIOD_KINDS);
  fc.assert(
    fc.property(kinds, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (kind, month, usual) => {
      const holds = (said: number | null, wanted: number): boolean => {
        const { first, last } = monthsOf(periodChosen({ kind, month: said }, 2024, usual, 2023));
        return first <= wanted && wanted <= last;
      };
      if (kind === 'month' || kind === 'quarter') return holds(month, month) && holds(null, usual);
      return kind !== 'half' || (holds(month, month) && holds(null, 1));
    }),
  );
});

test('a review begins with the first year of the scheme and never after its own year', () => {
  expect(periodChosen({ kind: 'interim', month: null }, 2025, 1, 2023)).toEqual({
    kind: 'interim',
    year: 2025,
    since: 2023,
  });
  expect(periodChosen({ kind: 'final', month: null }, 2022, 1, 2023)).toMatchObject({ since: 2022 });
});
