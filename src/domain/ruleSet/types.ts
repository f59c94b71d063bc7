import type { Indicator, Scale, Unit } from '../indicators/types';
import type { Operator } from '../operators/records';
import type { Threshold, ZeroPolicies } from '../operators/types';
import type { InterpretationId, Interpretations } from '../interpretation/records';
import type { CellPlace } from '../reading/types';

export { OPERATORS, type Operator } from '../operators/records';
export { ZERO_POLICIES, type Threshold, type ZeroPolicies, type ZeroPolicy } from '../operators/types';

/** What a blank input makes of the check. A blank is never zero and never a fail. */
export const EMPTY_POLICIES = ['noData', 'notApplicable'] as const;
export type EmptyPolicy = (typeof EMPTY_POLICIES)[number];

export { UNITS, type Indicator, type IndicatorKind, type Scale, type Unit } from '../indicators/types';

/** Whether the decision sets a target, or only its narrative of the survey reports the figure (I.III.2). */
export const BASES = ['target', 'survey'] as const;
export type Basis = (typeof BASES)[number];

const SURVEY_SECTION = /^I\.III\.2(\.|$)/;

/** The basis that sections speak for: the survey where no other section is named. */
export const basisOf = (section: string): Basis => {
  const sections = section.split(';').map((each) => each.trim());
  return sections.every((each) => SURVEY_SECTION.test(each)) ? 'survey' : 'target';
};

/** How a check is taken where the user reads the decision otherwise than by default; no row of a workbook says it. */
export interface CheckTaken {
  /** The sentences whose reading changes the check. */
  readonly by: readonly InterpretationId[];
  /** It counts for nothing: the survey alone speaks of it. */
  readonly leftOut?: boolean;
  /** Not the figure is compared with last year's but its share of itself and this one; an indicator id. */
  readonly shareWith?: string;
  /** A yes of any year from this one on counts on. */
  readonly sinceYear?: number;
  /** Every parcel must meet the minimum, not their sum. */
  readonly eachParcel?: boolean;
  /** Planned land counts as if it were allotted. */
  readonly plannedCounts?: boolean;
}

/** One comparison. */
export interface Check {
  /** "C15.3"; never changes its meaning once published. */
  readonly id: string;
  readonly criterionId: string;
  readonly operator: Operator;
  /** Left side; for shares the numerator. */
  readonly indicatorId: string;
  /** Shares only. */
  readonly denominatorId: string | null;
  /**
   * What is left over of what the left side counts, at the end of the period. 0: the check passes ("không còn đối tượng trốn"), or
   * has nothing to judge where the left side is 0 too. null, and blank in a workbook: only the comparison counts.
   */
  readonly remainderId: string | null;
  readonly threshold: Threshold;
  readonly unit: Unit;
  readonly zeroPolicy: ZeroPolicies;
  readonly emptyPolicy: EmptyPolicy;
  /** Sections of the decision, "II.III.5; I.III.2.5". */
  readonly section: string;
  readonly basis: Basis;
  /** Who must act on a failure, as written in the rule set. Ids of `AGENCIES` for the built-in sets, free text for a user's. */
  readonly agencies: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Where the user's workbook states the check; null for a built-in one. */
  readonly place?: CellPlace | null;
  readonly taken?: CheckTaken;
}

export interface Criterion {
  /** "C15" */
  readonly id: string;
  readonly group: number;
  /** A user's own wording; null means the language files know it by id. */
  readonly title: string | null;
}

export interface CriterionGroup {
  readonly number: number;
  readonly title: string | null;
  /** Number of criteria the group must have, for the lint. */
  readonly expectedCriteria: number;
}

/** A rule set (bộ tiêu chí), valid from year to year. Data only. */
export interface RuleSet {
  /** "DA1886", "KS2022" or a user's. */
  readonly id: string;
  /** A user's own name; null means the language files know it by id. */
  readonly name: string | null;
  readonly version: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly checks: readonly Check[];
  readonly indicators: readonly Indicator[];
  readonly scales: readonly Scale[];
  /** How the decision is read; left out where every choice is the default. */
  readonly interpretations?: Interpretations;
}

export const RULE_SET_FAULTS = [
  'unknownIndicator',
  'thresholdType',
  'criterionWithoutCheck',
  'unknownCriterion',
  'overlappingYears',
  'yearsReversed',
  'gradeNotOnScale',
  'unknownScale',
  'groupCount',
  'unknownGroup',
  'duplicateId',
  'rangeReversed',
  'missingDenominator',
  'operatorKind',
  'negativeThreshold',
  'missingSection',
  'shareAboveHundred',
  'checkOutsideYears',
  'yearWithoutCheck',
] as const;
export type RuleSetFaultCode = (typeof RULE_SET_FAULTS)[number];

/** One fault of a rule set: what is wrong, on which item, what was expected and what was found. */
export interface RuleSetFault {
  readonly code: RuleSetFaultCode;
  readonly ruleSetId: string;
  /** Check, criterion, group, scale or indicator id. */
  readonly item: string;
  readonly expected: string;
  readonly found: string;
  readonly place: CellPlace | null;
}
