import type { Rect } from './types';

/** What there is to say of the value of a cell. Rows and columns count from 0. */
export type CellExplanation =
  /** A function of the add-in failed, and says why. */
  | { readonly kind: 'said'; readonly text: string }
  /** The functions of the add-in have not answered yet. */
  | { readonly kind: 'waiting' }
  /** The formula needs something that nobody here computes: it keeps the value that it came with. */
  | { readonly kind: 'leftAlone'; readonly what: string }
  /** The values of the formula would run over cells that hold something. */
  | { readonly kind: 'noRoom'; readonly area: Rect }
  /** A formula elsewhere fills this cell. */
  | { readonly kind: 'filled'; readonly row: number; readonly column: number };
