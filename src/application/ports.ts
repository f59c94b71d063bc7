import type { CellValue, Grids } from '../workbook/grid';
import type { ColourTheme, SheetPicture } from '../cells/picture';

/** A table asked for by name, and the sheet to fall back on when the table was turned into a plain range. */
export interface TableRequest {
  readonly table: string;
  readonly sheet: string;
}

/** A table of the workbook and the sheet it stands on. */
export interface NamedTable {
  readonly name: string;
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
  /** All tables of the workbook, ours and others; left out by ports that do not know them. */
  readonly tables?: readonly NamedTable[];
}

export const PROGRESS_STEPS = ['open', 'read', 'check', 'assess', 'draw', 'write', 'save'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];
export interface Progress {
  report(step: ProgressStep, done: number, total: number): void;
  /** True once the user asked to stop; looked at between steps and between blocks. */
  cancelled(): boolean;
  /** Gives the thread back to the page when it was held for long; null when no pause is due. Left out where nobody waits. */
  readonly rest?: () => Promise<void> | null;
}

/** Refusals of the host, as data; sentences stand in the language files. */
export const HOST_FAILURES = [
  'sheetProtected',
  'workbookProtected',
  'cellEditMode',
  'otherWorkbook',
  'readOnly',
  'payloadTooLarge',
  'nameTaken',
  'itemMissing',
  'fileDamaged',
  'nothingKept',
  'inputFilled',
  'tableBlocked',
  'formulaThere',
  'notEmpty',
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

/** What is to be drawn, and how. */
export interface Drawing {
  readonly pictures: readonly SheetPicture[];
  readonly theme: ColourTheme;
  /** ISO date and time under which the status sheets as they are now are kept aside for KeptResultsPort; null keeps nothing. */
  readonly keptAt: string | null;
  /** Names of input sheets that are as a template made them, and are drawn over where they stand. */
  readonly inPlace?: readonly string[];
}

/** What the cells of a sheet hold as it was typed, from the first cell used to the last; '' of an empty cell. */
export interface SheetContents {
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  /** Formulas with "=", other cells by their value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Texts of its notes, in any order; null where the host cannot tell (before ExcelApi 1.18). */
  readonly notes: readonly string[] | null;
}

export interface ContentsPort {
  /** All cells and notes of these sheets; one without any cell is left out. For sheets known to be small. Throws HostFailure. */
  contents(sheets: readonly string[]): Promise<ReadonlyMap<string, SheetContents>>;
}

export interface WorkbookPort {
  /** One read sync (one more only when a table is missing and its sheet must be read instead). */
  read(requests: readonly TableRequest[]): Promise<WorkbookSnapshot>;
  /**
   * Draws all pictures, all or nothing. Status pictures regenerate the marked sheet in place; a user's own sheet of the same
   * name is never touched and the picture goes to "name (2)". Answers picture id → sheet name actually used.
   * Throws HostFailure.
   */
  write(drawing: Drawing, snapshot: WorkbookSnapshot, progress: Progress): Promise<ReadonlyMap<string, string>>;
}

/** A place in the workbook; `cell` is an A1 address, null for the sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

export interface NavigationPort {
  /** Shows the sheet and selects the cell. Throws HostFailure `itemMissing` when the sheet is gone. */
  goTo(place: Place): Promise<void>;
  /** The cell that is selected, where something is to be inserted. */
  selected(): Promise<Place>;
}

/** The cell that is selected, and what would be lost or would go wrong if something were put there. */
export interface SelectedCell {
  readonly sheet: string;
  readonly cell: string;
  /** The formula, or the value as text; '' of an empty cell. */
  readonly content: string;
  /** Formatted as text: a formula put there would stay a text. */
  readonly isText: boolean;
  /** Name of the table that the cell is a part of. */
  readonly table: string | null;
  /** The sheet is one of ours that is drawn anew with every scoring. */
  readonly isStatusSheet: boolean;
}

/** What stands around a selected cell of a status sheet, as texts: enough to tell of which ward and criterion it speaks. */
export interface CellSurroundings {
  /** The cells of its row, from the left. */
  readonly row: readonly string[];
  /** Heads of its column: the cells in the first rows of the sheet. */
  readonly heads: readonly string[];
  /** The first cells of the rows above it, the nearest first. */
  readonly rowsAbove: readonly (readonly string[])[];
}

export interface SelectionPort {
  /** Reads the cell that is selected. Writes nothing. Throws HostFailure. */
  selectedCell(): Promise<SelectedCell>;
}

export interface StatusCellsPort {
  /** Tells of every cell that is selected on a status sheet; answers how to stop. Writes nothing. Throws HostFailure. */
  watchStatusCells(selected: (around: CellSurroundings) => void): Promise<() => Promise<void>>;
}

/** A value, or a formula that begins with "="; a text is always written as text. */
export type EditedValue = null | number | string | boolean | { readonly formula: string };
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: EditedValue;
}

/** A table that needs so many rows more at its end. */
export interface TableGrowth {
  readonly table: string;
  readonly sheet: string;
  readonly rows: number;
}

/** What writing single cells may do besides. */
export interface EditFreedom {
  /** Made longer first, over blank cells below them. */
  readonly growth?: readonly TableGrowth[];
  /** The user was told that formulas go, or they are what is mended. */
  readonly overFormulas?: boolean;
}

export interface EditPort {
  /**
   * Writes single cells that the user asked for, all or nothing. Formats stay. Throws HostFailure: `tableBlocked` when something
   * stands where a table should grow, `formulaThere` when a formula would be lost.
   */
  edit(edits: readonly CellEdit[], freedom?: EditFreedom): Promise<void>;
}

/** What a user or the add-in changed: names of worksheets, empty when it is not known which. */
export interface WorkbookChange {
  readonly sheets: readonly string[];
}

export interface ChangesPort {
  /** Calls `changed` after each burst of changes, never in the middle of one. Answers how to stop. Writes nothing. */
  watch(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** Status sheets kept aside before they were drawn again, and what repairs of the data replaced. */
export interface KeptResults {
  /** Counts up; the highest is the latest. */
  readonly step: number;
  /** ISO date and time of the moment they were set aside. */
  readonly keptAt: string;
  readonly sheets: readonly string[];
  /** Places that repairs replaced; left out where there are none. */
  readonly cells?: number;
  /** Hidden sheets of the workbook that hold it; left out where there are none. */
  readonly hiddenSheets?: number;
}

export interface KeptResultsPort {
  /** The latest first. */
  kept(): Promise<readonly KeptResults[]>;
  /** Brings the status sheets back to what they were at that step, all or nothing; later steps go. Throws HostFailure. */
  restore(step: number): Promise<void>;
  /** Removes everything that is kept; the results that stand in the workbook stay. Throws HostFailure. */
  forget(): Promise<void>;
}

/** A cell with a formula, and what it shows; an error as its text, "#NAME?". */
export interface FormulaCell {
  readonly cell: string;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** The formulas that speak of our functions on one worksheet; of a spilled one only the cell that holds it. */
export interface FormulaSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly cells: readonly FormulaCell[];
}

export interface FormulaPort {
  /** Formulas of every worksheet, none left out that may hold a function of ours. Writes nothing. Throws HostFailure. */
  formulas(): Promise<readonly FormulaSheet[]>;
}
