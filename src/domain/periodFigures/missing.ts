import { monthsOf, type Period } from '../period';
import type { Facts } from '../reading/types';
import { ancestryOf } from '../ward/succession';
import type { Ward } from '../ward/types';

/** A row that a period needs and the wards that have none; month 12 is the whole year. */
export interface MissingRows {
  readonly year: number;
  readonly month: number;
  readonly wards: readonly Ward[];
}

/** Whether a ward, or all that it was made of since, has a row up to a month. */
function hasRow(facts: Facts, { code }: Ward, year: number, month: number, periodYear: number): boolean {
  if (facts.monthsEntered(code, year).includes(month)) return true;
  const parts = year === periodYear ? [] : (ancestryOf(facts.wards, periodYear, code, facts.figureYear)?.parts ?? []);
  return parts.length > 0 && parts.every((part) => facts.monthsEntered(part.code, year).includes(month));
}

/** The rows that the figures of a period need and that are not there: its end and the month before it, of this year and of last. */
export function missingRows(facts: Facts, wards: readonly Ward[], period: Period): readonly MissingRows[] {
  const { first, last } = monthsOf(period);
  const months = first === 1 ? [last] : [first - 1, last];
  return [period.year, period.year - 1].flatMap((year) =>
    months.flatMap((month): MissingRows[] => {
      const without = wards.filter((ward) => !hasRow(facts, ward, year, month, period.year));
      return without.length === 0 ? [] : [{ year, month, wards: without }];
    }),
  );
}
