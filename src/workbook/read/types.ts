import type { AgencyRecord } from '../../domain/agency';
import type { Appraisal } from '../../domain/appraisal';
import type { Interpretations } from '../../domain/interpretation';
import type { Facts, LandParcel } from '../../domain/reading/types';
import type { Wish } from '../../domain/roadmap/planner/wishes';
import type { ChosenWard, RoadmapYear } from '../../domain/roadmap/types';
import type { PeriodKind } from '../../domain/period';
import type { RuleSet, RuleSetFault } from '../../domain/ruleSet/types';
import type { ForcePolicy } from '../../domain/assess/types';
import type { RecognitionRecord } from '../../domain/recognition';
import type { BudgetLine, Difficulty, ReceivedFile, ReportDue, Task } from '../../domain/tasks';
import type { FindingLevel, FindingRule } from '../schema/findingRules';
import type { ColourTheme } from '../../cells/picture';
import type { LetterheadSettings } from '../../wording/letterhead';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Three families: could it be read at all, is it allowed, and does it agree with itself. */
export const ISSUE_CODES = [
  // could it be read
  'tableMissing',
  'tableIsRange',
  'tableTwice',
  'columnMissing',
  'columnDuplicated',
  'columnUnknown',
  'cellError',
  'notANumber',
  'ambiguousNumber',
  'notYesNo',
  'unknownGrade',
  'notADate',
  'unknownChoice',
  'legacyEncoding',
  'numberAsText',
  'notWhole',
  'dateForNumber',
  'percentForNumber',
  'notCalculated',
  'tableEndsEarly',
  'rowsAfterGap',
  // is it allowed
  'required',
  'negative',
  'outOfRange',
  'shareAboveOne',
  'duplicateRow',
  'unknownWard',
  'ambiguousWard',
  'wardNotInForce',
  'duplicateCode',
  'unknownSuccessor',
  'successorCycle',
  'datesReversed',
  'unknownCriterion',
  'criterionNotInSet',
  'wardEnded',
  'notAWard',
  'dayTooEarly',
  'unknownAgency',
  'agencyCycle',
  'agencyWithoutEnd',
  'agencyInferred',
  'recognitionDisputed',
  'successorWithoutEnd',
  'evidenceMissing',
  'yearOutsideRuleSets',
  'cohortCount',
  'chosenTwice',
  'ruleSetHalf',
  'ruleSetFault',
  'ruleSetDiffers',
  'indicatorBuiltIn',
  'indicatorWithoutColumn',
  'indicatorJudged',
  'totalRow',
  'unknownInterpretation',
  'interpretationChoice',
  'unknownSetting',
  'reportDateEarly',
  // does it agree with itself
  'printedPercent',
  'printedSum',
  'decisionError',
  'totalDiffers',
  'partAboveWhole',
  'notAllRegistered',
  'monthsFall',
  'lastYearDiffers',
  'areaImplausible',
  'evidenceEarly',
  'roadmapTotal',
  'verdictDisputed',
  'normAboveRange',
  // what a copy for sending says in the place of a finding about a cell that is not sent
  'notSent',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One finding about the data. Sentences are made in the language files from `code`, `found`, `expected` and `subject`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, null when the finding is about a whole sheet or table. */
  readonly cell: string | null;
  /** What the finding is about: column header, ward, check id. */
  readonly subject: string;
  readonly found: string;
  /** What would be right, as data: a value, a list or the name of a kind. */
  readonly expected: string;
}

export interface Settings extends LetterheadSettings, Readonly<Record<FindingRule, FindingLevel | null>> {
  /** ISO date: data as of. Null when not typed. */
  readonly reportDate: string | null;
  readonly scoredYear: number | null;
  readonly forcePolicy: ForcePolicy;
  readonly colourTheme: ColourTheme;
  readonly mergerRule: 'allParts' | 'largestPart' | 'anew';
  readonly language: 'vi' | 'en';
  /** Wards whose appraisal forms are drawn, as typed, with semicolons; '' for all. */
  readonly formWards: string;
  /** What the report speaks of; null when the rows of the year decide. */
  readonly periodKind: PeriodKind | null;
  /** A month (1–12) in it, its last where the kind is a month; null when not typed. */
  readonly periodMonth: number | null;
}

/** What a workbook says, and every finding on the way. */
export interface WorkbookRecords {
  readonly facts: Facts;
  readonly settings: Settings;
  /** How the decision is read. */
  readonly interpretations: Interpretations;
  /** Rule sets in force, as the decision is read: the user's where the workbook has them, else the built-in ones. */
  readonly ruleSets: readonly RuleSet[];
  readonly ruleSetFaults: readonly RuleSetFault[];
  readonly roadmap: readonly RoadmapYear[];
  readonly chosen: readonly ChosenWard[];
  /** What is asked of the proposed choice of wards. */
  readonly wishes: readonly Wish[];
  readonly parcels: readonly LandParcel[];
  readonly appraisals: readonly Appraisal[];
  readonly tasks: readonly Task[];
  readonly reportsDue: readonly ReportDue[];
  /** Files of figures that wards sent, as the workbook's own log tells. */
  readonly received: readonly ReceivedFile[];
  readonly budget: readonly BudgetLine[];
  /** Who was recognised, by somebody's decision. */
  readonly recognitions: readonly RecognitionRecord[];
  readonly difficulties: readonly Difficulty[];
  /** The agencies that the workbook states; the built-in ones stand beside them. */
  readonly agencies: readonly AgencyRecord[];
  readonly issues: readonly Issue[];
}
