import type { CellPlace } from '../reading/types';
import type { Ward } from '../ward/types';

/** One year of tblLoTrinh. `leastShare` in percent of the wards that exist at the end of that year; null when no milestone. */
export interface RoadmapYear {
  readonly year: number;
  readonly toChoose: number;
  readonly leastShare: number | null;
  readonly place: CellPlace | null;
}
/** One row of tblChonPhuong. */
export interface ChosenWard {
  readonly wardCode: string;
  readonly year: number;
  readonly decision: string;
  readonly place: CellPlace | null;
}
/** A chosen ward seen from the year being scored. `lost`: reached the standard before and does not hold it now. */
export const COHORT_STATUSES = ['achieved', 'kept', 'lost', 'late', 'due', 'undetermined', 'notYetDue'] as const;
export type CohortStatus = (typeof COHORT_STATUSES)[number];

export interface CohortMember {
  readonly ward: Ward;
  readonly chosen: ChosenWard;
  readonly status: CohortStatus;
  /** First year the ward was recognised, null if never. */
  readonly achievedIn: number | null;
  readonly lostIn: number | null;
}
export interface CohortYear {
  readonly year: number;
  readonly toChoose: number;
  readonly members: readonly CohortMember[];
  /** members.length − toChoose: negative when wards are still to be named. */
  readonly difference: number;
}
/** Milestone: achieved·100 compared with leastShare·existing, exactly. */
export interface MilestoneResult {
  readonly year: number;
  readonly leastShare: number;
  readonly existing: number;
  /** Wards recognised at the end of that year; null for a year not scored yet. */
  readonly achieved: number | null;
  /** Wards that could still turn out recognised (undetermined). */
  readonly possible: number | null;
  /** Smallest number of wards that meets the share. */
  readonly required: number;
  readonly verdict: 'pass' | 'fail' | 'noData' | 'notYetDue';
}
export interface RoadmapState {
  readonly scoredYear: number;
  readonly cohorts: readonly CohortYear[];
  readonly milestones: readonly MilestoneResult[];
  /** By year up to the scored one: planned cumulative, achieved in that year, existing wards. */
  readonly progress: readonly {
    readonly year: number;
    readonly planned: number;
    readonly achieved: number | null;
    readonly existing: number;
  }[];
}
