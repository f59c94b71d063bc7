import { CellChunk, CHUNK_ROWS } from './cellChunk';
import { BandRow, clearChunk, columnsWithFormulas, copyBands, type Band } from './cellBand';
import { moveArrays } from './movedArrays';
import type { ArrayFormula, CellStore, CellWatcher, ModelValue, Rect, RowView } from './types';

/** A constant of this module: imported ones are looked up at every use once compiled. */
const ROWS = CHUNK_ROWS;

/** A store that can be told when filling it ends and changing it begins. */
export interface TrackedCellStore extends CellStore {
  /** From now on changed rows are remembered in `changedRows`. */
  startTracking(): void;
}

export function createCellStore(): TrackedCellStore {
  return new ChunkedCells();
}

class ChunkedCells implements TrackedCellStore {
  /** By row / 256, then by column. */
  private bands: (Band | undefined)[] = [];
  arrays = new Map<string, ArrayFormula>();
  private tracking = false;
  private changed: Set<number> | null = null;
  private watcher: CellWatcher | null = null;
  private epoch = 0;

  get changedRows(): ReadonlySet<number> | null {
    return this.changed;
  }

  startTracking(): void {
    this.tracking = true;
  }

  watch(watcher: CellWatcher | null): void {
    this.watcher = watcher;
  }

  capture(): () => void {
    const bands = copyBands(this.bands);
    const arrays = new Map(this.arrays);
    const changed = this.changed && new Set(this.changed);
    this.epoch++;
    return () => {
      this.bands = copyBands(bands);
      this.arrays = new Map(arrays);
      this.changed = changed && new Set(changed);
      this.epoch++;
    };
  }

  value(row: number, column: number): ModelValue {
    return this.chunk(row, column)?.value(row % ROWS) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.chunk(row, column)?.formula(row % ROWS) ?? null;
  }

  styleId(row: number, column: number): number {
    return this.chunk(row, column)?.styleId(row % ROWS) ?? 0;
  }

  setValue(row: number, column: number, value: ModelValue): void {
    this.before(row, column, 'contents');
    this.note(row);
    if (value === null) this.own(row, column)?.setValue(row % ROWS, null);
    else this.need(row, column).setValue(row % ROWS, value);
  }

  setFormula(row: number, column: number, formula: string, cached: ModelValue): void {
    this.before(row, column, 'contents');
    this.note(row);
    this.need(row, column).setFormula(row % ROWS, formula, cached);
  }

  setStyle(row: number, column: number, styleId: number): void {
    if (this.watcher && this.styleId(row, column) !== styleId) this.before(row, column, 'formats');
    this.note(row);
    if (styleId === 0) this.own(row, column)?.setStyle(row % ROWS, 0);
    else this.need(row, column).setStyle(row % ROWS, styleId);
  }

