import type { SheetContext } from '../input';

/** One year of the roadmap; `achieved`, `recognised` and `existing` are null for a year that is not scored yet. */
export interface YearOfPlan {
  readonly year: number;
  readonly planned: number;
  readonly achieved: number | null;
  readonly recognised: number | null;
  readonly existing: number | null;
}

/**
 * Planned against achieved from the year scored to the end of the roadmap: the years behind as the roadmap state has them,
 * the years ahead with the plan alone. Empty when there is no roadmap.
 */
export function planByYear({ roadmap, assessment }: SheetContext): YearOfPlan[] {
  if (roadmap.cohorts.length === 0) return [];
  const known = new Map(roadmap.progress.map((year): [number, YearOfPlan] => [year.year, year]));
  const years = new Set([...known.keys(), ...roadmap.cohorts.map(({ year }) => year), assessment.year]);
  const plannedBy = (year: number): number =>
    roadmap.cohorts.reduce((sum, cohort) => sum + (cohort.year <= year ? cohort.toChoose : 0), 0);
  const scoredNow = assessment.scores.filter((score) => score.qualified === 'pass').length;
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const isScored = year === assessment.year;
      const now = { achieved: isScored ? scoredNow : null, existing: isScored ? assessment.wards.length : null };
      return known.get(year) ?? { year, planned: plannedBy(year), recognised: null, ...now };
    });
}
