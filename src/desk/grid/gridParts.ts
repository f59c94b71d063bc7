import type { HostService } from 'excel-host/service';
import type { EditingState } from './editingState';
import type { GridView } from './gridView';
import type { Announcer } from './page/announcer';
import type { FocusGuard } from './page/focusGuard';
import type { ListBox } from './page/listBox';
import type { Overlay } from './page/overlay';
import type { CellQueries } from './selectedCell';
import type { SelectionReports } from './selectionReports';
import type { GridTexts } from './spoken';
import type { GridOptions, GridTheme } from './types';
import type { RunningUniver } from './univer/createUniver';
import type { UserCommandQueue } from './userCommandQueue';

/** What one grid is made of. Every part is made once and lives as long as the grid. */
export interface GridParts {
  /** The element that the page gave; it holds `frame` and what lies over it. */
  readonly container: HTMLElement;
  /** Univer's own element. */
  readonly frame: HTMLElement;
  readonly service: HostService;
  readonly options: GridOptions;
  /** Changes when the page changes between light and dark. */
  readonly look: { theme: GridTheme };
  readonly texts: GridTexts;
  readonly running: RunningUniver;
  readonly view: GridView;
  readonly cells: CellQueries;
  readonly queue: UserCommandQueue;
  readonly editing: EditingState;
  readonly reports: SelectionReports;
  readonly focusGuard: FocusGuard;
  readonly announcer: Announcer;
  readonly listBox: ListBox;
  readonly overlay: Overlay;
}
