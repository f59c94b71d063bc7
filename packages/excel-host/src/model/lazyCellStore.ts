import type { TrackedCellStore } from './cellStore';
import type { ArrayFormula, CellStore, CellWatcher, ModelValue, Rect, RowView } from './types';

/** Cells that are parsed at the first question about them. `load` answers a filled store; its changes are tracked from then on. */
export class LazyCellStore implements CellStore {
  private loaded: TrackedCellStore | null = null;
  private watcher: CellWatcher | null = null;

  constructor(private readonly load: () => TrackedCellStore) {}

  /** False as long as nobody has asked: a writer may then copy the sheet as it came. */
  get parsed(): boolean {
    return this.loaded !== null;
  }

  get changedRows(): ReadonlySet<number> | null {
    return this.loaded?.changedRows ?? null;
  }

  get arrays(): Map<string, ArrayFormula> {
    return this.cells().arrays;
  }

  value(row: number, column: number): ModelValue {
    return this.cells().value(row, column);
  }
  formula(row: number, column: number): string | null {
    return this.cells().formula(row, column);
  }
  styleId(row: number, column: number): number {
    return this.cells().styleId(row, column);
  }
  usedRange(valuesOnly: boolean): Rect | null {
    return this.cells().usedRange(valuesOnly);
  }
  setValue(row: number, column: number, value: ModelValue): void {
    this.cells().setValue(row, column, value);
  }
  setFormula(row: number, column: number, formula: string, cached: ModelValue): void {
    this.cells().setFormula(row, column, formula, cached);
  }
  setStyle(row: number, column: number, styleId: number): void {
    this.cells().setStyle(row, column, styleId);
  }
  mapStyles(rect: Rect, change: (styleId: number) => number): void {
    this.cells().mapStyles(rect, change);
  }
  readBlock(rect: Rect): ModelValue[][] {
    return this.cells().readBlock(rect);
  }
  clear(rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    this.cells().clear(rect, what);
  }
  shiftRows(row: number, by: number): void {
    this.cells().shiftRows(row, by);
  }
  forEachRow(visit: (row: number, cells: RowView) => void): void {
    this.cells().forEachRow(visit);
  }
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.cells().forEachFormula(visit);
  }

  watch(watcher: CellWatcher | null): void {
    this.watcher = watcher;
    this.loaded?.watch(watcher);
  }
  capture(): () => void {
    return this.cells().capture();
  }

  private cells(): TrackedCellStore {
    if (this.loaded) return this.loaded;
    this.loaded = this.load();
    this.loaded.startTracking();
    this.loaded.watch(this.watcher);
    return this.loaded;
  }
}
