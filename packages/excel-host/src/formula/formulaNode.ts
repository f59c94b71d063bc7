import type { ModelValue, Rect, Worksheet } from '../model/types';
import type { Matrix } from './engine/values';
import type { Program } from './engine/engine';
import type { Reading } from './reading';

/** Cells beside a formula that hold its values. */
export interface Spill {
  /** The formula's own cell included. */
  readonly rect: Rect;
  readonly values: Matrix;
}

/** A cell with a formula. */
export class FormulaNode {
  /** Set once it is read against its surroundings. */
  reading: Reading | null = null;
  program: Program | null = null;
  /** What was last written; undefined while nothing was calculated. */
  written: ModelValue | undefined;
  /** The last value that was an answer, while the cell waits for another. */
  before: ModelValue | undefined;
  /** The engine's last answer was not trusted, so that the cell keeps the value it had. */
  untrusted = false;
  /** It stood in a circle when it was last looked at. */
  circular = false;
  spill: Spill | null = null;
  /** Where its values would go, were there room. */
  blocked: Rect | null = null;

  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
    /** It came with the file: its value is Excel's, and where it stands without an array's mark, so is its meaning. */
    readonly fromFile: boolean,
  ) {}
}

/** What makes a formula one that nobody here computes; null when its value is Excel's. */
export const reasonLeftAlone = ({ reading, untrusted, formula }: FormulaNode): string | null =>
  reading?.unknown?.text ?? (untrusted ? formula : null);

/** A range that formulas look at; one for all that look at the same. */
export class RangeNode {
  readonly readers = new Set<FormulaNode>();
  constructor(
    readonly sheet: Worksheet,
    readonly rect: Rect,
  ) {}
}

export type Vertex = FormulaNode | RangeNode;
