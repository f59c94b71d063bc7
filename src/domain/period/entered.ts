import type { Facts } from '../reading/types';
import type { Ward } from '../ward/types';

/** The wards that have a row up to a month; 12 is the whole year. */
export interface EnteredRows {
  readonly month: number;
  readonly wards: readonly Ward[];
}

/** Which rows of a year stand in the workbook, by month ascending; months without a row are left out. */
export function enteredRows(facts: Facts, wards: readonly Ward[], year: number): readonly EnteredRows[] {
  const byMonth = new Map<number, Ward[]>();
  for (const ward of wards)
    for (const month of facts.monthsEntered(ward.code, year)) byMonth.set(month, [...(byMonth.get(month) ?? []), ward]);
  return [...byMonth].map(([month, found]) => ({ month, wards: found })).sort((a, b) => a.month - b.month);
}
