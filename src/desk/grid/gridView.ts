import { ICommandService } from '@univerjs/core';
import type { HostService, SheetTab } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import { cellName } from '../../cells/address';
import { rangeOf, rectOf } from './convert/ranges';
import { scrollToSee } from './page/reveal';
import type { Changes } from './serviceEvents';
import type { GridOptions } from './types';
import type { RunningUniver } from './univer/createUniver';
import { ModelGuard } from './univer/guard';
import { scrollTo, shownMetrics } from './univer/metrics';
import { fitRows } from './univer/rowFit';
import { SheetCopies } from './univer/sheetCopies';
import type { SheetCopy } from './univer/sheetCopy';

/** More changed cells than this are cheaper read as a whole sheet. */
const MOST_CELLS_AT_ONCE = 20_000;

interface GridViewHooks {
  /** Another sheet, or a fresh copy of the same, is on the screen. */
  shown(copy: SheetCopy): void;
  changed(): void;
  /** The grid moved the selection, not the user. */
  moved(): void;
}

/** Keeps what Univer shows equal to the model: loads sheets when they are shown, and changes what has changed. */
export class GridView {
  readonly guard = new ModelGuard();
  readonly copies: SheetCopies;
  tabs: readonly SheetTab[] = [];
  /** True while the grid itself moves the selection. */
  moving = false;
  private latest = 0;
  /** The sheet that was asked for last; it may still be on its way. */
  private wanted = '';

  constructor(
    readonly running: RunningUniver,
    private readonly service: HostService,
    options: GridOptions,
    private readonly hooks: GridViewHooks,
  ) {
    this.copies = new SheetCopies(running, this.guard, options.language);
  }

  /**
   * The copy on the screen; null while there is none. Read from what Univer shows and kept nowhere else: whatever is done to the
   * shown cells is done to the sheet that they stand for.
   */
  get shown(): SheetCopy | null {
    return this.copies.shown();
  }

  /** The model's id of the sheet on the screen. */
  get shownId(): string | null {
    return this.shown?.modelId ?? null;
  }

  async refresh(): Promise<void> {
    const view = await this.service.workbook();
    this.tabs = view.sheets;
    this.copies.open(view);
    await this.show(view.activeSheetId);
    await this.running.drawn;
  }

  async show(sheetId: string): Promise<void> {
    const ticket = ++this.latest;
    this.wanted = sheetId;
    const known = this.copies.copy(sheetId);
    if (known && !known.stale) {
      const before = this.shown;
      this.copies.activate(sheetId);
      if (before !== known) this.hooks.shown(known);
      return;
    }
    const again = this.shownId === sheetId ? this.place() : null;
    const view = await this.service.sheet(sheetId).catch(() => null);
    if (!view || ticket !== this.latest) return;
    const copy = this.guardMove(() => this.copies.place(view));
    const workbook = this.copies.book;
    if (!copy || !workbook) return;
    this.hooks.shown(copy);
    fitRows(this.running, copy);
    if (again) this.goTo(again.selection, again.scroll);
    if (await copy.fill(workbook)) this.redraw();
  }

  async select(sheetId: string, rect: Rect): Promise<void> {
    await this.show(sheetId);
    await this.running.drawn;
    if (this.shownId === sheetId) this.goTo(rect, null);
  }

  /** Brings the grid up to what happened in the model. */
  async follow(changes: Changes): Promise<void> {
    if (changes.tabs) {
      const view = await this.service.workbook();
      this.tabs = view.sheets;
      this.copies.showTabs(view.sheets);
      // Univer goes to every tab that comes and away from one that goes.
      await this.show(isVisible(view.sheets, this.wanted) ? this.wanted : view.activeSheetId);
    }
    for (const id of changes.sheets) this.copies.copy(id)?.markStale();
    for (const [id, rect] of changes.cells) await this.followCells(id, rect, changes);
    const { goal } = changes;
    if (goal?.rect) await this.select(goal.sheetId, goal.rect);
    else if (goal && goal.sheetId !== this.shownId) await this.show(goal.sheetId);
    if (this.shown?.stale && this.shownId !== null) await this.show(this.shownId);
    this.hooks.changed();
  }

  /** The selected areas of the shown sheet, the last selected first. */
  selections(): readonly Rect[] {
    const sheet = this.running.api.getActiveWorkbook()?.getActiveSheet();
    const list = sheet?.getSelection()?.getActiveRangeList() ?? [];
    const [rows, columns] = [sheet?.getMaxRows() ?? 1, sheet?.getMaxColumns() ?? 1];
    return list.map((range) => rectOf(range.getRange(), rows, columns)).reverse();
  }

  /** Selects cells and shows them, or what `scroll` names (pixels before zoom). */
  goTo(rect: Rect, scroll: { readonly x: number; readonly y: number } | null): void {
    const sheet = this.running.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    this.guardMove(() => {
      const rows = Math.min(rect.rows, sheet.getMaxRows() - rect.row);
      const columns = Math.min(rect.columns, sheet.getMaxColumns() - rect.column);
      if (rows > 0 && columns > 0) sheet.getRange(rangeOf({ ...rect, rows, columns })).activate();
      const { api, injector } = this.running;
      const metrics = shownMetrics(api, injector);
      if (metrics) scrollTo(this.running, scroll ?? scrollToSee(metrics, rect));
    });
    this.hooks.moved();
  }

  addressOfSelection(): string {
    const [rect] = this.selections();
    return rect ? cellName(rect.row, rect.column) : '';
  }

  private place() {
    const [selection = { row: 0, column: 0, rows: 1, columns: 1 }] = this.selections();
    const { api, injector } = this.running;
    return { selection, scroll: shownMetrics(api, injector)?.scroll ?? null };
  }

  private async followCells(id: string, rect: Rect, { sheets }: Changes): Promise<void> {
    const copy = this.copies.copy(id);
    const workbook = this.copies.book;
    if (!copy || !workbook || copy.stale) return;
    const reach = Math.max(copy.view.rowCount, rect.row + 1) - rect.row;
    const size = Math.min(rect.rows, reach) * Math.min(rect.columns, 256);
    if (id !== this.shownId || sheets.has(id) || size > MOST_CELLS_AT_ONCE) return copy.markStale();
    const rows = await this.service.cells(id, rect).catch(() => null);
    if (!rows || !copy.knowsStyles(rows)) return copy.markStale();
    copy.update(workbook, this.running.injector.get(ICommandService), this.guard, rect, rows);
  }

  private redraw(): void {
    const sheet = this.running.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getSkeleton()?.makeDirty(true);
    sheet?.refreshCanvas();
    this.hooks.changed();
  }

  private guardMove<T>(work: () => T): T {
    const before = this.moving;
    this.moving = true;
    try {
      return work();
    } finally {
      this.moving = before;
    }
  }
}

const isVisible = (tabs: readonly SheetTab[], sheetId: string): boolean =>
  tabs.some(({ id, visibility }) => id === sheetId && visibility === 'Visible');
