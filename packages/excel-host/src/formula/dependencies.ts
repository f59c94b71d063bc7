import { containsCell, overlaps } from '../model/rect';
import type { Rect, Worksheet } from '../model/types';
import { RangeNode, type FormulaNode, type Vertex } from './formulaNode';
import type { Area } from './structured';

/** Rows of one band: ranges are looked for among those that touch the bands of a cell. */
const BAND = 512;
/** A range over more bands is kept apart. */
const MOST_BANDS = 64;
const COLUMNS = 16_384;

const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/** Who reads what of one sheet. */
class SheetReaders {
  readonly cells = new Map<number, Set<FormulaNode>>();
  readonly ranges = new Map<string, RangeNode>();
  private readonly bands = new Map<number, Set<RangeNode>>();
  private readonly tall = new Set<RangeNode>();

  constructor(private readonly sheet: Worksheet) {}

  add(rect: Rect, reader: FormulaNode): void {
    if (rect.rows === 1 && rect.columns === 1) {
      const key = keyOf(rect.row, rect.column);
      const readers = this.cells.get(key) ?? new Set();
      this.cells.set(key, readers.add(reader));
      return;
    }
    const name = nameOf(rect);
    const known = this.ranges.get(name);
    const range = known ?? new RangeNode(this.sheet, rect);
    range.readers.add(reader);
    if (known) return;
    this.ranges.set(name, range);
    for (const set of this.places(range, true)) set.add(range);
  }

  remove(rect: Rect, reader: FormulaNode): void {
    if (rect.rows === 1 && rect.columns === 1) {
      const key = keyOf(rect.row, rect.column);
      const readers = this.cells.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) this.cells.delete(key);
      return;
    }
    const range = this.ranges.get(nameOf(rect));
    range?.readers.delete(reader);
    if (!range || range.readers.size > 0) return;
    this.ranges.delete(nameOf(rect));
    for (const set of this.places(range, false)) set.delete(range);
  }

  private places({ rect }: RangeNode, make: boolean): Set<RangeNode>[] {
    const first = Math.floor(rect.row / BAND);
    const last = Math.floor((rect.row + rect.rows - 1) / BAND);
    if (last - first >= MOST_BANDS) return [this.tall];
    const sets: Set<RangeNode>[] = [];
    for (let band = first; band <= last; band++) {
      const set = this.bands.get(band) ?? new Set();
      if (make) this.bands.set(band, set);
      sets.push(set);
    }
    return sets;
  }

  /** Ranges that hold any cell of `rect`. */
  rangesOver(rect: Rect, visit: (range: RangeNode) => void): void {
    const first = Math.floor(rect.row / BAND);
    const last = Math.floor((rect.row + rect.rows - 1) / BAND);
    if (last - first > 4) {
      for (const range of this.ranges.values()) if (overlaps(range.rect, rect)) visit(range);
      return;
    }
    for (let band = first; band <= last; band++)
      for (const range of this.bands.get(band) ?? []) if (overlaps(range.rect, rect)) visit(range);
    for (const range of this.tall) if (overlaps(range.rect, rect)) visit(range);
  }

  /** Formulas that name one cell of `rect` alone. */
  readersOf(rect: Rect, visit: (reader: FormulaNode) => void): void {
    if (rect.rows * rect.columns > this.cells.size) {
      for (const [key, readers] of this.cells)
        if (containsCell(rect, Math.floor(key / COLUMNS), key % COLUMNS)) for (const reader of readers) visit(reader);
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        for (const reader of this.cells.get(keyOf(row, column)) ?? []) visit(reader);
  }
}

const nameOf = ({ row, column, rows, columns }: Rect): string => `${row},${column},${rows},${columns}`;

/** Which formula reads which cells. */
export class Dependencies {
  private readonly sheets = new Map<Worksheet, SheetReaders>();

  add(node: FormulaNode, precedents: readonly Area[]): void {
    for (const { sheet, rect } of precedents) {
      const readers = this.sheets.get(sheet) ?? new SheetReaders(sheet);
      this.sheets.set(sheet, readers);
      readers.add(rect, node);
    }
  }

  remove(node: FormulaNode, precedents: readonly Area[]): void {
    for (const { sheet, rect } of precedents) this.sheets.get(sheet)?.remove(rect, node);
  }

  /** Everything that reads any cell of an area at once. */
  readers({ sheet, rect }: Area): FormulaNode[] {
    const found = new Set<FormulaNode>();
    const readers = this.sheets.get(sheet);
    readers?.readersOf(rect, (reader) => found.add(reader));
    readers?.rangesOver(rect, (range) => {
      for (const reader of range.readers) found.add(reader);
    });
    return [...found];
  }

  /** All that hangs on these formulas, they included: what each leads to. */
  reach(seeds: Iterable<FormulaNode>): Map<Vertex, Vertex[]> {
    const graph = new Map<Vertex, Vertex[]>();
    const open: Vertex[] = [...seeds];
    for (let vertex = open.pop(); vertex; vertex = open.pop()) {
      if (graph.has(vertex)) continue;
      const targets = vertex instanceof RangeNode ? [...vertex.readers] : this.targets(vertex);
      graph.set(vertex, targets);
      for (const target of targets) if (!graph.has(target)) open.push(target);
    }
    return graph;
  }

  /** What reads a formula's cell, and the cells that it fills. */
  private targets({ sheet, row, column, spill }: FormulaNode): Vertex[] {
    const targets = new Set<Vertex>();
    const readers = this.sheets.get(sheet);
    const rect = spill?.rect ?? { row, column, rows: 1, columns: 1 };
    readers?.readersOf(rect, (reader) => targets.add(reader));
    readers?.rangesOver(rect, (range) => targets.add(range));
    return [...targets];
  }
}
