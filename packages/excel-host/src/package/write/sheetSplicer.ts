import { sameRect } from '../../model/rect';
import type { ModelValue, RowView, Worksheet } from '../../model/types';
import type { SheetDataScanner, SheetDataVisitor } from '../read/sheetData';
import { asStartTag, withTagAttributes } from '../xml/splice';
import { ByteText } from './byteText';
import type { CellXml } from './cellXml';
import { rowAttributes, rowOpening } from './rowFacts';

export interface SpliceTask {
  readonly sheet: Worksheet;
  readonly prefix: string;
  /** Content of the rows that may have changed, ascending; a row without content has no entry. */
  readonly rows: ReadonlyMap<number, RowView>;
  readonly changed: ReadonlySet<number>;
  /** Rows whose height or visibility changed. */
  readonly facts: ReadonlySet<number>;
  readonly cells: CellXml;
  readonly styleOfXf: ArrayLike<number>;
}

const NOTHING: RowView = { columns: [], value: () => null, formula: () => null, styleId: () => 0 };

/** Copies sheetData, replacing the cells that differ from the model and nothing else. */
export class SheetSplicer implements SheetDataVisitor {
  private readonly out = new ByteText();
  /** How far the source is copied. */
  private copied: number;
  private readonly newRows: number[];
  private nextNew = 0;
  private row: RowView | null = null;
  private nextColumn = 0;
  private opened = false;
  private readonly brokenGroups = new Set<number>();
  differs = false;
  /** True when a formula of the source is no longer there: its place in the calculation chain is stale. */
  lostFormula = false;

  constructor(
    private readonly source: { readonly bytes: Uint8Array; readonly start: number },
    private readonly task: SpliceTask,
  ) {
    this.copied = source.start;
    this.newRows = [...new Set([...task.rows.keys(), ...task.facts])].sort((a, b) => a - b);
  }

  rowStart(scanner: SheetDataScanner): void {
    const { row } = scanner;
    this.writeNewRows(row, scanner.rowStart);
    if (this.newRows[this.nextNew] === row) this.nextNew++;
    this.row = this.task.changed.has(row) ? (this.task.rows.get(row) ?? NOTHING) : null;
    this.nextColumn = 0;
    this.opened = false;
    if (this.task.facts.has(row)) this.openRow(scanner);
  }

  cell(scanner: SheetDataScanner): void {
    const { row, task } = this;
    if (row === null) {
      if (this.brokenGroups.has(scanner.sharedGroup) && !scanner.isSharedMaster) this.rewriteShared(scanner);
      return;
    }
    this.writeNewCells(scanner, row, scanner.column);
    if (row.columns[this.nextColumn] === scanner.column) this.nextColumn++;
    const style = task.styleOfXf[scanner.xf] ?? 0;
    const sameStyle = row.styleId(scanner.column) === style;
    const sameFormula = row.formula(scanner.column) === scanner.formula;
    const orphaned = this.brokenGroups.has(scanner.sharedGroup) && !scanner.isSharedMaster;
    const sameArray = scanner.formula === null || this.isSameArray(scanner);
    const sameCell = sameStyle && sameFormula && sameArray && !orphaned;
    if (sameCell && sameValue(row.value(scanner.column), scanner.value)) return;
    if (scanner.isSharedMaster) this.brokenGroups.add(scanner.sharedGroup);
    if (scanner.formula !== null && this.kindOf(scanner, row.formula(scanner.column)) !== (scanner.arrayArea !== null))
      this.lostFormula = true;
    this.openRow(scanner);
    this.keepUntil(scanner.cellStart);
    if (holds(row, scanner.column) || row.styleId(scanner.column) !== 0)
      this.out.put(task.cells.cell(scanner.row, scanner.column, row, sameStyle ? scanner.xf : null));
    this.copied = scanner.cellEnd;
  }

