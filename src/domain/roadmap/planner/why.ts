import type { Ward } from '../../ward/types';
import type { WardEffort } from './effort';
import type { PlanReason } from './types';

/** A ward that could be chosen, the years open to it, and the year it got. */
export interface Placed {
  readonly effort: WardEffort;
  readonly years: readonly number[];
  readonly year: number | null;
}

export const byPoints = (a: Placed, b: Placed): number => a.effort.points - b.effort.points;

/** Why a ward got its year, and which nearer wards come later or not at all. `later` holds those that do, by their points. */
export function reasonFor(
  placed: Placed,
  year: number,
  later: readonly Placed[],
): { reason: PlanReason; passedOver: Ward[] } {
  const end = later.findIndex(({ effort }) => effort.points >= placed.effort.points);
  const nearer = end < 0 ? later : later.slice(0, end);
  const passedOver = nearer.map(({ effort }) => effort.ward);
  const able = nearer.filter(({ years }) => years.includes(year));
  if (nearer.length === 0) return { reason: 'leastEffort', passedOver };
  if (able.length === 0) return { reason: 'leastAmongReady', passedOver };
  const canSwap = able.some((other) => other.year === null || placed.years.includes(other.year));
  return { reason: canSwap ? 'unitMinimum' : 'onlyThen', passedOver };
}
