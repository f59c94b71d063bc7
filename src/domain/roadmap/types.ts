import type { CellPlace } from '../reading/types';
import type { Recognition } from '../recognition';
import type { Ancestry, MergerRule } from '../ward';
import type { Ward } from '../ward/types';

/** Whether a ward was qualified at a year's end. */
export type Qualification = 'pass' | 'fail' | 'noData';

/** What a ward that was merged, renamed or split off in a year took over from its parts under the user's rule. */
export interface Inherited {
  readonly ward: Ward;
  readonly year: number;
  readonly ancestry: Ancestry;
  readonly qualification: Qualification;
  /** What a part had reached ends here: the ward takes nothing over, or a part without the standard. */
  readonly ends: boolean;
  /** The ward's own figures do not decide that year, and it counts as qualified by what it took over. */
  readonly counted: boolean;
}

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
  /** What the ward has become by the end of the year scored; the ward itself while it stands, null when that is not known. */
  readonly present: Ward | null;
  readonly chosen: ChosenWard;
  readonly status: CohortStatus;
  /** First year the ward was qualified, null if never. */
  readonly achievedIn: number | null;
  readonly lostIn: number | null;
  /** The latest decision on the ward, or on what it is now, for the year scored or one before; null when nobody decided. */
  readonly recognition: Recognition | null;
}
export interface CohortYear {
  readonly year: number;
  readonly toChoose: number;
  readonly members: readonly CohortMember[];
  /** members.length − toChoose: negative when wards are still to be named. */
  readonly difference: number;
}
/** What a milestone counts: achieved·100 compared with leastShare·existing, exactly. */
export interface MilestoneCounts {
  /** Wards that the milestone counts at that year's end. */
  readonly existing: number;
  /** Wards qualified at the end of that year; null for a year not scored yet. */
  readonly achieved: number | null;
  /** Wards that could still turn out qualified (undetermined). */
  readonly possible: number | null;
  /** Smallest number of wards that meets the share. */
  readonly required: number;
  readonly verdict: 'pass' | 'fail' | 'noData' | 'notYetDue';
}

export interface MilestoneResult extends MilestoneCounts {
  readonly year: number;
  readonly leastShare: number;
  /** Wards that hold a recognition by then, by decisions alone; null for a year after the one scored. */
  readonly recognised: number | null;
  /** The same if the other wards were counted that the decision may mean (R13); null where they are the same. */
  readonly otherwise: MilestoneCounts | null;
}
export interface RoadmapState {
  readonly scoredYear: number;
  readonly cohorts: readonly CohortYear[];
  readonly milestones: readonly MilestoneResult[];
  /** By year up to the scored one: planned cumulative, qualified in that year, recognised by then, existing wards. */
  readonly progress: readonly {
    readonly year: number;
    readonly planned: number;
    readonly achieved: number | null;
    readonly recognised: number;
    readonly existing: number;
  }[];
  /** Every decision known on the day of the report, in the order of the workbook. */
  readonly recognitions: readonly Recognition[];
  /** What merged wards take over; the user's choice. */
  readonly mergerRule: MergerRule;
  /** Wards made of others up to the year scored, by year. */
  readonly inherited: readonly Inherited[];
}
