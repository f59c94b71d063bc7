import { runToEnd, type Resumable } from '../../domain/resumable';
import { heightOf, LONGEST_TEXT } from './parts/lines';
import { widthInPoints } from '../../cells/sizes';
import { breakLines, countLines, type TextFont } from '../../cells/text/measure';
import { BASE_FONT, lookOf } from '../../cells/theme';
import { shorten } from '../../wording/shorten';
import type { Area, ChartPicture, PictureCell, SheetPicture, StyleRole } from '../../cells/picture';

/** One column of a table: its header, how its cells look, and the cell of an item. */
export interface Column<Item> {
  readonly title: string;
  readonly role: 'text' | 'label' | 'number' | 'centered' | 'link' | 'status';
  /** Excel number format of numeric cells. */
  readonly format?: string;
  readonly cell: (item: Item, index: number) => PictureCell;
}

export interface TableOptions {
  readonly column?: number;
  /** Repeat the header on every printed page and keep it in sight. */
  readonly main?: boolean;
}

/** Points that Excel leaves free beside the text of a cell, and those of one step of its indent. */
const CELL_PADDING = 5.25;
const INDENT = 7;

/**
 * So many wrapped rows of a sheet get a height of their own; each is one action of the host. Further down Excel fits rows to
 * their text itself, which only readers that never lay out a sheet anew do not do.
 */
const MOST_HEIGHTS = 2000;

/** Rows filled between two places to pause: a few milliseconds' work. */
const ROWS_AT_ONCE = 128;

const fontOf = (role: StyleRole): TextFont => ({ size: BASE_FONT.size, ...lookOf(role, 'colourBlindSafe') });

/** Builds a picture from top to bottom: lines of text, tables, charts. Text is cut to what Excel can hold, with an ellipsis. */
export class PictureBuilder {
  private readonly cells: PictureCell[][] = [];
  private readonly styles: { area: Area; role: StyleRole }[] = [];
  private readonly formats: { area: Area; format: string }[] = [];
  private readonly statusAreas: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly merges: Area[] = [];
  private readonly charts: ChartPicture[] = [];
  private repeatRows: readonly [number, number] | null = null;
  private freeze = { rows: 0, columns: 0 };

  constructor(
    private readonly id: string,
    private readonly name: string,
    /** Column widths in characters; they also bound the lines of text. */
    private readonly widths: readonly number[],
    private readonly footer: string,
  ) {}

  /** The next free row. */
  get row(): number {
    return this.cells.length;
  }

  /** Points that the text of a role has in so many columns. */
  private room(column: number, columns: number, role: StyleRole): number {
    let points = 0;
    for (let at = column; at < column + columns; at++) points += widthInPoints(this.widths[at] ?? 8);
    return points - CELL_PADDING - (lookOf(role, 'colourBlindSafe').indent ?? 0) * INDENT;
  }

  private lines(column: number, columns: number, text: string, role: StyleRole): number {
    return countLines(text, this.room(column, columns, role), fontOf(role));
  }

  skip(rows = 1): this {
    for (let i = 0; i < rows; i++) this.cells.push([]);
    return this;
  }

  /** Makes sure the sheet reaches down to a row. */
  reach(row: number): this {
    while (this.cells.length < row) this.cells.push([]);
    return this;
  }

  /** Text over the whole width, broken into as many rows as it needs. */
  line(text: string, role: StyleRole): this {
    for (const part of breakLines(text, this.room(0, this.widths.length, role), fontOf(role))) {
      if (role === 'title') this.heights.set(this.row, 24);
      this.styles.push({ area: [this.row, 0, 1, role === 'warning' ? this.widths.length : 1], role });
      this.put(this.row, 0, part);
    }
    return this;
  }

  /** Something that must not be overlooked, over the whole width. */
  notice(text: string): this {
    const row = this.row;
    this.block([row, 0, 1, this.widths.length], text, 'warning');
    return this.height(row, this.lines(0, this.widths.length, text, 'warning'));
  }

