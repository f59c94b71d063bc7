import type { TableRequest } from '../../application/ports';
import type { CellValue, Grid, PlainValue } from '../../workbook/grid';
import { shownNumbers } from '../../workbook/shownNumbers';
import { cellBytes, RESPONSE_BUDGET } from '../payload';
import { gridOf } from './gridOf';
import { areaOf, type LoadedArea, type Locate, type LocatedTable } from './locate';
import { markedRows } from './markedRows';

/** A source of cells too large for one response: where it stands, and what has been read of it. */
interface Source {
  readonly request: TableRequest;
  readonly place: LocatedTable;
  readonly area: LoadedArea;
  readonly values: CellValue[][];
}

/** Rows below a table that are looked at: more than the country has communes and wards, so that no year's rows are missed. */
const ROWS_BELOW = 100_000;

/** A cell is taken to need so many bytes, its format included, until some have been seen. */
const FIRST_GUESS = 22;

/** Reads ranges in as few responses as the payload limit allows, their sizes first. */
export async function readInBlocks(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  locate: Locate,
  isTooLarge: (error: unknown) => boolean,
  isDate1904: () => boolean,
): Promise<Map<string, Grid>> {
  const sources = await loadSizes(context, requests, locate);
  const reader = new BlockReader(context, isTooLarge, shownNumbers(isDate1904()));
  for (const source of sources) await reader.add(source);
  await reader.fetch();
  return new Map(sources.map(({ request, place, area, values }) => [request.table, gridOf(place, area, values)]));
}

/** The columns of a table from its header to the last of what stands below it; what stands above it is not read. */
function areaToRead({ own }: LocatedTable, used: LoadedArea): LoadedArea {
  if (!own) return used;
  const end = Math.min(used.row + used.rows, own.row + own.rows + ROWS_BELOW);
  return { ...own, rows: Math.max(1, end - own.row) };
}

async function loadSizes(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  locate: Locate,
): Promise<Source[]> {
  const located = requests.map((request) => {
    const found = locate(context, request);
    found.range.load('rowIndex,columnIndex,rowCount,columnCount');
    return found;
  });
  await context.sync();
  return located.flatMap(({ request, range, place }) => {
    const where = place();
    const used = range.isNullObject ? where?.own : areaOf(range);
    return where && used ? [{ request, place: where, area: areaToRead(where, used), values: [] }] : [];
  });
}

interface Part {
  readonly source: Source;
  readonly from: number;
  readonly rows: number;
}

/** Gathers parts of sources until a response would be full, then fetches them. */
class BlockReader {
  private parts: Part[] = [];
  private cells = 0;
  private seenCells = 0;
  private seenBytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly isTooLarge: (error: unknown) => boolean,
    private readonly mark: ReturnType<typeof shownNumbers>,
  ) {}

  async add(source: Source): Promise<void> {
    const { rows: all, columns } = source.area;
    for (let from = 0; from < all;) {
      const room = Math.floor((this.capacity() - this.cells) / columns);
      if (room < 1 && this.parts.length > 0) {
        await this.fetch();
        continue;
      }
      const rows = Math.min(all - from, Math.max(1, room));
      this.parts.push({ source, from, rows });
      this.cells += rows * columns;
      from += rows;
    }
  }

  async fetch(): Promise<void> {
    const { parts } = this;
    this.parts = [];
    this.cells = 0;
    for (const { source, rows } of await this.load(parts)) {
      for (const row of rows) source.values.push(row);
    }
  }

  /** Cells that fit into a response, by the bytes that cells have needed so far. */
  private capacity(): number {
    const each = this.seenCells === 0 ? FIRST_GUESS : (1.15 * this.seenBytes) / this.seenCells;
    return Math.floor(RESPONSE_BUDGET / Math.max(each, 2));
  }

  private async load(parts: readonly Part[]): Promise<{ source: Source; rows: CellValue[][] }[]> {
    const queued = parts.map((part) => this.queue(part));
    try {
      await this.context.sync();
    } catch (error) {
      if (!this.isTooLarge(error)) throw error;
      const halves = halve(parts);
      if (!halves) throw error;
      return [...(await this.load(halves[0])), ...(await this.load(halves[1]))];
    }
    return queued.map(({ source, range }) => {
      const [values, formats] = [range.values as PlainValue[][], range.numberFormat as string[][]];
      this.learn(values, formats);
      return { source, rows: markedRows(values, formats, this.mark) };
    });
  }

  private queue({ source, from, rows }: Part): { source: Source; range: Excel.Range } {
    const { row, column, columns } = source.area;
    const sheet = this.context.workbook.worksheets.getItem(source.place.sheet);
    const range = sheet.getRangeByIndexes(row + from, column, rows, columns);
    range.load('values,numberFormat');
    return { source, range };
  }

  private learn(rows: readonly (readonly PlainValue[])[], formats: readonly (readonly string[])[]): void {
    const step = Math.max(1, Math.floor(rows.length / 200));
    for (let row = 0; row < rows.length; row += step) {
      rows[row]?.forEach((cell, column) => {
        this.seenCells++;
        this.seenBytes += (cell === '' ? 3 : cellBytes(cell)) + cellBytes(formats[row]?.[column] ?? '');
      });
    }
  }
}

/** Two halves of what was asked for; null when a single row is already too much. */
function halve(parts: readonly Part[]): [Part[], Part[]] | null {
  const [only] = parts;
  if (!only) return null;
  if (parts.length > 1) {
    const middle = Math.floor(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  if (only.rows < 2) return null;
  const rows = Math.floor(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, from: only.from + rows, rows: only.rows - rows }]];
}
