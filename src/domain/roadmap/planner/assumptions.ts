import type { Agency } from '../../ruleSet/agencies';
import type { Check, Unit } from '../../ruleSet/types';

/**
 * What the planner takes for granted. The decision says nothing about effort or time: every number here is an assumption of
 * this product, printed as such and meant to be replaced by the user's own.
 */
export interface PlannerAssumptions {
  /** So many of a unit that are missing or too many make one point of effort; begun points count as whole. */
  readonly perPoint: Readonly<Record<Unit, number>>;
  /** Points of one thing to be done (a yes that is a no). */
  readonly yes: number;
  /** Points of each title to climb. */
  readonly grade: number;
  /** Points of a criterion that people declared failed and no figure explains. */
  readonly declared: number;
  /** Points of a criterion that is not known yet: what has to be mended there nobody can say. */
  readonly unknown: number;
  /** No check counts more than this, so that one large figure does not hide everything else. */
  readonly mostPerCheck: number;
  /** Years from the scored year until a failing criterion can pass, by who must act; the longest of a check's agencies counts. */
  readonly leadYears: Readonly<Partial<Record<Agency, number>>>;
  /** Years by criterion; they go before those by agency. */
  readonly leadYearsOfCriterion: Readonly<Record<string, number>>;
  /** Years of everything else: mended within the next year. */
  readonly otherLeadYears: number;
}

export const DEFAULT_ASSUMPTIONS: PlannerAssumptions = {
  perPoint: {
    count: 1,
    cases: 1,
    people: 1,
    officers: 1,
    squareMetres: 100,
    parcels: 1,
    documents: 1,
    models: 1,
    groups: 1,
    households: 50,
    establishments: 5,
    files: 20,
    percent: 1,
    grade: 1,
    yesNo: 1,
    vehicles: 1,
    items: 1,
  },
  yes: 3,
  grade: 3,
  declared: 5,
  unknown: 2,
  mostPerCheck: 10,
  // Land: found, measured and allotted. Headquarters: planned, budgeted and built (III.II.12 and 13 say who, not how long).
  leadYears: { naturalResources: 2, cityPeoplesCommittee: 2, townPeoplesCommittee: 2, construction: 3 },
  leadYearsOfCriterion: {},
  otherLeadYears: 1,
};

/** Years until a failing check can pass. */
export function leadYearsOf(check: Check, assumptions: PlannerAssumptions): number {
  const { leadYears, leadYearsOfCriterion, otherLeadYears } = assumptions;
  const own = leadYearsOfCriterion[check.criterionId];
  if (own !== undefined) return own;
  const byAgency: Readonly<Record<string, number | undefined>> = leadYears;
  return Math.max(...check.agencies.map((agency) => byAgency[agency] ?? otherLeadYears), otherLeadYears);
}
