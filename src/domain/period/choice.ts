import { HALVES, QUARTERS, type Period, type PeriodKind } from './types';

/** A kind of period as people choose it. `month` (1–12): a month in it, its last one where the kind is a month; null when not said. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly month: number | null;
}

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/**
 * The period that a choice means in a year. `usual` is the month (1–12) that counts for a month or a quarter when none is said; six
 * months are the first six unless a later month is said. `since` is the first year of a review of several years.
 */
export function periodChosen({ kind, month }: PeriodChoice, year: number, usual: number, since: number): Period {
  switch (kind) {
    case 'month':
      return { kind, year, month: month ?? usual };
    case 'quarter':
      return { kind, year, quarter: QUARTERS[Math.ceil((month ?? usual) / MONTHS_OF_QUARTER) - 1] ?? QUARTERS[0] };
    case 'half':
      return { kind, year, half: HALVES[Math.ceil((month ?? 1) / MONTHS_OF_HALF) - 1] ?? HALVES[0] };
    case 'nineMonths':
    case 'year':
      return { kind, year };
    case 'interim':
    case 'final':
      return { kind, year, since: Math.min(since, year) };
  }
}

/** The period of rows that reach up to a month: a year, nine or six months or a quarter where that is its end, else the month. */
export function periodEndingWith(month: number, year: number): Period {
  switch (month) {
    case 3:
      return { kind: 'quarter', year, quarter: 1 };
    case 6:
      return { kind: 'half', year, half: 1 };
    case 9:
      return { kind: 'nineMonths', year };
    case 12:
      return { kind: 'year', year };
    default:
      return { kind: 'month', year, month };
  }
}
