import type { ModelValue } from './types';

/** Rows of one chunk. Columns are kept apart because a column holds one kind of value, which V8 packs tightly. */
export const CHUNK_ROWS = 256;

/** One column over 256 rows: about eight bytes a value, and nothing for styles as long as all cells share one. */
export class CellChunk {
  private values: (ModelValue | undefined)[] | null = null;
  private formulas: Map<number, string> | null = null;
  private styles: number | Uint32Array = 0;

  /** A chunk of an older epoch belongs to a remembered state too and is copied before it changes. */
  constructor(readonly epoch: number) {}

  copy(epoch: number): CellChunk {
    const copy = new CellChunk(epoch);
    copy.values = this.values?.slice() ?? null;
    copy.formulas = this.formulas && new Map(this.formulas);
    copy.styles = typeof this.styles === 'number' ? this.styles : this.styles.slice();
    return copy;
  }

  value(offset: number): ModelValue {
    return this.values?.[offset] ?? null;
  }

  formula(offset: number): string | null {
    return this.formulas?.get(offset) ?? null;
  }

  styleId(offset: number): number {
    return typeof this.styles === 'number' ? this.styles : (this.styles[offset] ?? 0);
  }

  setValue(offset: number, value: ModelValue): void {
    this.formulas?.delete(offset);
    this.store(offset, value);
  }

  setFormula(offset: number, formula: string, cached: ModelValue): void {
    this.formulas ??= new Map();
    this.formulas.set(offset, formula);
    this.store(offset, cached);
  }

  setStyle(offset: number, id: number): void {
    if (this.styleId(offset) === id) return;
    if (typeof this.styles === 'number') this.styles = new Uint32Array(CHUNK_ROWS).fill(this.styles);
    this.styles[offset] = id;
    // Sheets are filled downwards: once the last row is styled, a column of one style needs no array.
    if (offset === CHUNK_ROWS - 1) this.packStyles(this.styles);
  }

  /** Takes over everything of one cell of another chunk. */
  take(offset: number, from: CellChunk, at: number): void {
    const value = from.values?.[at];
    if (value !== undefined) this.store(offset, value);
    const formula = from.formulas?.get(at);
    if (formula !== undefined) (this.formulas ??= new Map()).set(offset, formula);
    const style = from.styleId(at);
    if (style !== 0 || this.styles !== 0) this.setStyle(offset, style);
  }

  /** Changes the styles of the rows from `from` up to `to`; true when any is another one now. */
  mapStyles(from: number, to: number, change: (id: number) => number): boolean {
    const before = this.styles;
    if (typeof before === 'number') {
      const after = change(before);
      if (after === before) return false;
      if (to - from === CHUNK_ROWS) this.styles = after;
      else this.styles = new Uint32Array(CHUNK_ROWS).fill(before).fill(after, from, to);
      return true;
    }
    let changed = false;
    for (let offset = from; offset < to; offset++) {
      const id = before[offset] ?? 0;
      const after = change(id);
      if (after === id) continue;
      before[offset] = after;
      changed = true;
    }
    if (changed) this.packStyles(before);
    return changed;
  }

  hasFormulas(): boolean {
    return this.formulas !== null && this.formulas.size > 0;
  }

  /** True when the cell holds a value or a formula. */
  holds(offset: number): boolean {
    return this.value(offset) !== null || this.formula(offset) !== null;
  }

  holdsOrStyled(offset: number): boolean {
    return this.styleId(offset) !== 0 || this.holds(offset);
  }

  /** First used offset at or after `from`, walking by `step`; -1 when there is none. */
  find(from: number, step: 1 | -1, valuesOnly: boolean): number {
    if (this.isEmpty(valuesOnly)) return -1;
    for (let offset = from; offset >= 0 && offset < CHUNK_ROWS; offset += step)
      if (valuesOnly ? this.holds(offset) : this.holdsOrStyled(offset)) return offset;
    return -1;
  }

  private packStyles(styles: Uint32Array): void {
    const first = styles[0] ?? 0;
    for (let offset = 1; offset < CHUNK_ROWS; offset++) if (styles[offset] !== first) return;
    this.styles = first;
  }

  private isEmpty(valuesOnly: boolean): boolean {
    return this.values === null && !this.formulas?.size && (valuesOnly || this.styles === 0);
  }

  private store(offset: number, value: ModelValue): void {
    // A hole, not null, stands for empty: one null would turn a packed array of numbers into an array of boxes.
    if (value !== null) (this.values ??= [])[offset] = value;
    else if (this.values) Reflect.deleteProperty(this.values, offset);
  }
}
