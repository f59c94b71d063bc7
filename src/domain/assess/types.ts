import type { Gap } from '../operators/types';
import type { Reading, DeclaredVerdict } from '../reading/types';
import type { Check, RuleSet, Unit } from '../ruleSet/types';
import type { Ward } from '../ward/types';

/** The six verdicts. Order is the code used in compact arrays and the order of legends. */
export const VERDICTS = ['pass', 'fail', 'noData', 'notApplicable', 'provisional', 'invalid'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a provisional verdict would be if the period ended here: "tạm tính: đang đạt", "tạm tính: đang không đạt". */
export const DIRECTIONS = ['pass', 'fail'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where the verdict in force comes from. `none`: nothing was declared and the data do not decide. */
export const ORIGINS = ['appraised', 'computed', 'self', 'none'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Which verdict is preferred; `appraised` is the default order appraised → computed (when determinate) → self. */
export const FORCE_POLICIES = ['appraised', 'computed', 'self'] as const;
export type ForcePolicy = (typeof FORCE_POLICIES)[number];

/** Why a check came out as it did, beyond the plain comparison. */
export const REASONS = [
  'compared',
  'blank',
  'invalidInput',
  'numeratorAboveDenominator',
  'negative',
  'denominatorZero',
  'bothZero',
  'previousZero',
  'previousBlank',
  'partYear',
  'noParcel',
  /** Part of a year, yet no more of it can change the verdict. */
  'alreadySettled',
  /** A change of part of a year, and last year's same months were not entered. */
  'sameMonthsBlank',
  /** More than any unit of the country has. */
  'implausible',
  /** The figure is 0 and there is nothing to judge. */
  'valueZero',
  /** Nothing is left over of what is counted. */
  'nothingLeft',
  /** Nothing was counted and nothing is left over. */
  'nothingAtAll',
  /** The survey alone speaks of it, and such checks are left out. */
  'leftOut',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * One input of a check. A figure derived from sheet Đất is followed by the `parcel` inputs it was made from, one for each
 * parcel of the ward.
 */
export interface TraceInput {
  readonly indicatorId: string;
  readonly year: number;
  readonly role:
    'value' | 'numerator' | 'denominator' | 'previous' | 'threshold' | 'remainder' | 'previousRemainder' | 'parcel';
  readonly reading: Reading;
}

export type { Gap };

/** How much more may still come until the year ends for the check to hold: "còn được phép 3 vụ"; `allowed` for the whole year. */
export interface Allowance {
  readonly amount: number;
  readonly allowed: number;
  readonly unit: Unit;
}

/** A verdict of one check with all that led to it. */
export interface CheckTrace {
  readonly check: Check;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Of a provisional verdict; null for others, and where nothing would apply. */
  readonly direction: Direction | null;
  readonly inputs: readonly TraceInput[];
  /** Left side as an exact fraction `left.numerator / left.denominator` (percent for shares and changes); null when not comparable. */
  readonly left: { readonly numerator: string; readonly denominator: string } | null;
  readonly gap: Gap | null;
  /** Told for part of a year, of figures that add up over the year; null otherwise. */
  readonly allowance: Allowance | null;
}

export interface CriterionTrace {
  readonly criterionId: string;
  readonly ward: Ward;
  readonly year: number;
  readonly computed: Verdict;
  readonly self: DeclaredVerdict | null;
  readonly appraised: DeclaredVerdict | null;
  readonly inForce: Verdict;
  /** Where the verdict in force points to, when it is provisional. */
  readonly direction: Direction | null;
  readonly origin: Origin;
  readonly checks: readonly CheckTrace[];
}

/** Counts of a ward. `passed` … `passed + unknown` are the bounds; the denominator is criteria − notApplicable. */
export interface WardScore {
  readonly ward: Ward;
  readonly passed: number;
  readonly failed: number;
  /** noData + provisional + invalid: all that is not settled. */
  readonly unknown: number;
  /** Of the unknown: provisional verdicts that would be a pass if the period ended here. */
  readonly provisionallyPassing: number;
  /** Of the unknown: provisional verdicts that would be a fail. */
  readonly provisionallyFailing: number;
  readonly notApplicable: number;
  readonly denominator: number;
  /** pass: every applicable criterion passes and there is at least one; fail: any fails; noData: undetermined. */
  readonly qualified: 'pass' | 'fail' | 'noData';
  /** 1-2-2-4 by passed/denominator compared exactly, greater first; null when the denominator is 0. */
  readonly rank: number | null;
}

export interface GroupResult {
  readonly group: number;
  /** Wards in which all applicable criteria of the group pass. */
  readonly passed: number;
  readonly failed: number;
  readonly undetermined: number;
  /** Of the undetermined: wards whose provisional verdict would be a pass if the period ended here. */
  readonly provisionallyPassing: number;
  /** Of the undetermined: wards whose provisional verdict would be a fail. */
  readonly provisionallyFailing: number;
  readonly notApplicable: number;
  /** passed + failed + undetermined */
  readonly total: number;
  readonly criteriaPassed: number;
  readonly criteriaApplicable: number;
}

/** "1 phường 21/22": how many wards stand at a score. */
export interface DistributionStep {
  readonly passed: number;
  readonly denominator: number;
  readonly wards: number;
}

/** Declared or computed verdicts that contradict each other (both determinate and different). */
export interface Disagreement {
  readonly ward: Ward;
  readonly year: number;
  readonly criterionId: string;
  readonly self: DeclaredVerdict | null;
  readonly appraised: DeclaredVerdict | null;
  readonly computed: Verdict;
  readonly inForce: Verdict;
  readonly origin: Origin;
}

/** The assessment of one year. Verdicts are kept as codes; a trace is made when it is asked for. */
export interface YearAssessment {
  readonly year: number;
  readonly ruleSet: RuleSet;
  /** Wards that exist at the end of the year, or of the part of it that was asked for, in the order of the workbook. */
  readonly wards: readonly Ward[];
  readonly scores: readonly WardScore[];
  readonly groups: readonly GroupResult[];
  /** From the highest share down. */
  readonly distribution: readonly DistributionStep[];
  readonly totals: {
    readonly passed: number;
    readonly failed: number;
    readonly unknown: number;
    readonly provisionallyPassing: number;
    readonly provisionallyFailing: number;
    readonly notApplicable: number;
  };
  readonly disagreements: readonly Disagreement[];
  /** Indexes are those of `wards` and `ruleSet.criteria`. */
  inForce(ward: number, criterion: number): Verdict;
  computed(ward: number, criterion: number): Verdict;
  /** Where the verdict in force points to; null unless it is provisional. */
  direction(ward: number, criterion: number): Direction | null;
  origin(ward: number, criterion: number): Origin;
  /** `group` is the number of the group, not an index. */
  groupVerdict(ward: number, group: number): Verdict;
  /** Where that verdict points to; null unless it is provisional. */
  groupDirection(ward: number, group: number): Direction | null;
  explain(ward: number, criterion: number): CriterionTrace;
}
