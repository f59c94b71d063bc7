import type { ModelValue, Rect } from './basics';

/** A formula that computes with whole ranges, or whose values fill cells beside it. */
export interface ArrayFormula {
  /** The formula it is told of: the entry means nothing once the cell holds another one. */
  readonly formula: string;
  /** All cells that its values fill, its own included; they hold values, only the first holds the formula. */
  readonly area: Rect;
  /** True when the area follows the result; an array formula of old keeps its own. */
  readonly dynamic: boolean;
}

/**
 * Cells of one worksheet. Implementations may parse lazily. Reading a block must cost no object per cell beyond the
 * arrays returned.
 */
export interface CellStore {
  value(row: number, column: number): ModelValue;
  formula(row: number, column: number): string | null;
  styleId(row: number, column: number): number;
  /** Smallest rectangle holding values or formulas; with formats too unless `valuesOnly`. Null when empty. */
  usedRange(valuesOnly: boolean): Rect | null;
  setValue(row: number, column: number, value: ModelValue): void;
  /** `formula` begins with "="; `cached` is its last value. */
  setFormula(row: number, column: number, formula: string, cached: ModelValue): void;
  setStyle(row: number, column: number, styleId: number): void;
  /** Replaces the style id of every cell of `rect`; cells that nobody wrote have id 0. */
  mapStyles(rect: Rect, change: (styleId: number) => number): void;
  /** Values as rows of `rect`, null for empty; rows beyond the data are filled with null. */
  readBlock(rect: Rect): ModelValue[][];
  clear(rect: Rect, what: 'contents' | 'formats' | 'all'): void;
  /** Moves the cells from `row` on down by `by` rows; with a negative `by` the rows from `row` on go and those behind come up. */
  shiftRows(row: number, by: number): void;
  /** Visits rows that hold anything, ascending; cells ascending. For writers. */
  forEachRow(visit: (row: number, cells: RowView) => void): void;
  /** Visits the cells that hold a formula, row by row from the left; costs nothing where there are none. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void;
  /** Array formulas by "row,column". */
  readonly arrays: Map<string, ArrayFormula>;
  /** Rows changed since load, for splicing writers; null when the store was never parsed or changed. */
  readonly changedRows: ReadonlySet<number> | null;
  /** Is told before every change which cells it may reach; null stops it. Watching costs no parsing. */
  watch(watcher: CellWatcher | null): void;
  /** Remembers all cells as they are; what it returns brings them back, as often as it is called. Costs little: only what changes later is copied. */
  capture(): () => void;
}
export type CellWatcher = (rect: Rect, what: 'contents' | 'formats') => void;
export interface RowView {
  readonly columns: readonly number[];
  value(column: number): ModelValue;
  formula(column: number): string | null;
  styleId(column: number): number;
}
