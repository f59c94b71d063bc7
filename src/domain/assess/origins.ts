import { ORIGINS, type Origin, type YearAssessment } from './types';

/** How many verdicts in force rest on whom: appraisers, figures, the wards’ own word, or nobody. */
export type OriginCounts = Readonly<Record<Origin, number>>;

/** Counted over the criteria that apply, of one ward (by its index) or of all. */
export function originCounts(assessment: YearAssessment, ward?: number): OriginCounts {
  const counts = Object.fromEntries(ORIGINS.map((origin) => [origin, 0])) as Record<Origin, number>;
  const wards = ward === undefined ? assessment.wards.map((_, index) => index) : [ward];
  for (const index of wards)
    for (const criterion of assessment.ruleSet.criteria.keys())
      if (assessment.inForce(index, criterion) !== 'notApplicable') counts[assessment.origin(index, criterion)]++;
  return counts;
}
