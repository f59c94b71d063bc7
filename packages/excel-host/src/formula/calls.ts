import type { ModelValue } from '../model/types';
import type { Matrix } from './engine/values';
import type { FormulaNode } from './formulaNode';

/** What a cell shows while a function has not answered. */
export const BUSY: ModelValue = { error: '#BUSY!' };

export const isBusy = (value: ModelValue | undefined): boolean =>
  typeof value === 'object' && value !== null && value.error === '#BUSY!';

/** Functions that others answer in their own time. */
export interface Calls {
  /** Upper case, with the namespace: "KM.WARDSCORE". */
  readonly names: readonly string[];
  /** False while nobody can be asked: formulas with such functions keep their values. */
  readonly connected: boolean;
  /** The answer as far as there is one; null when it is to be waited for. Plain arguments as values, ranges as matrices. */
  call(caller: FormulaNode, name: string, args: readonly (ModelValue | Matrix)[]): Matrix | null;
  /** All calls of this calculation of a formula were made: those of earlier ones that were not repeated end. */
  settle(caller: FormulaNode): void;
  /** The sentence of a function that failed when this formula asked it; null when none did. */
  said(caller: FormulaNode): string | null;
  /** The formula is no more, or was entered anew. */
  end(caller: FormulaNode): void;
}

export const NO_CALLS: Calls = {
  names: [],
  connected: false,
  call: () => null,
  settle: () => undefined,
  said: () => null,
  end: () => undefined,
};
