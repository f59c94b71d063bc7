import type { HostEvent } from 'excel-host/service';
import { bounding, type Rect } from 'excel-host/xlsx';

/** What happened in the model since the grid last looked, gathered so that a busy run costs the grid one look. */
export interface Changes {
  readonly tabs: boolean;
  /** Sheets whose view must be asked for again. */
  readonly sheets: ReadonlySet<string>;
  /** Areas whose cells changed, by sheet. */
  readonly cells: ReadonlyMap<string, Rect>;
  /** Where to go last. */
  readonly goal: { readonly sheetId: string; readonly rect: Rect | null } | null;
}

/** Gathers events; `look` is asked once things were quiet for a moment, and again only after it has finished. */
export class ChangeGatherer {
  private tabs = false;
  private sheets = new Set<string>();
  private cells = new Map<string, Rect>();
  private goal: Changes['goal'] = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private looking = false;
  private stopped = false;

  constructor(
    private readonly look: (changes: Changes) => Promise<void>,
    private readonly waitMs = 40,
  ) {}

  add(event: HostEvent): void {
    switch (event.kind) {
      case 'cells': {
        const before = this.cells.get(event.sheetId);
        this.cells.set(event.sheetId, before ? bounding(before, event.rect) : event.rect);
        break;
      }
      case 'sheet':
        this.sheets.add(event.sheetId);
        break;
      case 'sheets':
        this.tabs = true;
        break;
      case 'activated':
        this.goal = { sheetId: event.sheetId, rect: this.goal?.sheetId === event.sheetId ? this.goal.rect : null };
        break;
      case 'selected':
        this.goal = { sheetId: event.sheetId, rect: event.rect };
        break;
      case 'richApi':
      case 'state':
        return;
    }
    this.arm();
  }

  /** Everything is read again anyway. */
  forget(): void {
    this.tabs = false;
    this.sheets = new Set();
    this.cells = new Map();
    this.goal = null;
  }

  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private arm(): void {
    if (this.timer !== null || this.looking || this.stopped) return;
    this.timer = setTimeout(() => void this.run(), this.waitMs);
  }

  private async run(): Promise<void> {
    this.timer = null;
    this.looking = true;
    const changes: Changes = { tabs: this.tabs, sheets: this.sheets, cells: this.cells, goal: this.goal };
    this.forget();
    try {
      await this.look(changes);
    } finally {
      this.looking = false;
      if (this.tabs || this.sheets.size > 0 || this.cells.size > 0 || this.goal !== null) this.arm();
    }
  }
}
