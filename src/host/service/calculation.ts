import type { Changes } from '../model/changeLog';
import type { Workbook } from '../model/types';

/**
 * A formula engine beside the workbook, should there be one. It keeps formulas' values up to date by writing them into the model
 * as cached values of their cells (`cells.setFormula(row, column, formula, value)`), and calls `written` when it has: right
 * away within `changed`, or later.
 */
export interface Calculation {
  /** Cells changed, sheets came or went: whatever depends on them is to be calculated. */
  changed(changes: Changes): void;
  /** The workbook was closed. */
  close(): void;
}

/** Makes the engine of one open workbook. */
export type StartCalculation = (workbook: Workbook, written: () => void) => Calculation;