  put(row: number, column: number, cell: PictureCell): this {
    this.reach(row + 1);
    const cells = this.cells[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = typeof cell === 'string' ? shorten(cell, LONGEST_TEXT) : cell;
    return this;
  }

  /** One styled cell over an area. */
  block(area: Area, cell: PictureCell, role: StyleRole): this {
    this.put(area[0], area[1], cell);
    this.reach(area[0] + area[2]);
    if (area[2] > 1 || area[3] > 1) this.merges.push(area);
    return this.style(area, role);
  }

  style(area: Area, role: StyleRole): this {
    if (area[2] > 0 && area[3] > 0) this.styles.push({ area, role });
    return this;
  }

  status(area: Area): this {
    if (area[2] > 0 && area[3] > 0) this.statusAreas.push(area);
    return this;
  }

  height(row: number, lines: number): this {
    this.heights.set(row, Math.max(heightOf(lines), this.heights.get(row) ?? 0));
    return this;
  }

  chart(chart: ChartPicture): this {
    this.charts.push(chart);
    const [top, , rows] = chart.position;
    for (let row = top; row < top + rows; row++) this.height(row, 1);
    return this.reach(chart.position[0] + chart.position[2]);
  }

  /** Rows repeated in print; everything down to the last of them, and so many columns, stay in sight. */
  keep(first: number, last: number, columns = 0): this {
    this.repeatRows = [first, last];
    this.freeze = { rows: last + 1, columns };
    return this;
  }

  /** A table from `top` on; answers its area, header included. */
  table<Item>(
    columns: readonly Column<Item>[],
    items: Iterable<Item>,
    options: TableOptions = {},
    top = this.row,
  ): Area {
    return runToEnd(this.longTable(columns, items, options, top));
  }

  /** The same for a table that may be long, with places to pause between its rows. */
  *longTable<Item>(
    columns: readonly Column<Item>[],
    items: Iterable<Item>,
    options: TableOptions = {},
    top = this.row,
  ): Resumable<Area> {
    const left = options.column ?? 0;
    let lines = 1;
    columns.forEach(({ title }, i) => {
      this.put(top, left + i, title);
      lines = Math.max(lines, this.lines(left + i, 1, title, 'header'));
    });
    this.height(top, lines).style([top, left, 1, columns.length], 'header');
    let rows = 0;
    for (const item of items) {
      this.fill(top + 1 + rows, left, columns, item, rows);
      if (++rows % ROWS_AT_ONCE === 0) yield;
    }
    this.dress(columns, [top + 1, left, rows, columns.length]);
    if (options.main) this.keep(top, top);
    return [top, left, rows + 1, columns.length];
  }

  private fill<Item>(row: number, left: number, columns: readonly Column<Item>[], item: Item, index: number): void {
    const measured = this.heights.size < MOST_HEIGHTS;
    let lines = 1;
    // The first cell makes the row; the others follow without looking for it again.
    const cells = this.put(row, left, null).cells[row] ?? [];
    columns.forEach(({ role, cell }, i) => {
      const value = cell(item, index);
      while (cells.length < left + i) cells.push(null);
      cells[left + i] = typeof value === 'string' ? shorten(value, LONGEST_TEXT) : value;
      if (!measured || typeof value !== 'string' || (role !== 'text' && role !== 'label')) return;
      lines = Math.max(lines, this.lines(left + i, 1, value, role));
    });
    if (lines > 1) this.height(row, lines);
  }

  /** Looks of a table's columns, neighbours of one look together. */
  private dress<Item>(columns: readonly Column<Item>[], [top, left, rows]: Area): void {
    if (rows === 0) return;
    const roleOf = (i: number): StyleRole | null => {
      const role = columns[i]?.role;
      return role === undefined ? null : role === 'status' ? 'centered' : role;
    };
    for (let i = 0, end = 1; i < columns.length; i = end, end = i + 1) {
      const role = roleOf(i);
      while (end < columns.length && roleOf(end) === role) end++;
      if (role !== null) this.style([top, left + i, rows, end - i], role);
    }
    columns.forEach(({ role, format }, i) => {
      if (role === 'status') this.status([top, left + i, rows, 1]);
      if (format !== undefined) this.formats.push({ area: [top, left + i, rows, 1], format });
    });
  }

  build(): SheetPicture {
    const width = this.cells.reduce((most, row) => Math.max(most, row.length), this.widths.length);
    for (const row of this.cells) while (row.length < width) row.push(null);
    return {
      id: this.id,
      name: this.name,
      kind: 'status',
      cells: this.cells,
      columnWidths: this.widths,
      rowHeights: [...this.heights].sort(([a], [b]) => a - b),
      numberFormats: this.formats,
      styles: this.styles,
      statusAreas: this.statusAreas,
      merges: this.merges,
      // Excel cannot move the header row of a table, and what stands above a list grows and shrinks: no tables here.
      tables: [],
      validations: [],
      notes: [],
      charts: this.charts,
      freeze: this.freeze,
      print: { orientation: 'landscape', repeatRows: this.repeatRows, fitToWidth: true, footer: this.footer },
      tabColour: '#1F4E79',
    };
  }
}
