import type { ExcelMaySet } from '../excelMay';
import type { Changes } from '../model/changeLog';
import type { Workbook, Worksheet } from '../model/types';
import type { CustomFunctionCaller } from '../protocol/customFunctions';
import type { RichApiEntry } from '../protocol/events/richApi';
import type { CellExplanation } from '../model/explanation';

/** What a formula engine is given. */
export interface CalculationContext {
  readonly workbook: Workbook;
  readonly excelMay?: ExcelMaySet | undefined;
  /** To be called after values were written into the model, within `changed` or at any later time: pages hear of them then. */
  written(): void;
  /** Sends calls to the custom-function runtime of the add-in (`functionCall`, `cancelCall` of protocol/customFunctions). */
  send(entries: readonly RichApiEntry[]): void;
}

/**
 * A formula engine beside the workbook, should there be one. It keeps formulas' values up to date by writing them into the model
 * as cached values of their cells: `cells.setFormula(row, column, formula, value)`. What it writes is no change of the workbook
 * for undo, for "changed" and for change events of Office.js.
 */
export interface Calculation {
  /** Cells changed, rows moved, sheets came, went or changed their names: whatever depends on them is to be calculated. */
  changed(changes: Changes): void;
  /** Hears of the custom-function runtime and of its results. */
  readonly customFunctions?: CustomFunctionCaller;
  /** The workbook is about to be written to a file: waiting cells show their last answer until what is returned is called. */
  saving?(): () => void;
  /** Reads all formulas before the first change, and calculates those that came without a value. */
  prepare?(): void;
  /** True when every value is up to date, so that Excel need not compute them when it opens the file. */
  calculated?(): boolean;
  /** Why a cell shows what it shows, where that is not plain from its formula. */
  explain?(sheet: Worksheet, row: number, column: number): CellExplanation | null;
  /** The workbook was closed. */
  close(): void;
}

/** Makes the engine of one open workbook. */
export type StartCalculation = (context: CalculationContext) => Calculation;
