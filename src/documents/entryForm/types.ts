import type { Area, SheetPicture } from '../../cells/picture';

/** A sheet to be filled in by somebody else: locked but for the cells that are asked for. */
export interface EntryPicture {
  readonly sheet: SheetPicture;
  /** Cells that may be typed in. */
  readonly open: readonly Area[];
  /** Columns out of sight, counted from 0. */
  readonly hiddenColumns: readonly number[];
  /** Custom properties of the document. */
  readonly properties: Readonly<Record<string, string>>;
}
