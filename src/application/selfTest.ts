/**
 * Small cases that ask the Excel at hand what the add-in relies on, suspicions first: what Excel may do although nothing documents it.
 * Names stand in the language files.
 */
export const SUSPICION_CASES = [
  'clearAllKeepsTable',
  'innerEdgeOfRow',
  'innerEdgeOfColumn',
  'formulasOfProtectedSheet',
  'unprotectOwn',
  'copyBringsNoChart',
  'copyBringsNoWorkbookName',
  'errorNameShows',
  'dateFormatStays',
  'veryHiddenIsNotDeleted',
  'answersQuickly',
] as const;

export const BASIC_CASES = [
  'clearKindsKeepTable',
  'hiddenIsDeleted',
  'outerEdges',
  'usedRangeOfProtectedSheet',
  'numbersStayNumbers',
  'textStaysText',
  'formulaStays',
  'formatOfManyAreas',
  'mergeAndUnmerge',
  'beginsWithRule',
  'listValidation',
  'dateValidation',
  'tableGrows',
  'tableBecomesRange',
  'chartShowsData',
  'pageLayout',
  'pageBreaks',
  'freezePanes',
  'hiddenNames',
  'copyKeepsNames',
  'wholeSheetCopy',
  'renameFollowed',
  'missingIsNull',
  'linkFormula',
  'spillParent',
  'manyCells',
  'dateSystem',
  'culture',
  'events',
] as const;

export const JOB_CASES = [
  'template',
  'sample',
  'sixReports',
  'threeRestores',
  'formLocked',
  'repairMadeAndUndone',
  'settingWritten',
  'formulasRepaired',
  'emptyAgain',
] as const;

export const SELF_TEST_CASES = [...SUSPICION_CASES, ...BASIC_CASES, ...JOB_CASES] as const;
export type SelfTestCase = (typeof SELF_TEST_CASES)[number];

/** How one case ended. Nothing in it comes from a workbook of the user's: the workbook was empty. */
export interface SelfTestResult {
  readonly id: SelfTestCase;
  readonly passed: boolean;
  /** Excel's own error code; '' when Excel raised none. */
  readonly code: string;
  /** What was found instead, in technical words; '' when it passed. */
  readonly found: string;
  readonly milliseconds: number;
}

export interface SelfTestPort {
  /**
   * Runs all cases, or those that are wanted, one after another and leaves the workbook empty again. `ended` hears of each. Throws HostFailure `notEmpty` when
   * the workbook holds anything; nothing is written then.
   */
  run(ended: (result: SelfTestResult) => void, wanted?: readonly SelfTestCase[]): Promise<readonly SelfTestResult[]>;
}
