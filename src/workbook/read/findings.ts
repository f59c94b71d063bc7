import type { CellPlace } from '../../domain/reading/types';
import type { Issue, IssueCode, Severity } from './types';

/** How serious a finding is, unless the place that finds it says otherwise. */
const SEVERITY: Readonly<Record<IssueCode, Severity>> = {
  tableMissing: 'warning',
  tableIsRange: 'warning',
  tableTwice: 'warning',
  columnMissing: 'error',
  columnDuplicated: 'error',
  columnUnknown: 'info',
  cellError: 'error',
  notANumber: 'error',
  ambiguousNumber: 'error',
  notYesNo: 'error',
  unknownGrade: 'error',
  notADate: 'error',
  unknownChoice: 'error',
  legacyEncoding: 'error',
  numberAsText: 'warning',
  notWhole: 'error',
  dateForNumber: 'error',
  percentForNumber: 'error',
  notCalculated: 'error',
  tableEndsEarly: 'warning',
  rowsAfterGap: 'warning',
  required: 'error',
  negative: 'error',
  outOfRange: 'error',
  shareAboveOne: 'error',
  duplicateRow: 'error',
  unknownWard: 'error',
  ambiguousWard: 'error',
  wardNotInForce: 'warning',
  duplicateCode: 'error',
  unknownSuccessor: 'error',
  successorCycle: 'error',
  datesReversed: 'error',
  unknownCriterion: 'error',
  criterionNotInSet: 'error',
  wardEnded: 'warning',
  notAWard: 'info',
  dayTooEarly: 'warning',
  unknownAgency: 'warning',
  agencyCycle: 'warning',
  agencyWithoutEnd: 'warning',
  agencyInferred: 'info',
  recognitionDisputed: 'warning',
  successorWithoutEnd: 'warning',
  evidenceMissing: 'info',
  yearOutsideRuleSets: 'warning',
  cohortCount: 'warning',
  chosenTwice: 'error',
  ruleSetHalf: 'error',
  ruleSetFault: 'error',
  ruleSetDiffers: 'info',
  indicatorBuiltIn: 'warning',
  indicatorWithoutColumn: 'warning',
  indicatorJudged: 'warning',
  totalRow: 'info',
  unknownInterpretation: 'warning',
  interpretationChoice: 'error',
  unknownSetting: 'warning',
  reportDateEarly: 'warning',
  printedPercent: 'warning',
  printedSum: 'warning',
  decisionError: 'info',
  totalDiffers: 'warning',
  partAboveWhole: 'warning',
  notAllRegistered: 'info',
  monthsFall: 'warning',
  lastYearDiffers: 'warning',
  areaImplausible: 'warning',
  evidenceEarly: 'info',
  roadmapTotal: 'warning',
  verdictDisputed: 'warning',
  normAboveRange: 'info',
  notSent: 'info',
};

export interface Finding {
  readonly subject: string;
  readonly found: string;
  readonly expected: string;
  readonly severity?: Severity;
}

/** Collects findings in the order in which they are made. */
export class Findings {
  readonly issues: Issue[] = [];

  /** About one cell. */
  at(code: IssueCode, place: CellPlace, finding: Finding): void {
    this.add(code, place.sheet, place.cell, finding);
  }

  /** About a whole sheet or table. */
  on(code: IssueCode, sheet: string, finding: Finding): void {
    this.add(code, sheet, null, finding);
  }

  private add(code: IssueCode, sheet: string, cell: string | null, finding: Finding): void {
    const { subject, found, expected } = finding;
    this.issues.push({ code, severity: finding.severity ?? SEVERITY[code], sheet, cell, subject, found, expected });
  }
}
