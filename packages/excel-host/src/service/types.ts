import type { RichApiEntry } from '../protocol/events/richApi';
import type { CellExplanation } from '../model/explanation';
import type {
  CellStyle,
  ConditionalFormat,
  Hyperlink,
  ModelValue,
  Rect,
  Table,
  Validation,
  Visibility,
  Chart,
} from '../model/types';

export type { CellExplanation };

/**
 * An open workbook behind messages: everything that crosses is plain data, so that the host may live in a worker and the page
 * that shows it never waits on it. Pages send commands, ask for views, and hear of changes; the model stays here.
 */
export interface HostService {
  /** Opens an .xlsx or .xlsm file in place of the workbook that is open. Rejects with PackageFailure; the old one stays open then. */
  open(bytes: Uint8Array, name: string): Promise<WorkbookView>;
  /** A new workbook with one empty sheet. */
  create(name: string): Promise<WorkbookView>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  workbook(): Promise<WorkbookView>;
  /** Everything a grid needs to show one sheet. Rejects when the sheet is gone. */
  sheet(sheetId: string): Promise<SheetView>;
  /** The cells of a part of a sheet as they are now. */
  cells(sheetId: string, rect: Rect): Promise<readonly CellRow[]>;
  /** Why a cell shows what it shows, where that is not plain from its formula; null for all others. */
  explain(sheetId: string, row: number, column: number): Promise<CellExplanation | null>;
  /** Does what a user did by hand. A refusal is an answer, never an exception. */
  command(command: UserCommand): Promise<CommandAnswer>;
  /** One ProcessQuery of Office.js, as JSON text: request body in, response body out. */
  execute(requestFlags: number, body: string): Promise<string>;
  /** What comes back from the custom-function runtime and what it is asked goes through `events`. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export interface WorkbookView {
  /** File name with extension. */
  readonly name: string;
  readonly sheets: readonly SheetTab[];
  readonly activeSheetId: string;
  readonly protected: boolean;
  readonly readOnly: boolean;
  /** True once something changed since it was opened, made or saved. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly protected: boolean;
}

export interface SheetView extends SheetTab {
  /** Rows and columns that hold anything, counted from the first. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly CellRow[];
  /** Styles that the cells name, by id. */
  readonly styles: readonly (readonly [id: number, style: CellStyle])[];
  /** Points, as Office.js tells them. */
  readonly columnWidths: readonly (readonly [column: number, points: number])[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly standardWidth: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Rect[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly tables: readonly Table[];
  readonly charts: readonly ChartView[];
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly hyperlinks: readonly (readonly [row: number, column: number, link: Hyperlink])[];
}

/** A chart with the numbers it shows. */
export interface ChartView {
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Cells of one row; the arrays are parallel and ascend by column. */
export interface CellRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly ModelValue[];
  /** With "="; null where there is none. */
  readonly formulas: readonly (string | null)[];
  readonly styleIds: readonly number[];
}

/** What a user does by hand in a grid. Typed text is understood as Excel understands it: "=A1", "12,5", "31/12/2024", "'text". */
export type UserCommand =
  | {
      readonly kind: 'enter';
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'clear'; readonly sheetId: string; readonly rects: readonly Rect[] }
  | {
      readonly kind: 'insertRows' | 'deleteRows';
      readonly sheetId: string;
      readonly row: number;
      readonly count: number;
    }
  | { readonly kind: 'resizeColumn'; readonly sheetId: string; readonly column: number; readonly points: number }
  | { readonly kind: 'resizeRow'; readonly sheetId: string; readonly row: number; readonly points: number }
  | { readonly kind: 'addTableRow'; readonly sheetId: string; readonly table: string }
  | { readonly kind: 'addSheet'; readonly name: string }
  | { readonly kind: 'renameSheet'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheetId: string }
  | { readonly kind: 'activate'; readonly sheetId: string }
  | { readonly kind: 'select'; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: 'editing'; readonly active: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Why a command by hand was refused. */
export const REFUSALS = [
  'sheetProtected',
  'workbookProtected',
  'readOnly',
  'notInList',
  'badName',
  'tooLarge',
  'nothingToUndo',
  'gone',
  /** Typed text that opens a formula and is none. */
  'badFormula',
  /** A whole number, decimal, date or length that the cell's data validation stops. */
  'notValid',
  /** A merged cell, a table's header or something else would be torn apart. */
  'inTheWay',
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type CommandAnswer =
  { readonly done: true } | { readonly done: false; readonly refusal: Refusal; readonly detail: string };

/** What the pages hear, in the order in which it happened. */
export type HostEvent =
  /** Cells changed: by hand, by the add-in or by recalculation. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly rect: Rect }
  /** Anything else of a sheet changed (formats, widths, tables, rules, charts …): ask for its view again. */
  | { readonly kind: 'sheet'; readonly sheetId: string }
  /** Sheets came, went, moved or changed their names. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'activated'; readonly sheetId: string }
  /** The add-in selected a range. */
  | { readonly kind: 'selected'; readonly sheetId: string; readonly rect: Rect }
  /** Entries of `richApiMessage` for the pane: workbook events and custom-function calls. */
  | { readonly kind: 'richApi'; readonly entries: readonly RichApiEntry[] }
  /** `changed`, `canUndo` or `canRedo` is different now. */
  | { readonly kind: 'state' };