  /** Whether the cell's formula is an array formula now; null without one. */
  private kindOf({ row, column }: SheetDataScanner, formula: string | null): boolean | null {
    return formula === null ? null : this.task.sheet.cells.arrays.get(`${row},${column}`)?.formula === formula;
  }

  private isSameArray({ row, column, formula, arrayArea, isDynamic }: SheetDataScanner): boolean {
    const array = this.task.sheet.cells.arrays.get(`${row},${column}`);
    if (array?.formula !== formula) return arrayArea === null;
    return arrayArea !== null && sameRect(array.area, arrayArea) && array.dynamic === isDynamic;
  }

  rowEnd(scanner: SheetDataScanner): void {
    const { row } = this;
    const isEmptyTag = scanner.rowCloseStart === scanner.rowEnd;
    if (row !== null) this.writeNewCells(scanner, row, Infinity);
    if (isEmptyTag && this.opened) this.out.put(`</${this.task.prefix}row>`);
  }

  /** Everything from the start given to `end`. */
  finish(end: number): Uint8Array[] {
    this.writeNewRows(Infinity, end);
    this.keepUntil(end);
    return this.out.finish();
  }

  private writeNewRows(before: number, at: number): void {
    for (let row = this.newRows[this.nextNew]; row !== undefined && row < before; row = this.newRows[++this.nextNew]) {
      const cells = this.task.rows.get(row) ?? NOTHING;
      const facts = Object.values(rowAttributes(this.task.sheet, row)).some((value) => value !== null);
      if (cells.columns.length === 0 && !facts) continue;
      this.differs = true;
      this.keepUntil(at);
      writeRow(this.out, row, cells, this.task);
    }
  }

  private writeNewCells(scanner: SheetDataScanner, row: RowView, before: number): void {
    for (
      let column = row.columns[this.nextColumn];
      column !== undefined && column < before;
      column = row.columns[++this.nextColumn]
    ) {
      this.openRow(scanner);
      this.keepUntil(before === Infinity ? scanner.rowCloseStart : scanner.cellStart);
      this.out.put(this.task.cells.cell(scanner.row, column, row, null));
    }
  }

  /** Writes the row's start tag anew: its span of columns is only a hint and may be wrong now. */
  private openRow(scanner: SheetDataScanner): void {
    this.differs = true;
    if (this.opened) return;
    this.opened = true;
    this.keepUntil(scanner.rowStart);
    const tag = asStartTag(scanner.tags.slice(scanner.rowStart, scanner.rowOpenEnd));
    const facts = this.task.facts.has(scanner.row) ? rowAttributes(this.task.sheet, scanner.row) : {};
    this.out.put(withTagAttributes(tag, { ...facts, spans: null }));
    this.copied = scanner.rowOpenEnd;
  }

  /** A cell whose formula stood in another one that is gone gets it written out. */
  private rewriteShared(scanner: SheetDataScanner): void {
    const { row, column, value, formula } = scanner;
    const view: RowView = { columns: [column], value: () => value, formula: () => formula, styleId: () => 0 };
    this.differs = true;
    this.keepUntil(scanner.cellStart);
    this.out.put(this.task.cells.cell(row, column, view, scanner.xf));
    this.copied = scanner.cellEnd;
  }

  private keepUntil(at: number): void {
    this.out.putBytes(this.source.bytes.subarray(this.copied, at));
    this.copied = Math.max(this.copied, at);
  }
}

export function writeRow(out: ByteText, row: number, cells: RowView, { sheet, prefix, cells: xml }: SpliceTask): void {
  const opening = rowOpening(sheet, row, prefix);
  if (cells.columns.length === 0) {
    out.put(`${opening}/>`);
    return;
  }
  let text = `${opening}>`;
  for (const column of cells.columns) text += xml.cell(row, column, cells, null);
  out.put(`${text}</${prefix}row>`);
}

const holds = (row: RowView, column: number): boolean => row.value(column) !== null || row.formula(column) !== null;

function sameValue(a: ModelValue, b: ModelValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  return a.error === b.error;
}
