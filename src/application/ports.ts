import type { Grids } from '../workbook/grid';
import type { ColourTheme, SheetPicture } from '../workbook/sheets/picture';

/** A table asked for by name, and the sheet to fall back on when the table was turned into a plain range. */
export interface TableRequest {
  readonly table: string;
  readonly sheet: string;
}

/** What one read of the workbook brings. */
export interface WorkbookSnapshot {
  readonly grids: Grids;
  /** All worksheet names, in order. */
  readonly sheetNames: readonly string[];
  /** Status sheets of ours that stand in the workbook: picture id → sheet name. */
  readonly statusSheets: ReadonlyMap<string, string>;
  readonly protectedSheets: readonly string[];
  readonly workbookProtected: boolean;
  /** The workbook counts its days from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export const PROGRESS_STEPS = ['open', 'read', 'check', 'assess', 'draw', 'write', 'save'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];
export interface Progress {
  report(step: ProgressStep, done: number, total: number): void;
  /** True once the user asked to stop; looked at between steps and between blocks. */
  cancelled(): boolean;
}

/** Refusals of the host, as data; sentences stand in the language files. */
export const HOST_FAILURES = [
  'sheetProtected',
  'workbookProtected',
  'cellEditMode',
  'readOnly',
  'payloadTooLarge',
  'nameTaken',
  'itemMissing',
  'cancelled',
  'unknown',
] as const;
export type HostFailureCode = (typeof HOST_FAILURES)[number];
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    readonly detail: string,
    /** True when the workbook is again exactly as it was before the write. */
    readonly restored: boolean,
  ) {
    super(`${code}: ${detail}`);
  }
}

export interface WorkbookPort {
  /** One read sync (one more only when a table is missing and its sheet must be read instead). */
  read(requests: readonly TableRequest[]): Promise<WorkbookSnapshot>;
  /**
   * Draws all pictures, all or nothing. Status pictures regenerate the marked sheet in place; a user's own sheet of the same
   * name is never touched and the picture goes to "name (2)". Answers picture id → sheet name actually used.
   * Throws HostFailure.
   */
  write(
    pictures: readonly SheetPicture[],
    theme: ColourTheme,
    snapshot: WorkbookSnapshot,
    progress: Progress,
  ): Promise<ReadonlyMap<string, string>>;
}
