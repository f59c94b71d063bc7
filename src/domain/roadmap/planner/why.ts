import type { Ward } from '../../ward/types';
import type { WardEffort } from './effort';
import type { PlanReason } from './types';

/** A ward that could be chosen, the years open to it, and the year it got. */
export interface Placed {
  readonly effort: WardEffort;
  readonly years: readonly number[];
  readonly year: number | null;
}

/** Why a ward got its year, and which nearer wards come later or not at all. */
export function reasonFor(
  placed: Placed,
  year: number,
  all: readonly Placed[],
): { reason: PlanReason; passedOver: Ward[] } {
  const nearer = all
    .filter((other) => other.effort.points < placed.effort.points && (other.year === null || other.year > year))
    .sort((a, b) => a.effort.points - b.effort.points);
  const passedOver = nearer.map(({ effort }) => effort.ward);
  const able = nearer.filter(({ years }) => years.includes(year));
  if (nearer.length === 0) return { reason: 'leastEffort', passedOver };
  if (able.length === 0) return { reason: 'leastAmongReady', passedOver };
  const canSwap = able.some((other) => other.year === null || placed.years.includes(other.year));
  return { reason: canSwap ? 'unitMinimum' : 'onlyThen', passedOver };
}
