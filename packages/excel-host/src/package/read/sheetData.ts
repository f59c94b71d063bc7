import type { ModelValue, Rect } from '../../model/types';
import { fromXstring } from '../xml/escape';
import { TagScanner, type TagKind } from '../xml/tagScanner';
import type { CellContext } from './cellContext';
import { serialOfIsoDate } from './isoDate';
import { parseNumber } from './number';
import { MOST_COLUMNS, MOST_ROWS, parseArea } from './reference';
import { moveFormula } from './sharedFormula';
import { readStringItem } from './sharedStrings';

/** Called on the way through sheetData; the scanner's fields tell what was found and where it stands. */
export interface SheetDataVisitor {
  rowStart(scanner: SheetDataScanner): void;
  cell(scanner: SheetDataScanner): void;
  rowEnd(scanner: SheetDataScanner): void;
}

type CellType = 'number' | 'shared' | 'boolean' | 'error' | 'date' | 'formulaText' | 'inline';
const LETTER = { c: 0x63, d: 0x64, e: 0x65, f: 0x66, r: 0x72, s: 0x73, t: 0x74, v: 0x76, b: 0x62 } as const;

/** What the letter of a cell's `t` says; without one it is a number. */
const TYPES: Readonly<Record<number, CellType>> = {
  [LETTER.s]: 'shared',
  [LETTER.b]: 'boolean',
  [LETTER.e]: 'error',
  [LETTER.d]: 'date',
};

/** Reads rows and cells from the bytes of a sheet, from behind the sheetData start tag. */
export class SheetDataScanner {
  readonly tags: TagScanner;
  row = -1;
  rowStart = 0;
  /** Behind the row's start tag. */
  rowOpenEnd = 0;
  /** Of the row's end tag; equal to `rowEnd` for an empty-element tag. */
  rowCloseStart = 0;
  rowEnd = 0;
  rowHeight: number | null = null;
  rowHidden = false;
  column = -1;
  /** Index into cellXfs. */
  xf = 0;
  cellStart = 0;
  cellEnd = 0;
  value: ModelValue = null;
  formula: string | null = null;
  /** Group of a shared formula, -1 for none. */
  sharedGroup = -1;
  isSharedMaster = false;
  /** The cells that an array formula fills, null for other formulas. */
  arrayArea: Rect | null = null;
  /** The array formula's area follows its result. */
  isDynamic = false;
  private type: CellType = 'number';
  private strings: readonly string[] | null = null;
  private readonly masters = new Map<
    number,
    { readonly text: string; readonly row: number; readonly column: number }
  >();

  constructor(
    readonly bytes: Uint8Array,
    start: number,
    part: string,
    private readonly context: CellContext,
  ) {
    this.tags = new TagScanner(bytes, start, bytes.length, part);
  }

  /** Visits everything up to the end tag of sheetData, which is consumed. */
  scan(visitor: SheetDataVisitor): void {
    const { tags } = this;
    for (;;) {
      const kind = tags.next();
      if (kind === 'end') throw tags.broken();
      if (kind === 'close') return;
      if (tags.is('row')) this.scanRow(kind, visitor);
      else if (kind === 'open') tags.skipElement();
    }
  }

  private scanRow(kind: TagKind, visitor: SheetDataVisitor): void {
    const { tags } = this;
    this.rowStart = tags.tagStart;
    this.rowOpenEnd = tags.at;
    this.readRowAttributes();
    this.column = -1;
    visitor.rowStart(this);
    this.rowCloseStart = tags.at;
    if (kind === 'open') this.scanCells(visitor);
    this.rowEnd = tags.at;
    visitor.rowEnd(this);
  }

  private scanCells(visitor: SheetDataVisitor): void {
    const { tags } = this;
    for (;;) {
      const kind = tags.next();
      if (kind === 'close') {
        if (!tags.is('row')) throw tags.broken();
        this.rowCloseStart = tags.tagStart;
        return;
      }
      if (kind === 'end') throw tags.broken();
      if (tags.letter === LETTER.c) this.scanCell(kind, visitor);
      else if (kind === 'open') tags.skipElement();
    }
  }

  private readRowAttributes(): void {
    const { tags } = this;
    const place = tags.attribute('r');
    this.row = place === null ? this.row + 1 : Number(place) - 1;
    if (!(this.row >= 0 && this.row < MOST_ROWS)) throw tags.broken();
    const height = tags.attribute('ht');
    this.rowHeight = height === null ? null : Number(height);
    const hidden = tags.attribute('hidden');
    this.rowHidden = hidden === '1' || hidden === 'true';
  }

