import type { TableRequest } from '../../application/ports';
import type { CellValue, Grid } from '../../workbook/grid';
import { cellBytes, RESPONSE_BUDGET } from '../payload';
import type { Locate } from './locate';

/** A source of cells too large for one response: where it stands, and what has been read of it. */
interface Source {
  readonly request: TableRequest;
  readonly sheet: string;
  readonly table: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: CellValue[][];
}

/** A cell is taken to need so many bytes until some have been seen. */
const FIRST_GUESS = 12;

/** Reads ranges in as few responses as the payload limit allows, their sizes first. */
export async function readInBlocks(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  locate: Locate,
  isTooLarge: (error: unknown) => boolean,
): Promise<Map<string, Grid>> {
  const sources = await loadSizes(context, requests, locate);
  const reader = new BlockReader(context, isTooLarge);
  for (const source of sources) await reader.add(source);
  await reader.fetch();
  return new Map(sources.map((source) => [source.request.table, gridOf(source)]));
}

const gridOf = ({ sheet, row, column, table, values }: Source): Grid => ({ sheet, row, column, table, values });

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
    if (!where) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ request, ...where, row, column, rows, columns, values: [] }];
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
  ) {}

  async add(source: Source): Promise<void> {
    for (let from = 0; from < source.rows;) {
      const room = Math.floor((this.capacity() - this.cells) / source.columns);
      if (room < 1 && this.parts.length > 0) {
        await this.fetch();
        continue;
      }
      const rows = Math.min(source.rows - from, Math.max(1, room));
      this.parts.push({ source, from, rows });
      this.cells += rows * source.columns;
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
      const rows = range.values as CellValue[][];
      this.learn(rows);
      return { source, rows };
    });
  }

  private queue({ source, from, rows }: Part): { source: Source; range: Excel.Range } {
    const sheet = this.context.workbook.worksheets.getItem(source.sheet);
    const range = sheet.getRangeByIndexes(source.row + from, source.column, rows, source.columns);
    range.load('values');
    return { source, range };
  }

  private learn(rows: readonly (readonly CellValue[])[]): void {
    const step = Math.max(1, Math.floor(rows.length / 200));
    for (let row = 0; row < rows.length; row += step) {
      for (const cell of rows[row] ?? []) {
        this.seenCells++;
        this.seenBytes += cell === '' ? 3 : cellBytes(cell);
      }
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
