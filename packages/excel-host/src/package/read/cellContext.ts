import type { FormulaText } from './formulaText';

/** What of the rest of a file the cells of a sheet need. */
export interface CellContext {
  /** Shared strings, read when the first cell needs one. */
  readonly strings: () => readonly string[];
  readonly date1904: boolean;
  readonly formulaText: FormulaText;
}