  mapStyles(rect: Rect, change: (styleId: number) => number): void {
    const fresh = change(0) !== 0;
    this.watcher?.(rect, 'formats');
    for (let row = rect.row; row < rect.row + rect.rows; row = (Math.floor(row / ROWS) + 1) * ROWS) {
      const top = row - (row % ROWS);
      const to = Math.min(top + ROWS, rect.row + rect.rows);
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const chunk = fresh ? this.need(row, column) : this.own(row, column);
        if (chunk?.mapStyles(row - top, to - top, change)) for (let each = row; each < to; each++) this.note(each);
      }
    }
  }

  readBlock(rect: Rect): ModelValue[][] {
    const block: ModelValue[][] = new Array<ModelValue[]>(rect.rows);
    for (let r = 0; r < rect.rows; r++) {
      const band = this.bands[Math.floor((rect.row + r) / ROWS)];
      const offset = (rect.row + r) % ROWS;
      const line: ModelValue[] = new Array<ModelValue>(rect.columns);
      for (let c = 0; c < rect.columns; c++) line[c] = band?.[rect.column + c]?.value(offset) ?? null;
      block[r] = line;
    }
    return block;
  }

  clear(rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    const lastRow = rect.row + rect.rows;
    if (what !== 'formats') this.watcher?.(rect, 'contents');
    if (what !== 'contents') this.watcher?.(rect, 'formats');
    this.bands.forEach((band, index) => {
      const top = index * ROWS;
      const from = Math.max(top, rect.row);
      const to = Math.min(top + ROWS, lastRow);
      if (!band || from >= to) return;
      if (this.tracking) for (let row = from; row < to; row++) this.note(row);
      band.forEach((chunk, column) => {
        if (!chunk || column < rect.column || column >= rect.column + rect.columns) return;
        const whole = to - from === ROWS;
        if (whole && what === 'all') band[column] = undefined;
        else clearChunk((band[column] = this.owned(chunk)), from - top, to - top, what);
      });
    });
  }

  shiftRows(row: number, by: number): void {
    const used = this.usedRange(false);
    const rows = used ? used.row + used.rows - row : 0;
    if (!used || rows <= 0) return;
    const reached: Rect = { ...used, row, rows: Math.max(rows, rows + by) };
    this.watcher?.(reached, 'contents');
    this.watcher?.(reached, 'formats');
    if (this.tracking) for (let each = row; each < row + reached.rows; each++) this.note(each);
    const { arrays, left } = moveArrays(this.arrays, { row, by });
    for (const rect of left) this.clear(rect, 'contents');
    this.arrays = arrays;
    const first = Math.floor(row / ROWS);
    const moved = this.bands.splice(first);
    moved.forEach((band, index) => {
      band?.forEach((chunk, column) => {
        if (chunk) this.deal(chunk, (first + index) * ROWS, column, row, by);
      });
    });
  }

  /** Puts the cells of a chunk where they stand after a shift; those in rows that go are left out. */
  private deal(chunk: CellChunk, top: number, column: number, row: number, by: number): void {
    for (let offset = 0; offset < ROWS; offset++) {
      const from = top + offset;
      const to = from < row ? from : from + by;
      if ((from >= row && to < row) || !chunk.holdsOrStyled(offset)) continue;
      this.need(to, column).take(to % ROWS, chunk, offset);
    }
  }

  usedRange(valuesOnly: boolean): Rect | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    this.bands.forEach((band, index) => {
      band?.forEach((chunk, column) => {
        const first = chunk?.find(0, 1, valuesOnly) ?? -1;
        if (!chunk || first < 0) return;
        const last = chunk.find(ROWS - 1, -1, valuesOnly);
        top = Math.min(top, index * ROWS + first);
        bottom = Math.max(bottom, index * ROWS + last);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  forEachRow(visit: (row: number, cells: RowView) => void): void {
    this.bands.forEach((band, index) => {
      if (!band) return;
      for (let offset = 0; offset < ROWS; offset++) {
        const columns: number[] = [];
        band.forEach((chunk, column) => {
          if (chunk?.holdsOrStyled(offset)) columns.push(column);
        });
        if (columns.length > 0) visit(index * ROWS + offset, new BandRow(band, offset, columns));
      }
    });
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.bands.forEach((band, index) => {
      const columns = band ? columnsWithFormulas(band) : [];
      for (let offset = 0; offset < ROWS && columns.length > 0; offset++)
        for (const column of columns) {
          const formula = band?.[column]?.formula(offset) ?? null;
          if (formula !== null) visit(index * ROWS + offset, column, formula);
        }
    });
  }

  private chunk(row: number, column: number): CellChunk | undefined {
    return this.bands[Math.floor(row / ROWS)]?.[column];
  }

  private need(row: number, column: number): CellChunk {
    const band = (this.bands[Math.floor(row / ROWS)] ??= []);
    const chunk = band[column];
    return (band[column] = chunk ? this.owned(chunk) : new CellChunk(this.epoch));
  }

  /** The chunk for a change that a missing one does not need. */
  private own(row: number, column: number): CellChunk | undefined {
    return this.chunk(row, column) && this.need(row, column);
  }

  private owned(chunk: CellChunk): CellChunk {
    return chunk.epoch === this.epoch ? chunk : chunk.copy(this.epoch);
  }

  private before(row: number, column: number, what: 'contents' | 'formats'): void {
    this.watcher?.({ row, column, rows: 1, columns: 1 }, what);
  }

  private note(row: number): void {
    if (this.tracking) (this.changed ??= new Set()).add(row);
  }
}
