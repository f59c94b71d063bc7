import { runToEnd, type Resumable } from '../../resumable';
import { placeKinds, type Kind } from './placement';

/** A ward to be placed: its points, its unit, and the years in which it could be chosen. */
export interface Candidate {
  readonly points: number;
  readonly unit: string;
  readonly years: readonly number[];
}

/** How many are still to be chosen in a year, and of which units at least so many. */
export interface YearToFill {
  readonly year: number;
  readonly slots: number;
  readonly minimums: ReadonlyMap<string, number>;
}

/** Candidates that no comparison can tell apart, in their order. */
interface Alike extends Kind {
  readonly members: number[];
}

/** Units of which nothing is asked count as one, the first of `units`. */
function alike(candidates: readonly Candidate[], years: readonly number[], units: readonly string[]): Alike[] {
  const kinds = new Map<string, Alike>();
  candidates.forEach(({ points, unit: name, years: mine }, index) => {
    const unit = Math.max(0, units.indexOf(name));
    const open = years.map((year) => mine.includes(year));
    const key = JSON.stringify([points, unit, open]);
    const known = kinds.get(key);
    if (known) {
      known.members.push(index);
      known.left++;
    } else kinds.set(key, { points, unit, open, left: 1, placed: years.map(() => 0), members: [index] });
  });
  return [...kinds.values()];
}

/**
 * Chooses wards for the years: the year of each candidate, null for those not chosen. In this order it
 * 1. fills as many places as can be filled, the earlier years first, so that by the end of every year as many wards as possible
 *    have been chosen (places that wards can fill are a matroid: the best for one year's end is the best for all);
 * 2. meets as much of the units' minimums as can be met;
 * 3. keeps the sum of points × years remaining (1 in the last year) as small as possible: the wards nearest to the standard
 *    first, the most laborious ones last or never.
 * Exact: one cheapest flow with the three aims as digits of one whole number. Throws RangeError when the numbers leave the safe
 * whole ones, which takes some 100,000 wards.
 */
export const assignYears = (
  candidates: readonly Candidate[],
  toFill: readonly YearToFill[],
): readonly (number | null)[] => runToEnd(assignSteps(candidates, toFill));

/** The same, with places to pause. */
export function* assignSteps(
  candidates: readonly Candidate[],
  toFill: readonly YearToFill[],
): Resumable<readonly (number | null)[]> {
  // More places than wards are filled no better than as many.
  const most = candidates.length;
  const units = ['', ...new Set(toFill.flatMap(({ minimums }) => [...minimums.keys()]))];
  const places = toFill.map(({ slots, minimums }) => ({
    slots: Math.min(slots, most),
    least: units.map((unit) => Math.min(minimums.get(unit) ?? 0, slots, most)),
  }));
  const years = toFill.map(({ year }) => year);
  const kinds = alike(candidates, years, units);
  const slots = places.reduce((sum, year) => sum + year.slots, 0);
  const asked = places.reduce((sum, { least }) => sum + least.reduce((a, b) => a + b, 0), 0);
  const mostPoints = kinds.reduce((top, { points }) => Math.max(top, points), 0);
  const minimum = 1 + slots * mostPoints * years.length;
  const place = minimum * (1 + asked);
  if (!Number.isSafeInteger(place * (1 + slots) * (1 + years.length))) throw new RangeError(`${slots} wards to choose`);
  yield* placeKinds(kinds, places, { place, minimum });
  const answer = new Array<number | null>(candidates.length).fill(null);
  for (const { members, placed } of kinds) {
    let next = 0;
    years.forEach((year, at) => {
      for (const end = next + (placed[at] ?? 0); next < end; next++) answer[members[next] ?? -1] = year;
    });
  }
  return answer;
}