  private scanCell(kind: TagKind, visitor: SheetDataVisitor): void {
    const { tags } = this;
    this.cellStart = tags.tagStart;
    this.column++;
    this.xf = 0;
    this.type = 'number';
    this.value = null;
    this.formula = null;
    this.sharedGroup = -1;
    this.isSharedMaster = false;
    this.arrayArea = null;
    this.isDynamic = false;
    for (let index = 0; index < tags.attributeCount; index++) this.readCellAttribute(index);
    if (this.column >= MOST_COLUMNS) throw tags.broken();
    if (kind === 'open') this.scanContent();
    this.cellEnd = tags.at;
    visitor.cell(this);
  }

  private readCellAttribute(index: number): void {
    const { tags } = this;
    const letter = tags.attributeLetter(index);
    const start = tags.valueStart(index);
    if (letter === LETTER.r) this.column = this.readColumn(start, tags.valueEnd(index));
    else if (letter === LETTER.s) this.xf = this.readInteger(start, tags.valueEnd(index));
    else if (letter === LETTER.t) this.type = this.readType(start, tags.valueEnd(index));
    else if (letter === 0 && tags.attribute('cm') !== null) this.isDynamic = true;
  }

  private readColumn(start: number, end: number): number {
    let index = 0;
    for (let at = start; at < end; at++) {
      const byte = (this.bytes[at] as number) & 0xdf;
      if (byte < 0x41 || byte > 0x5a) break;
      index = index * 26 + byte - 0x40;
    }
    if (index === 0) throw this.tags.broken();
    return index - 1;
  }

  private readInteger(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) value = value * 10 + (this.bytes[at] as number) - 0x30;
    if (!(value >= 0)) throw this.tags.broken();
    return value;
  }

  private readType(start: number, end: number): CellType {
    if (end - start === 3) return 'formulaText';
    if (end - start > 1) return 'inline';
    return TYPES[this.bytes[start] as number] ?? 'number';
  }

  private scanContent(): void {
    const { tags } = this;
    for (;;) {
      const kind = tags.next();
      if (kind === 'end') throw tags.broken();
      if (kind === 'close') {
        if (tags.letter !== LETTER.c) throw tags.broken();
        return;
      }
      const letter = tags.letter;
      if (letter === LETTER.f) this.readFormula(kind);
      // `<v/>` of a formula whose result is a text: the text is empty, and the formula calculated.
      else if (kind === 'empty') this.value = letter === LETTER.v && this.type === 'formulaText' ? '' : this.value;
      else if (letter === LETTER.v) this.readValue();
      else if (tags.is('is')) this.value = readStringItem(tags);
      else tags.skipElement();
    }
  }

  private readValue(): void {
    const { tags, bytes } = this;
    const start = tags.at;
    if (this.type === 'number' || this.type === 'shared') {
      let end = start;
      while (end < tags.end && bytes[end] !== 0x3c) end++;
      const number = parseNumber(bytes, start, end);
      tags.at = end;
      if (tags.next() !== 'close' || (Number.isNaN(number) && end > start)) throw tags.broken();
      if (end > start) this.value = this.type === 'number' ? number : this.sharedString(number);
      return;
    }
    this.value = this.typedValue(tags.text());
  }

  private sharedString(index: number): string {
    this.strings ??= this.context.strings();
    const text = this.strings[index];
    if (text === undefined) throw this.tags.broken();
    return text;
  }

  private typedValue(text: string): ModelValue {
    switch (this.type) {
      case 'boolean':
        return text.trim() === '1' || text.trim() === 'true';
      case 'error':
        return { error: text };
      case 'date':
        return serialOfIsoDate(text, this.context.date1904) ?? text;
      case 'formulaText':
      case 'inline':
      case 'number':
      case 'shared':
        return fromXstring(text);
    }
  }

  private readFormula(kind: TagKind): void {
    const { tags } = this;
    const formulaKind = tags.attributeCount > 0 ? tags.attribute('t') : null;
    const group = formulaKind === 'shared' ? Number(tags.attribute('si') ?? 0) : -1;
    if (formulaKind === 'array') this.arrayArea = parseArea(tags.attribute('ref') ?? '');
    const text = kind === 'open' ? tags.text() : '';
    this.sharedGroup = group;
    if (group >= 0 && text !== '') {
      this.isSharedMaster = true;
      this.masters.set(group, { text, row: this.row, column: this.column });
    }
    if (formulaKind === 'dataTable') return;
    const master = text === '' ? this.masters.get(group) : undefined;
    const own = master ? moveFormula(master.text, this.row - master.row, this.column - master.column) : text;
    if (own !== '') this.formula = this.context.formulaText.fromFile(own);
  }
}
