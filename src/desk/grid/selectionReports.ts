import type { Announcer } from './page/announcer';
import type { Overlay } from './page/overlay';
import type { GridView } from './gridView';
import type { CellQueries } from './selectedCell';
import { spokenSelection, type GridTexts } from './spoken';
import type { UserCommandQueue } from './userCommandQueue';

/** A selection that is dragged or moved by a held key is reported once it rests. */
const REST_MS = 60;

interface Sources {
  readonly view: GridView;
  readonly cells: CellQueries;
  readonly queue: UserCommandQueue;
  readonly announcer: Announcer;
  readonly overlay: Overlay;
  readonly texts: GridTexts;
}

/** Tells screen readers, the overlay and the model what is selected. */
export class SelectionReports {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private byUser = false;

  constructor(private readonly sources: Sources) {}

  /** Reports soon; `byUser` false when the grid itself moved the selection or the cell has changed. */
  soon(byUser: boolean): void {
    this.byUser ||= byUser;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.report();
      this.byUser = false;
    }, REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private report(): void {
    const { view, cells, queue, announcer, overlay, texts } = this.sources;
    const [rect] = view.selections();
    const { shownId } = view;
    if (!rect || shownId === null) return;
    announcer.say(spokenSelection(rect, cells.spoken(rect), texts));
    overlay.showPrompt(rect, cells.prompt(rect.row, rect.column));
    overlay.showArrow(cells.hasList(rect.row, rect.column) ? rect : null);
    if (this.byUser) void queue.send({ kind: 'select', sheetId: shownId, rect });
  }
}
