import type { Months, Period } from './types';

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/** Part `number` of a year that is cut into parts of so many months. */
const part = (number: number, size: number): Months => ({ first: (number - 1) * size + 1, last: number * size });

/** The months of the period's (last) year that it covers. */
export function monthsOf(period: Period): Months {
  switch (period.kind) {
    case 'month':
      return part(period.month, 1);
    case 'quarter':
      return part(period.quarter, MONTHS_OF_QUARTER);
    case 'half':
      return part(period.half, MONTHS_OF_HALF);
    case 'nineMonths':
      return { first: 1, last: 9 };
    case 'year':
    case 'interim':
    case 'final':
      return { first: 1, last: 12 };
  }
}

/** The month to whose end the figures of a period must reach: the row "đến tháng m"; 12 is the whole year. */
export const lastMonthOf = (period: Period): number => monthsOf(period).last;
