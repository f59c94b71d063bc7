import { monthKey, type GroupRows } from '../read/groupRows';
import type { FigureTables } from './figureTables';

/** The months of a year up to the end of one; 12 is the whole year. */
export interface FigurePeriod {
  readonly year: number;
  readonly month: number;
}

export const LAST_MONTH = 12;

export const isSamePeriod = (one: FigurePeriod, other: FigurePeriod): boolean =>
  one.year === other.year && one.month === other.month;

/**
 * The rows of a table that speak of a ward and a period, as indexes of its grid; several where rows contradict each other. A row
 * without a month and one of month 12 both speak of the whole year.
 */
export function rowsOfPeriod(
  { slots, resolver }: FigureTables,
  group: GroupRows,
  wardCode: string,
  { year, month }: FigurePeriod,
): readonly number[] {
  const slot = slots.of(resolver.indexOf(wardCode), year);
  if (slot < 0) return [];
  const found = group.months.get(monthKey(slot, month));
  const part = found === undefined ? [] : typeof found === 'number' ? [found] : found.rows;
  if (month !== LAST_MONTH) return part;
  const conflict = group.conflicts.get(slot);
  const whole = group.whole[slot] ?? -1;
  if (whole < 0) return part;
  return [...new Set([...(conflict ? conflict.rows : [whole]), ...part])];
}
