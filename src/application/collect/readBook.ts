import { openFigureTables, type FigureTables } from '../../workbook/figures/figureTables';
import { rowsOfPeriod, type FigurePeriod } from '../../workbook/figures/period';
import type { Grid, Grids } from '../../workbook/grid';
import { GridCell } from '../../workbook/read/gridCell';
import type { GroupRows } from '../../workbook/read/groupRows';
import { cellAt, type FoundColumn } from '../../workbook/read/tableView';
import { tableRequests, WARD_TABLE } from '../../workbook/schema';
import type { Place } from '../ports';
import type { CollectBook } from './book';
import type { FileSheet, OpenedFile } from './files';
import { wardsOfPeriod } from './makeForms';
import { problem, type FileContent, type ReceivedFigure, type ReceivedWard, type RefusedCell } from './received';

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The grid of a table with whatever stands below it in the same columns. */
function gridOf({ name, tables, values }: FileSheet, table: string): Grid | null {
  const found = tables.find((each) => isSameName(each.name, table));
  if (!found) return null;
  const { row, column, rows, columns } = found;
  const lines = values().slice(row);
  const cut = Array.from({ length: Math.max(rows, lines.length) }, (_, at) =>
    Array.from({ length: columns }, (__, index) => lines[at]?.[column + index] ?? ''),
  );
  return { sheet: name, row, column, table, values: cut, tableRows: rows };
}

/** The tables of a file; where one was turned into a plain range, its sheet. */
function gridsOf({ sheets }: OpenedFile): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const { table, sheet } of tableRequests()) {
    const found = sheets.map((each) => gridOf(each, table)).find((grid) => grid !== null);
    const plain = sheets.find(({ name }) => isSameName(name, sheet));
    if (found) grids.set(table, found);
    else if (plain) grids.set(table, { sheet: plain.name, row: 0, column: 0, table: null, values: plain.values() });
  }
  return grids;
}

/** Reads a file as a workbook of the template in which rows of a period were filled. */
export function readBookFile(file: OpenedFile, book: CollectBook, period: FigurePeriod): FileContent {
  const grids = gridsOf(file);
  const wards = book.grids.get(WARD_TABLE.table);
  // Who is meant by a name is what the province's own list says.
  const known: Grids = wards ? new Map([...grids, [WARD_TABLE.table, wards]]) : grids;
  const tables = openFigureTables(known, file.date1904, book.records.ruleSets);
  if (tables.groups.length === 0) return problem('notOurs');
  const found = wardsOfPeriod(book, period).flatMap(({ code }) => receivedOf(tables, code, period) ?? []);
  return found.length === 0 ? problem('noRows') : { kind: 'workbook', wards: found };
}

function receivedOf(tables: FigureTables, wardCode: string, period: FigurePeriod): ReceivedWard | null {
  const figures: ReceivedFigure[] = [];
  const refused: RefusedCell[] = [];
  const notes = new Map<number, string>();
  let isThere = false;
  for (const group of tables.groups) {
    const rows = rowsOfPeriod(tables, group, wardCode, period);
    const [row] = rows;
    if (row === undefined) continue;
    isThere = true;
    for (const [indicatorId, column] of group.indicators)
      readCell(group, rows, column, {
        value: (value, place) => figures.push({ indicatorId, value, place }),
        refused: (cell) => refused.push(cell),
      });
    const note = group.view.columns.get('note');
    const text = note ? String(cellAt(group.view, row, note.index)).trim() : '';
    if (text !== '') notes.set(group.view.spec.group ?? 0, text);
  }
  return isThere ? { wardCode, period, figures, refused, notes } : null;
}

interface Takers {
  readonly value: (value: ReceivedFigure['value'], place: Place) => void;
  readonly refused: (cell: RefusedCell) => void;
}

/** Rows that contradict each other say nothing: the cell is named and left. */
function readCell({ view }: GroupRows, rows: readonly number[], column: FoundColumn, takers: Takers): void {
  const cells = rows.map((row) => ({ row, parsed: column.parse(cellAt(view, row, column.index)) }));
  const [first, ...others] = cells;
  if (!first) return;
  const placeOf = (row: number): Place => {
    const { sheet, cell } = new GridCell(view.grid, row, column.index);
    return { sheet, cell };
  };
  const { parsed, row } = first;
  const other = others.find((each) => JSON.stringify(each.parsed) !== JSON.stringify(parsed));
  const refuse = (code: RefusedCell['code'], expected: string, at: number): void => {
    const found = String(cellAt(view, at, column.index));
    takers.refused({ header: column.header, code, found, expected, place: placeOf(at) });
  };
  if (other) refuse('duplicateRow', placeOf(row).cell ?? '', other.row);
  else if (parsed.state === 'value') takers.value(parsed.value, placeOf(row));
  else if (parsed.state === 'fault') refuse(parsed.code, parsed.expected, row);
}
