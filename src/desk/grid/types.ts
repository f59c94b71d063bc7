import type { Refusal } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import type { GridLanguage } from './convert/numberFormat';

export const GRID_THEMES = ['light', 'dark'] as const;
export type GridTheme = (typeof GRID_THEMES)[number];

export interface GridOptions {
  readonly language: GridLanguage;
  readonly theme: GridTheme;
  /** The model refused what the user did; the grid shows the cell as it was. `detail` names what was refused. */
  onRefused(refusal: Refusal, detail: string): void;
  /** Whether the user wants a sheet that holds something to go. */
  mayDelete?(name: string): Promise<boolean>;
  /** The user asked for a page outside the workbook. */
  onOutsideLink?(url: string): void;
  /** F6 and Escape: the page takes the focus on; `backwards` with Shift. */
  onLeave?(backwards: boolean): void;
}

/** The grid over the open workbook: a view of the service's model, never a second truth. */
export interface DeskGrid {
  /** Shows a sheet; asks the service for it when it was not shown before or has changed since. */
  show(sheetId: string): Promise<void>;
  /** Reads everything again: after another workbook was opened. */
  refresh(): Promise<void>;
  /** Shows the sheet, selects the cells and scrolls to them. */
  select(sheetId: string, rect: Rect): Promise<void>;
  focus(): void;
  /** Ends the typing in a cell as Enter does, and settles once the model has answered all of the user's commands. */
  settle(): Promise<void>;
  setTheme(theme: GridTheme): void;
  /** Pixels changed hands: the pane was opened or closed. */
  resize(): void;
  dispose(): void;
}
