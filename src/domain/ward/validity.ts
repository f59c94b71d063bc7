import { yearSpan } from '../period/spans';
import type { FigureYear } from '../period/types';
import type { Ward } from './types';

/** Whether the unit is, or once was, a ward; communes, townships and special zones of the list are none. */
export const isWard = ({ kind = 'ward' }: Ward): boolean => kind === 'ward' || kind === 'formerCommune';

/** Whether the unit exists as a ward on a day (ISO date). Both ends are inclusive. */
export const existsOn = (ward: Ward, day: string): boolean =>
  isWard(ward) && (ward.validFrom === null || ward.validFrom <= day) && (ward.validTo === null || day <= ward.validTo);

/** Last day of a year as an ISO date: 31 December, or 14 December where the year of the figures ends then. */
export const endOf = (year: number, figureYear: FigureYear = 'calendar'): string => yearSpan(year, figureYear).to;

/** Whether the unit exists as a ward on at least one day of the calendar year. */
export const existsDuring = (ward: Ward, year: number): boolean => {
  const { from, to } = yearSpan(year, 'calendar');
  return (
    isWard(ward) && (ward.validFrom === null || ward.validFrom <= to) && (ward.validTo === null || ward.validTo >= from)
  );
};

/** The wards that exist on the last day of the year, in the order given. */
export const wardsAtEndOf = (
  wards: readonly Ward[],
  year: number,
  figureYear: FigureYear = 'calendar',
): readonly Ward[] => {
  const day = endOf(year, figureYear);
  return wards.filter((ward) => existsOn(ward, day));
};
