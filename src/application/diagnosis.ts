import type { Scoring } from './scoreWorkbook';
import { countIssues } from './outcome';

/** How the computer writes numbers; null where Excel does not tell. */
export interface Culture {
  /** "vi-VN". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** What Excel says of itself. */
export interface HostDiagnosis {
  /** "Excel". */
  readonly host: string;
  /** "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  /** Build, "16.0.17928.20114". */
  readonly build: string;
  readonly displayLanguage: string;
  /** The highest version of each requirement set that is supported, "ExcelApi 1.17". */
  readonly requirementSets: readonly string[];
  readonly culture: Culture | null;
  readonly webView: string;
  readonly addInVersion: string;
}

/** How large a workbook is, in counts only. */
export interface WorkbookSizes {
  readonly sheets: number;
  readonly statusSheets: number;
  readonly cells: number;
  readonly wards: number;
  readonly years: number;
  readonly issues: ReturnType<typeof countIssues>;
}

/** Counts of what was read. No name of a ward, sheet, person or file goes in, so that the text can be sent to anybody. */
export function sizesOf({ snapshot, records, years }: Scoring): WorkbookSizes {
  const grids = [...snapshot.grids.values()];
  return {
    sheets: snapshot.sheetNames.length,
    statusSheets: snapshot.statusSheets.size,
    cells: grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0),
    wards: records.facts.wards.length,
    years: years.length,
    issues: countIssues(records.issues),
  };
}
