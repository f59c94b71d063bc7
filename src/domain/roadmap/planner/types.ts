import type { ChosenWard } from '../types';
import type { Ward } from '../../ward/types';
import type { WardEffort } from './effort';

/** A ward the user does not want: in some years, or (null) in none. */
export interface Exclusion {
  readonly wardCode: string;
  readonly years: readonly number[] | null;
}

/** What the user asks of a plan beside the roadmap of the workbook. */
export interface PlanWishes {
  /** Choices that stand, beside those of the workbook. */
  readonly fixed: readonly ChosenWard[];
  readonly excluded: readonly Exclusion[];
  /** At least so many wards of a managing unit in every year that is still open; by the unit's name as typed. */
  readonly minimumPerUnit: ReadonlyMap<string, number>;
}

export const NO_WISHES: PlanWishes = { fixed: [], excluded: [], minimumPerUnit: new Map() };

/**
 * Why a ward stands in its year. `fixed`: it was chosen by a decision; `wished`: the user asks for it; `leastEffort`: no ward that is left is nearer to the
 * standard; `leastAmongReady`: wards that are nearer cannot be there by then; `unitMinimum`: nearer ones gave way to the minimum
 * of a unit; `onlyThen`: nearer ones come later because this ward cannot.
 */
export const PLAN_REASONS = ['fixed', 'wished', 'leastEffort', 'leastAmongReady', 'unitMinimum', 'onlyThen'] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

export interface PlannedWard {
  readonly ward: Ward;
  readonly year: number;
  readonly reason: PlanReason;
  /** null for a ward that was not assessed in the scored year: nobody knows what it lacks. */
  readonly effort: WardEffort | null;
  /** Nearer wards that were passed over, nearest first. */
  readonly passedOver: readonly Ward[];
  /** It can be at the standard by the end of its year. */
  readonly inTime: boolean;
}

export interface PlannedYear {
  readonly year: number;
  readonly toChoose: number;
  readonly wards: readonly PlannedWard[];
  /** Places that no ward can fill. */
  readonly empty: number;
  /** Units whose minimum could not be met, and by how many. */
  readonly unmet: ReadonlyMap<string, number>;
}

/**
 * A milestone to come, proved. `met`: the plan reaches it, `slack` wards to spare; `needsMore`: enough wards can be ready by
 * then, but the numbers to choose do not suffice, `-slack` more must be chosen; `impossible`: not enough wards can be ready by
 * then, whatever is chosen; `unknown`: it depends on wards that stand then and were not assessed yet (merged since).
 */
export interface MilestoneProof {
  readonly year: number;
  readonly leastShare: number;
  readonly existing: number;
  readonly required: number;
  /** Wards at the standard by then if the plan is kept and nobody loses it: the most that the numbers to choose allow. */
  readonly planned: number;
  /** Wards that can be at the standard by then at all. */
  readonly able: number;
  /** Of the planned ones, those with criteria that are not known yet. */
  readonly uncertain: number;
  /** Wards that stand then and were not assessed in the scored year. */
  readonly notAssessed: number;
  readonly verdict: 'met' | 'needsMore' | 'impossible' | 'unknown';
  /** planned − required; of `impossible` and `unknown` able − required. */
  readonly slack: number;
  /** Wards that cannot be ready by then. */
  readonly notReady: readonly WardEffort[];
}

export interface Plan {
  /** The year whose assessment the plan starts from. */
  readonly scoredYear: number;
  /** Wards chosen for the scored year and before; in time when they are qualified. */
  readonly past: readonly PlannedWard[];
  readonly years: readonly PlannedYear[];
  /** Assessed wards that are neither chosen nor proposed. */
  readonly left: readonly WardEffort[];
  readonly milestones: readonly MilestoneProof[];
}
