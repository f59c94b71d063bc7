import type { YearAssessment } from '../../domain/assess/types';
import type { RoadmapState } from '../../domain/roadmap/types';
import type { Language } from '../../language/language';
import type { ReportPeriod } from '../period';
import type { EarlierResults } from '../read/earlierResults';
import type { WorkbookRecords } from '../read/types';
import { letterheadOf, type Letterhead } from '../../wording/letterhead';
import { wordingOf, type Wording } from '../../wording/wording';

/** What the status sheets are drawn from. */
export interface StatusInput {
  readonly records: WorkbookRecords;
  /** The year scored. */
  readonly assessment: YearAssessment;
  /** All years that have data, ascending, the scored one among them or not. */
  readonly years: readonly YearAssessment[];
  readonly roadmap: RoadmapState;
  readonly period: ReportPeriod;
  readonly addInVersion: string;
  /** What the workbook's own status sheets said before; null or left out when they said nothing. */
  readonly earlier?: EarlierResults | null;
}

/** The input with everything a sheet needs to speak. */
export type SheetContext = StatusInput & Wording & { readonly letterhead: Letterhead };

export const contextOf = (input: StatusInput, language: Language): SheetContext => ({
  ...input,
  ...wordingOf(input.assessment.ruleSet, input.records, input.assessment.year, language),
  letterhead: letterheadOf(input.records.settings, input.assessment.ruleSet, language),
});
