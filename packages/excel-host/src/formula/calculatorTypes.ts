import type { Changes } from '../model/changeLog';
import type { CellExplanation } from '../model/explanation';
import type { Worksheet } from '../model/types';
import type { Calls } from './calls';
import type { FormulaNode } from './formulaNode';

export interface CalculatorOptions {
  /** Functions that others answer; none when left out. */
  readonly calls?: Calls;
  /** Formulas of the file with names that nobody here knows keep their cells as they are, instead of showing #NAME?. */
  readonly leaveUnknownNames?: boolean;
}

/** Keeps the values of a workbook's formulas up to date by writing them into the model. */
export interface Calculator {
  /** Calculates what depends on these changes. True when any cell was written. */
  changed(changes: Pick<Changes, 'cells' | 'looks' | 'shifts' | 'added' | 'deleted' | 'renamed' | 'tabs'>): boolean;
  /** Calculates these formulas and what depends on them. True when any cell was written. */
  recalculate(which: Iterable<FormulaNode> | 'calls'): boolean;
  /** Reads the formulas there are and calculates those that came without a value. True when any cell was written. */
  prepare(): boolean;
  /** What is to be said of a cell besides its formula. */
  explain(sheet: Worksheet, row: number, column: number): CellExplanation | null;
  /**
   * True when Excel need not compute anything: nothing was left alone, or there are functions of others, whose values an Excel
   * without them would lose.
   */
  complete(): boolean;
  /** Formulas that are left alone because nobody here computes them, with the reason. */
  leftAlone(): readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly what: string;
  }[];
  /** Puts the last answers of waiting cells back, for a file that is about to be written; what is returned undoes that. */
  settleForSaving(): () => void;
  close(): void;
}
