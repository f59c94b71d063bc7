import fc from 'fast-check';
import { dayAfter, daysBetween } from '../../../src/domain/dates';
import {
  FIGURE_YEARS,
  HALVES,
  lastMonthOf,
  monthOfDay,
  monthsOf,
  monthSpan,
  monthsSpan,
  PERIOD_KINDS,
  periodSpan,
  QUARTERS,
  sinceYearBegan,
  yearSpan,
  type FigureYear,
  type Period,
  type PeriodKind,
  type Span,
} from '../../../src/domain/period';

const year = fc.integer({ min: 2000, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const figureYear: fc.Arbitrary<FigureYear> = fc.constantFrom(...FIGURE_YEARS);

const made: Readonly<Record<PeriodKind, fc.Arbitrary<Period>>> = {
  month: fc.record({ kind: fc.constant('month'), year, month }),
  quarter: fc.record({ kind: fc.constant('quarter'), year, quarter: fc.constantFrom(...QUARTERS) }),
  half: fc.record({ kind: fc.constant('half'), year, half: fc.constantFrom(...HALVES) }),
  nineMonths: fc.record({ kind: fc.constant('nineMonths'), year }),
  year: fc.record({ kind: fc.constant('year'), year }),
  interim: fc.record({
    kind: fc.constant('interim'),
    since: fc.constant(2023),
    year: fc.integer({ min: 2023, max: 2100 }),
  }),
  final: fc.record({
    kind: fc.constant('final'),
    since: fc.constant(2023),
    year: fc.integer({ min: 2023, max: 2100 }),
  }),
};
const period = fc.oneof(...PERIOD_KINDS.map((kind) => made[kind]));

const wholeSpan = (from: string, to: string): Span => ({ from, to });

test.each<[string, Period, Span, Span]>([
  [
    'month',
    { kind: 'month', year: 2026, month: 11 },
    wholeSpan('2026-11-01', '2026-11-30'),
    wholeSpan('2026-10-15', '2026-11-14'),
  ],
  [
    'first month',
    { kind: 'month', year: 2026, month: 1 },
    wholeSpan('2026-01-01', '2026-01-31'),
    wholeSpan('2025-12-15', '2026-01-14'),
  ],
  [
    'February of a leap year',
    { kind: 'month', year: 2024, month: 2 },
    wholeSpan('2024-02-01', '2024-02-29'),
    wholeSpan('2024-01-15', '2024-02-14'),
  ],
  [
    'quarter',
    { kind: 'quarter', year: 2026, quarter: 3 },
    wholeSpan('2026-07-01', '2026-09-30'),
    wholeSpan('2026-06-15', '2026-09-14'),
  ],
  [
    'first half',
    { kind: 'half', year: 2026, half: 1 },
    wholeSpan('2026-01-01', '2026-06-30'),
    wholeSpan('2025-12-15', '2026-06-14'),
  ],
  [
    'second half',
    { kind: 'half', year: 2026, half: 2 },
    wholeSpan('2026-07-01', '2026-12-31'),
    wholeSpan('2026-06-15', '2026-12-14'),
  ],
  [
    'nine months',
    { kind: 'nineMonths', year: 2026 },
    wholeSpan('2026-01-01', '2026-09-30'),
    wholeSpan('2025-12-15', '2026-09-14'),
  ],
  ['year', { kind: 'year', year: 2026 }, wholeSpan('2026-01-01', '2026-12-31'), wholeSpan('2025-12-15', '2026-12-14')],
  [
    'interim',
    { kind: 'interim', since: 2023, year: 2025 },
    wholeSpan('2023-01-01', '2025-12-31'),
    wholeSpan('2022-12-15', '2025-12-14'),
  ],
  [
    'final',
    { kind: 'final', since: 2023, year: 2028 },
    wholeSpan('2023-01-01', '2028-12-31'),
    wholeSpan('2022-12-15', '2028-12-14'),
  ],
])('a %s has its first and last day in the calendar and from mid-December', (_, asked, calendar, midDecember) => {
  expect([periodSpan(asked, 'calendar'), periodSpan(asked, 'fromMidDecember')]).toEqual([calendar, midDecember]);
});

test('a period counted since the year began starts with the year and ends with the period', () => {
  expect(sinceYearBegan({ kind: 'month', year: 2026, month: 11 }, 'fromMidDecember')).toEqual({
    from: '2025-12-15',
    to: '2026-11-14',
  });
});

test.each([
  ['2025-12-14', 2025, 12],
  ['2025-12-15', 2026, 1],
  ['2026-01-14', 2026, 1],
  ['2026-01-15', 2026, 2],
  ['2026-12-31', 2027, 1],
])('%s belongs to month %d/%d of a year from mid-December', (day, inYear, inMonth) => {
  expect(monthOfDay(day, 'fromMidDecember')).toEqual({ year: inYear, month: inMonth });
});

test('months outside the year, or the wrong way round, are refused', () => {
  for (const [first, last] of [
    [0, 1],
    [1, 13],
    [5, 4],
  ] as const)
    expect(() => monthsSpan(2026, first, last, 'calendar')).toThrow(RangeError);
});

test('the months of a year follow each other without gap or overlap, and make up the year', () => {
  fc.assert(
    fc.property(year, figureYear, (of, by) => {
      const spans = Array.from({ length: 12 }, (_, i) => monthSpan(of, i + 1, by));
      expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => dayAfter(to)));
      expect({ from: spans[0]?.from, to: spans[11]?.to }).toEqual(yearSpan(of, by));
      expect(yearSpan(of + 1, by).from).toBe(dayAfter(yearSpan(of, by).to));
    }),
  );
});

test('every day of a month belongs to it and to no other', () => {
  fc.assert(
    fc.property(year, month, figureYear, fc.nat(), (of, in_, by, step) => {
      const { from, to } = monthSpan(of, in_, by);
      let day = from;
      for (let left = step % (daysBetween(from, to) + 1); left > 0; left--) day = dayAfter(day);
      expect(monthOfDay(day, by)).toEqual({ year: of, month: in_ });
    }),
  );
});

test('a period ends with its last month, and never ends before it begins', () => {
  fc.assert(
    fc.property(period, figureYear, (asked, by) => {
      const { from, to } = periodSpan(asked, by);
      expect(to).toBe(monthSpan(asked.year, lastMonthOf(asked), by).to);
      expect(from <= to).toBe(true);
      expect(monthsOf(asked).first).toBeLessThanOrEqual(monthsOf(asked).last);
    }),
  );
});
