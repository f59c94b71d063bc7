import { CRIME_INDICATORS } from './groups/5-crime';
import { FORCE_INDICATORS } from './groups/2-force';
import { MANAGEMENT_INDICATORS } from './groups/4-management';
import { MEANS_INDICATORS } from './groups/3-means';
import { MOVEMENT_INDICATORS } from './groups/6-movement';
import { PARTY_INDICATORS } from './groups/1-party';
import { PROCEDURES_INDICATORS } from './groups/7-procedures';
import type { Indicator } from './types';

/** Every indicator that the product knows, judged or told for information, in the order of the columns of the group tables. */
export const BUILT_IN_INDICATORS: readonly Indicator[] = [
  PARTY_INDICATORS,
  FORCE_INDICATORS,
  MEANS_INDICATORS,
  MANAGEMENT_INDICATORS,
  CRIME_INDICATORS,
  MOVEMENT_INDICATORS,
  PROCEDURES_INDICATORS,
].flat();

/** Whether the figure of a year is never less than that of its first months. */
export const addsUp = ({ kind, accrual }: Indicator): boolean =>
  accrual === 'flow' && (kind === 'count' || kind === 'decimal');

/** Whether a yes of the first months stays a yes: it happens once in the year and then it has happened. */
export const isEvent = ({ kind, accrual }: Indicator): boolean => accrual === 'flow' && kind === 'yesNo';

/** Whether it came after the columns of before: its column stands behind theirs, so that rows copied from older workbooks fit. */
export const isAddedColumn = ({ use, mayBeBlank }: Indicator): boolean => use === 'information' && mayBeBlank === true;

export { UNDESCRIBED } from './define';
