/** Why a workbook cannot be scored at all; everything less is an issue in the report. Sentences stand in the language files. */
export const REPORT_FAILURES = ['noWardTable', 'noWards', 'noYear', 'noRuleSet'] as const;
export type ReportFailureCode = (typeof REPORT_FAILURES)[number];

export class ReportFailure extends Error {
  constructor(
    readonly code: ReportFailureCode,
    /** The year or table that is missing. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
