import { monthsOf } from './months';
import type { FigureYear, Period, Span } from './types';

/** Months and quarters close on the 14th, and the next day belongs to what follows. */
const CLOSING_DAY = 14;
const MONTHS = 12;

const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day of a calendar month; month 0 of the next is the last of this. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of the months `first` to `last` (1–12) of a year of figures. Throws RangeError for other months. */
export function monthsSpan(year: number, first: number, last: number, figureYear: FigureYear): Span {
  if (!(first >= 1 && first <= last && last <= MONTHS)) throw new RangeError(`months ${first} to ${last}`);
  switch (figureYear) {
    case 'calendar':
      return { from: isoDay(year, first, 1), to: isoDay(year, last, lengthOf(year, last)) };
    case 'fromMidDecember':
      return {
        from: first === 1 ? isoDay(year - 1, MONTHS, CLOSING_DAY + 1) : isoDay(year, first - 1, CLOSING_DAY + 1),
        to: isoDay(year, last, CLOSING_DAY),
      };
  }
}

/** First and last day of one month (1–12). */
export const monthSpan = (year: number, month: number, figureYear: FigureYear): Span =>
  monthsSpan(year, month, month, figureYear);

/** First and last day of a year. */
export const yearSpan = (year: number, figureYear: FigureYear): Span => monthsSpan(year, 1, MONTHS, figureYear);

/** First and last day of a period. */
export function periodSpan(period: Period, figureYear: FigureYear): Span {
  const { first, last } = monthsOf(period);
  const { from, to } = monthsSpan(period.year, first, last, figureYear);
  return 'since' in period ? { from: yearSpan(period.since, figureYear).from, to } : { from, to };
}

/** From the first day of the period's (first) year to its last day: what the figures "đến tháng m" speak of. */
export const sinceYearBegan = (period: Period, figureYear: FigureYear): Span => ({
  from: yearSpan('since' in period ? period.since : period.year, figureYear).from,
  to: periodSpan(period, figureYear).to,
});

/** The year of figures and the month (1–12) in it to which an ISO day belongs. */
export function monthOfDay(day: string, figureYear: FigureYear): { readonly year: number; readonly month: number } {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  if (figureYear === 'calendar' || date <= CLOSING_DAY) return { year, month };
  return month === MONTHS ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}
