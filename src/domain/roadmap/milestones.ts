import { compareProducts } from '../exact/compare';
import { percentFactors, percentOf } from '../exact/percent';
import { ceilExactly } from '../exact/whole';
import type { RecognitionRegister } from '../recognition';
import type { Ward } from '../ward/types';
import type { History } from './history';
import type { Scope } from './scope';
import type { MilestoneCounts, MilestoneResult, RoadmapState, RoadmapYear } from './types';

interface Standing {
  readonly achieved: number | null;
  readonly possible: number | null;
}

/** Wards qualified in a year, and those that could still turn out so; null when the year was not assessed. */
function standingIn(history: History, year: number, counted: readonly Ward[]): Standing {
  const wards = history.find((each) => each.year === year && each.assessed)?.wards;
  if (!wards) return { achieved: null, possible: null };
  const found = counted.flatMap(({ code }) => wards.get(code) ?? []);
  const achieved = found.filter((each) => each === 'pass').length;
  return { achieved, possible: achieved + found.filter((each) => each === 'noData').length };
}

function verdictOf(leastShare: number, existing: number, { achieved, possible }: Standing): 'pass' | 'fail' | 'noData' {
  if (achieved === null || possible === null || existing === 0) return 'noData';
  const { hundred, share } = percentFactors(leastShare);
  const meets = (count: number): boolean => compareProducts(hundred, count, share, existing) >= 0;
  if (meets(achieved)) return 'pass';
  return meets(possible) ? 'noData' : 'fail';
}

/** Milestones: the share of the wards that count at that year's end, compared exactly. A share of no ward at all is never met. */
export const milestonesOf = (
  roadmap: readonly RoadmapYear[],
  scopeIn: (year: number) => Scope,
  history: History,
  scoredYear: number,
  register: RecognitionRegister,
): readonly MilestoneResult[] =>
  roadmap.flatMap(({ year, leastShare }): MilestoneResult[] => {
    if (leastShare === null) return [];
    const { wards, otherwise } = scopeIn(year);
    const countsOf = (counted: readonly Ward[]): MilestoneCounts => {
      const existing = counted.length;
      const standing = standingIn(history, year, counted);
      const verdict = year > scoredYear ? 'notYetDue' : verdictOf(leastShare, existing, standing);
      return { existing, ...standing, required: ceilExactly(percentOf(leastShare, existing)), verdict };
    };
    const isSame = wards.length === otherwise.length;
    const recognised = year > scoredYear ? null : register.count(year, wards);
    return [{ year, leastShare, ...countsOf(wards), recognised, otherwise: isSame ? null : countsOf(otherwise) }];
  });

/** Planned against achieved, year by year up to the one scored. */
export function progressOf(
  roadmap: readonly RoadmapYear[],
  scopeIn: (year: number) => Scope,
  history: History,
  scoredYear: number,
  register: RecognitionRegister,
): RoadmapState['progress'] {
  let planned = 0;
  return roadmap
    .filter(({ year }) => year <= scoredYear)
    .map(({ year, toChoose }) => {
      planned += toChoose;
      const scope = scopeIn(year);
      return {
        year,
        planned,
        achieved: standingIn(history, year, scope.wards).achieved,
        recognised: register.count(year, scope.wards),
        existing: scope.wards.length,
      };
    });
}
