import type { CellChunk } from './cellChunk';
import type { ModelValue, RowView } from './types';

/** The chunks of 256 rows, by column. */
export type Band = (CellChunk | undefined)[];

export const copyBands = (bands: readonly (Band | undefined)[]): (Band | undefined)[] =>
  bands.map((band) => band?.slice());

/** Columns of a band in which any cell holds a formula, ascending. */
export function columnsWithFormulas(band: Band): number[] {
  const columns: number[] = [];
  band.forEach((chunk, column) => {
    if (chunk?.hasFormulas()) columns.push(column);
  });
  return columns;
}

/** One row of a band as writers and searchers see it. */
export class BandRow implements RowView {
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

/** Empties the rows from `from` up to `to` of a chunk. */
export function clearChunk(chunk: CellChunk, from: number, to: number, what: 'contents' | 'formats' | 'all'): void {
  if (what !== 'contents') chunk.mapStyles(from, to, () => 0);
  if (what === 'formats') return;
  for (let offset = from; offset < to; offset++) chunk.setValue(offset, null);
}
