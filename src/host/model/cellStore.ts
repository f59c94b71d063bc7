import { CellChunk, CHUNK_ROWS } from './cellChunk';
import type { CellStore, ModelValue, Rect, RowView } from './types';

type Band = (CellChunk | undefined)[];

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
  private readonly bands: (Band | undefined)[] = [];
  private tracking = false;
  private changed: Set<number> | null = null;

  get changedRows(): ReadonlySet<number> | null {
    return this.changed;
  }

  startTracking(): void {
    this.tracking = true;
  }

  value(row: number, column: number): ModelValue {
    return this.chunk(row, column)?.value(row % CHUNK_ROWS) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.chunk(row, column)?.formula(row % CHUNK_ROWS) ?? null;
  }

  styleId(row: number, column: number): number {
    return this.chunk(row, column)?.styleId(row % CHUNK_ROWS) ?? 0;
  }

  setValue(row: number, column: number, value: ModelValue): void {
    this.note(row);
    if (value === null) this.chunk(row, column)?.setValue(row % CHUNK_ROWS, null);
    else this.need(row, column).setValue(row % CHUNK_ROWS, value);
  }

  setFormula(row: number, column: number, formula: string, cached: ModelValue): void {
    this.note(row);
    this.need(row, column).setFormula(row % CHUNK_ROWS, formula, cached);
  }

  setStyle(row: number, column: number, styleId: number): void {
    this.note(row);
    if (styleId === 0) this.chunk(row, column)?.setStyle(row % CHUNK_ROWS, 0);
    else this.need(row, column).setStyle(row % CHUNK_ROWS, styleId);
  }

  readBlock(rect: Rect): ModelValue[][] {
    const block: ModelValue[][] = new Array<ModelValue[]>(rect.rows);
    for (let r = 0; r < rect.rows; r++) {
      const band = this.bands[Math.floor((rect.row + r) / CHUNK_ROWS)];
      const offset = (rect.row + r) % CHUNK_ROWS;
      const line: ModelValue[] = new Array<ModelValue>(rect.columns);
      for (let c = 0; c < rect.columns; c++) line[c] = band?.[rect.column + c]?.value(offset) ?? null;
      block[r] = line;
    }
    return block;
  }

  clear(rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    const lastRow = rect.row + rect.rows;
    this.bands.forEach((band, index) => {
      const top = index * CHUNK_ROWS;
      const from = Math.max(top, rect.row);
      const to = Math.min(top + CHUNK_ROWS, lastRow);
      if (!band || from >= to) return;
      if (this.tracking) for (let row = from; row < to; row++) this.note(row);
      band.forEach((chunk, column) => {
        if (!chunk || column < rect.column || column >= rect.column + rect.columns) return;
        const whole = to - from === CHUNK_ROWS;
        if (whole && what === 'all') band[column] = undefined;
        else clearChunk(chunk, from - top, to - top, what);
      });
    });
  }

  usedRange(valuesOnly: boolean): Rect | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    this.bands.forEach((band, index) => {
      band?.forEach((chunk, column) => {
        const first = chunk?.find(0, 1, valuesOnly) ?? -1;
        if (!chunk || first < 0) return;
        const last = chunk.find(CHUNK_ROWS - 1, -1, valuesOnly);
        top = Math.min(top, index * CHUNK_ROWS + first);
        bottom = Math.max(bottom, index * CHUNK_ROWS + last);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  forEachRow(visit: (row: number, cells: RowView) => void): void {
    this.bands.forEach((band, index) => {
      if (!band) return;
      for (let offset = 0; offset < CHUNK_ROWS; offset++) {
        const columns: number[] = [];
        band.forEach((chunk, column) => {
          if (chunk?.holdsOrStyled(offset)) columns.push(column);
        });
        if (columns.length > 0) visit(index * CHUNK_ROWS + offset, new BandRow(band, offset, columns));
      }
    });
  }

  private chunk(row: number, column: number): CellChunk | undefined {
    return this.bands[Math.floor(row / CHUNK_ROWS)]?.[column];
  }

  private need(row: number, column: number): CellChunk {
    const band = (this.bands[Math.floor(row / CHUNK_ROWS)] ??= []);
    return (band[column] ??= new CellChunk());
  }

  private note(row: number): void {
    if (this.tracking) (this.changed ??= new Set()).add(row);
  }
}

class BandRow implements RowView {
  constructor(
    private readonly band: Band,
    private readonly offset: number,
    readonly columns: readonly number[],
  ) {}
  value(column: number): ModelValue {
    return this.band[column]?.value(this.offset) ?? null;
  }
  formula(column: number): string | null {
    return this.band[column]?.formula(this.offset) ?? null;
  }
  styleId(column: number): number {
    return this.band[column]?.styleId(this.offset) ?? 0;
  }
}

function clearChunk(chunk: CellChunk, from: number, to: number, what: 'contents' | 'formats' | 'all'): void {
  if (what !== 'contents' && to - from === CHUNK_ROWS) chunk.setWholeStyle(0);
  for (let offset = from; offset < to; offset++) {
    if (what !== 'formats') chunk.setValue(offset, null);
    if (what !== 'contents') chunk.setStyle(offset, 0);
  }
}
