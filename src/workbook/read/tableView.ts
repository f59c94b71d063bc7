import { BUILT_IN_INDICATORS } from '../../domain/indicators';
import type { Grid, Grids, CellValue } from '../grid';
import type { ColumnSpec, TableSpec } from '../schema/types';
import { columnText, sheetName } from '../schema/words';
import { cellParser, isBlank, type CellParser, type ParseContext, type ParsedCell } from './cell/parse';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { acceptedHeaders, findHeader, headerKey } from './headers';

/** A column that the reader found. */
export interface FoundColumn {
  readonly spec: ColumnSpec;
  /** Index within the grid's rows. */
  readonly index: number;
  readonly header: string;
  readonly parse: CellParser;
}

/** A table as it stands in the workbook: where its rows are and which column is which. */
export interface TableView {
  readonly spec: TableSpec;
  readonly grid: Grid;
  /** First row of data and the row after the last, as indexes of the grid. */
  readonly from: number;
  readonly to: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Columns that no schema names. */
  readonly others: readonly { readonly header: string; readonly index: number }[];
}

/** Opens a table; null when the workbook does not have it or nothing in it looks like its header. */
export function openTable(grids: Grids, spec: TableSpec, context: ParseContext, findings: Findings): TableView | null {
  const grid = grids.get(spec.table);
  if (!grid) return null;
  const accepted = acceptedHeaders(spec);
  const header =
    grid.table === null ? findHeader(grid.values, accepted) : { row: 0, from: 0, to: grid.values[0]?.length ?? 0 };
  if (!header) return null;
  if (grid.table === null)
    findings.on('tableIsRange', grid.sheet, { subject: spec.table, found: '', expected: spec.table });
  const columns = new Map<string, FoundColumn>();
  const others: { header: string; index: number }[] = [];
  const twice = new Set<string>();
  const line = grid.values[header.row] ?? [];
  for (let index = header.from; index < header.to; index++) {
    const text = String(line[index] ?? '');
    const id = accepted.get(headerKey(text));
    const column = spec.columns.find((each) => each.id === id);
    if (!column) {
      if (text.trim() !== '') others.push({ header: text, index });
    } else if (columns.has(column.id)) {
      twice.add(column.id);
      findings.at('columnDuplicated', new GridCell(grid, header.row, index), {
        subject: text,
        found: text,
        expected: '1',
      });
    } else columns.set(column.id, { spec: column, index, header: text, parse: cellParser(column, context) });
  }
  // Of two columns with one name nobody can tell which is meant: neither is read.
  for (const id of twice) columns.delete(id);
  reportMissing(spec, grid, columns, twice, findings);
  return { spec, grid, from: header.row + 1, to: grid.tableRows ?? grid.values.length, columns, others };
}

const MAY_BE_BLANK: ReadonlySet<string> = new Set(
  BUILT_IN_INDICATORS.flatMap(({ id, mayBeBlank }) => (mayBeBlank === true ? [id] : [])),
);

function reportMissing(
  spec: TableSpec,
  grid: Grid,
  columns: ReadonlyMap<string, FoundColumn>,
  twice: ReadonlySet<string>,
  findings: Findings,
): void {
  const isIndicator = ({ id, kind }: ColumnSpec): boolean =>
    spec.group !== null && id !== 'month' && kind !== 'text' && !MAY_BE_BLANK.has(id);
  for (const column of spec.columns) {
    const { id, required } = column;
    if (columns.has(id) || twice.has(id) || !(required || isIndicator(column))) continue;
    const expected = columnText('vi', spec, id).header;
    findings.on('columnMissing', grid.sheet, {
      subject: expected,
      found: '',
      expected,
      severity: required ? 'error' : 'warning',
    });
  }
}

