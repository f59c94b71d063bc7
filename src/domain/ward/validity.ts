import type { Ward } from './types';

/** Whether the ward exists on a day (ISO date). Both ends are inclusive. */
export const existsOn = (ward: Ward, day: string): boolean =>
  (ward.validFrom === null || ward.validFrom <= day) && (ward.validTo === null || day <= ward.validTo);

/** Last day of a year as an ISO date. */
export const endOf = (year: number): string => `${String(year).padStart(4, '0')}-12-31`;

/** Whether the ward exists on at least one day of the year. */
export const existsDuring = (ward: Ward, year: number): boolean =>
  (ward.validFrom === null || ward.validFrom <= endOf(year)) &&
  (ward.validTo === null || ward.validTo >= `${String(year).padStart(4, '0')}-01-01`);

/** The wards that exist on 31 December of the year, in the order given. */
export const wardsAtEndOf = (wards: readonly Ward[], year: number): readonly Ward[] => {
  const day = endOf(year);
  return wards.filter((ward) => existsOn(ward, day));
};
