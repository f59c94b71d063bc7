import { cheapestFlow, type Arc } from './flow';

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

/** Candidates that no comparison can tell apart. */
interface Kind {
  readonly like: Candidate;
  readonly members: number[];
}

function kindsOf(candidates: readonly Candidate[], unitsAsked: ReadonlySet<string>): Kind[] {
  const kinds = new Map<string, Kind>();
  candidates.forEach((candidate, index) => {
    const unit = unitsAsked.has(candidate.unit) ? candidate.unit : '';
    const key = JSON.stringify([candidate.points, unit, candidate.years]);
    const known = kinds.get(key);
    if (known) known.members.push(index);
    else kinds.set(key, { like: { ...candidate, unit }, members: [index] });
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
 * Exact: one cheapest flow with the three aims as digits of one whole number. Wards that are alike are counted together, so that
 * the network has at most (points × units × years) nodes. Throws RangeError when the numbers leave the safe whole ones, which
 * takes some 100,000 wards.
 */
export function assignYears(
  candidates: readonly Candidate[],
  toFill: readonly YearToFill[],
): readonly (number | null)[] {
  // More places than wards are filled no better than as many.
  const most = candidates.length;
  const years = toFill.map(({ year, slots, minimums }) => ({
    year,
    slots: Math.min(slots, most),
    minimums: new Map([...minimums].map(([unit, least]) => [unit, Math.min(least, slots, most)])),
  }));
  const unitsAsked = new Set(years.flatMap(({ minimums }) => [...minimums.keys()]));
  const kinds = kindsOf(candidates, unitsAsked);
  const units = ['', ...unitsAsked];
  const slots = years.reduce((sum, year) => sum + year.slots, 0);
  const mostPoints = Math.max(0, ...kinds.map(({ like }) => like.points));
  const minimum = 1 + slots * mostPoints * years.length;
  const place =
    minimum * (1 + years.reduce((sum, { minimums }) => sum + [...minimums.values()].reduce((a, b) => a + b, 0), 0));
  if (!Number.isSafeInteger(place * (1 + slots) * (1 + years.length))) throw new RangeError(`${slots} wards to choose`);

  const [source, sink] = [0, 1];
  const kindNode = (kind: number): number => 2 + kind;
  const yearNode = (year: number): number => 2 + kinds.length + year;
  const binNode = (year: number, unit: number): number => yearNode(years.length) + year * units.length + unit;
  const arcs: Arc[] = [];
  const chosen: { readonly arc: Arc; readonly kind: number; readonly year: number }[] = [];
  const join = (from: number, to: number, room: number, cost: number): Arc => {
    const arc = { from, to, room, cost, used: 0 };
    arcs.push(arc);
    return arc;
  };
  kinds.forEach(({ like, members }, kind) => {
    join(source, kindNode(kind), members.length, 0);
    years.forEach(({ year }, at) => {
      if (!like.years.includes(year)) return;
      const bin = binNode(at, Math.max(0, units.indexOf(like.unit)));
      const arc = join(kindNode(kind), bin, members.length, like.points * (years.length - at));
      chosen.push({ arc, kind, year });
    });
  });
  years.forEach(({ slots: room, minimums }, at) => {
    units.forEach((unit, index) => {
      const least = minimums.get(unit) ?? 0;
      if (least > 0) join(binNode(at, index), yearNode(at), least, -minimum);
      join(binNode(at, index), yearNode(at), candidates.length, 0);
    });
    join(yearNode(at), sink, room, -place * (years.length - at));
  });
  cheapestFlow(binNode(years.length, 0), arcs, source, sink);

  const answer = new Array<number | null>(candidates.length).fill(null);
  const taken = kinds.map(() => 0);
  for (const { arc, kind, year } of chosen) {
    const from = taken[kind] ?? 0;
    for (const member of (kinds[kind]?.members ?? []).slice(from, from + arc.used)) answer[member] = year;
    taken[kind] = from + arc.used;
  }
  return answer;
}