export const reportUnknownColumns = (view: TableView, used: ReadonlySet<string>, findings: Findings): void => {
  for (const { header, index } of view.others) {
    if (used.has(headerKey(header))) continue;
    findings.at('columnUnknown', new GridCell(view.grid, view.from - 1, index), {
      subject: header,
      found: header,
      expected: '',
    });
  }
};

/** A table that the workbook should have. */
export function reportTableMissing(spec: TableSpec, severity: 'error' | 'warning' | 'info', findings: Findings): void {
  findings.on('tableMissing', sheetName(spec), { subject: spec.table, found: '', expected: spec.table, severity });
}

export const cellAt = (view: TableView, row: number, index: number): CellValue => view.grid.values[row]?.[index] ?? '';

/** Those of the columns that the table has. */
export const columnsOf = ({ columns }: TableView, ...ids: readonly string[]): FoundColumn[] =>
  ids.flatMap((id) => columns.get(id) ?? []);

export const isBlankRow = (view: TableView, row: number): boolean => {
  for (const { index } of view.columns.values()) if (!isBlank(cellAt(view, row, index))) return false;
  return view.others.every(({ index }) => isBlank(cellAt(view, row, index)));
};

/** One row with its cells read by column id; faults are reported once, blanks of required columns too. */
export interface RowReader {
  readonly row: number;
  place(columnId: string): GridCell;
  raw(columnId: string): CellValue;
  parsed(columnId: string): ParsedCell;
  /** The text of a cell, '' when blank or at fault. */
  text(columnId: string): string;
  number(columnId: string): number | null;
}

const BLANK: ParsedCell = { state: 'blank' };

export const rowReader = (view: TableView, row: number): RowReader => new ViewRow(view, row);

/** A class, as closures made for every row of a large table would cost more than reading it. */
class ViewRow implements RowReader {
  constructor(
    private readonly view: TableView,
    readonly row: number,
  ) {}

  place(columnId: string): GridCell {
    return new GridCell(this.view.grid, this.row, this.view.columns.get(columnId)?.index ?? 0);
  }

  raw(columnId: string): CellValue {
    return cellAt(this.view, this.row, this.view.columns.get(columnId)?.index ?? -1);
  }

  parsed(columnId: string): ParsedCell {
    const column = this.view.columns.get(columnId);
    return column ? column.parse(cellAt(this.view, this.row, column.index)) : BLANK;
  }

  text(columnId: string): string {
    const cell = this.parsed(columnId);
    return cell.state === 'value' ? String(cell.value) : '';
  }

  number(columnId: string): number | null {
    const cell = this.parsed(columnId);
    return cell.state === 'value' && typeof cell.value === 'number' ? cell.value : null;
  }
}

/** Reports what is wrong with one cell: unreadable, a number typed as text, or blank where something must stand. */
export function reportCell(view: TableView, row: number, column: FoundColumn, findings: Findings): void {
  const raw = cellAt(view, row, column.index);
  const cell = column.parse(raw);
  if (cell.state === 'value' ? !cell.asText : cell.state === 'blank' && !column.spec.required) return;
  const place = new GridCell(view.grid, row, column.index);
  const found = String(raw);
  if (cell.state === 'fault') findings.at(cell.code, place, { subject: column.header, found, expected: cell.expected });
  else if (cell.state === 'value')
    findings.at('numberAsText', place, { subject: column.header, found, expected: String(cell.value) });
  else findings.at('required', place, { subject: column.header, found: '', expected: column.spec.kind });
}

const NONE: ReadonlySet<number> = new Set();

/** The rows of a small table that hold something and are not left out, each with the faults of all its cells reported. */
export function readRows(view: TableView, findings: Findings, left: ReadonlySet<number> = NONE): RowReader[] {
  const rows: RowReader[] = [];
  for (let row = view.from; row < view.to; row++) {
    if (left.has(row) || isBlankRow(view, row)) continue;
    for (const column of view.columns.values()) reportCell(view, row, column, findings);
    rows.push(rowReader(view, row));
  }
  return rows;
}
