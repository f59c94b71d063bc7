import { compareProducts } from '../exact/compare';
import { percentFactors, percentOf } from '../exact/percent';
import { ceilExactly } from '../exact/whole';
import type { RecognitionRegister } from '../recognition';
import type { History } from './history';
import type { Scope } from './scope';
import type { MilestoneResult, RoadmapState, RoadmapYear } from './types';

interface Standing {
  readonly achieved: number | null;
  readonly possible: number | null;
}

/** Wards qualified in a year, and those that could still turn out so; null when the year was not assessed. */
function standingIn(history: History, year: number, scope: Scope): Standing {
  const wards = history.find((each) => each.year === year && each.assessed)?.wards;
  if (!wards) return { achieved: null, possible: null };
  const found = scope.wards.flatMap(({ code }) => wards.get(code) ?? []);
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
    const scope = scopeIn(year);
    const existing = scope.wards.length;
    const standing = standingIn(history, year, scope);
    const verdict = year > scoredYear ? 'notYetDue' : verdictOf(leastShare, existing, standing);
    const required = ceilExactly(percentOf(leastShare, existing));
    const recognised = year > scoredYear ? null : register.count(year, scope.wards);
    return [{ year, leastShare, existing, listed: scope.listed, ...standing, recognised, required, verdict }];
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
        achieved: standingIn(history, year, scope).achieved,
        recognised: register.count(year, scope.wards),
        existing: scope.wards.length,
      };
    });
}
