import { serialOf } from '../../cells/serial';
import type { PlainValue } from '../../workbook/grid';
import type { FoundColumn, TableView } from '../../workbook/read/tableView';
import type { RepairedCell } from '../../workbook/repairs/types';
import { choiceWord, columnText, sheetName, type TableSpec } from '../../workbook/schema';
import { cellChange, NewRows } from '../collect/place';
import { languageOf } from '../whatIf/draft';
import type { EntryPlan, EntryRefusal } from './types';

/** The content of a cell; `date` is the ISO day of which it is the serial number. */
export interface EntryCell {
  readonly column: FoundColumn;
  readonly after: PlainValue | null;
  readonly date: string | null;
}

export const refused = (refusal: EntryRefusal): EntryPlan & { readonly kind: 'refused' } => ({
  kind: 'refused',
  refusal,
});

export const noTable = (spec: TableSpec): EntryPlan =>
  refused({ kind: 'noTable', sheet: sheetName(spec), table: spec.table });

/** The first of some columns that a table does not have, told as a refusal; null where it has all of them. */
export function missingColumn(view: TableView, ids: readonly string[]): EntryPlan | null {
  const missing = ids.find((id) => !view.columns.has(id));
  if (missing === undefined) return null;
  const column = columnText(languageOf(view), view.spec, missing).header;
  return refused({ kind: 'noColumn', sheet: view.grid.sheet, column });
}

/** The cell that a typed text makes; a choice is given by its id. */
export function typedCell(
  view: TableView,
  column: FoundColumn,
  typed: string,
  date1904: boolean,
): EntryCell | (EntryPlan & { readonly kind: 'refused' }) {
  const { spec, header } = column;
  const { choices, kind } = spec;
  const text = choices && typed !== '' ? choiceWord(languageOf(view), choices, typed) : typed.trim();
  const cell = column.parse(text);
  switch (cell.state) {
    case 'blank':
      return { column, after: null, date: null };
    case 'fault': {
      const issue = { code: cell.code, subject: header, found: text, expected: cell.expected };
      return refused({ kind: 'unreadable', sheet: view.grid.sheet, issue });
    }
    case 'value': {
      const value = String(cell.value);
      return kind === 'date'
        ? { column, after: serialOf(value, date1904), date: value }
        : { column, after: choices ? text : value, date: null };
    }
  }
}

/** What makes the cells of a row hold these contents; `row` null is a new one, which `keys` begin. Cells that hold it already are left. */
export function rowChanges(
  view: TableView,
  row: number | null,
  keys: readonly EntryCell[],
  cells: readonly EntryCell[],
): EntryPlan {
  if (row !== null) return plan(cellsOf(view, row, cells));
  const filled = cells.filter(({ after }) => after !== null);
  if (filled.length === 0) return plan([]);
  const rows = new NewRows(view);
  const taken = rows.take();
  if (taken === null) return refused({ kind: 'noRoom', sheet: view.grid.sheet });
  const { changes } = plan(cellsOf(view, taken, [...keys, ...filled]));
  const growth = rows.growth();
  return { kind: 'changes', changes: growth === null ? changes : [...changes, growth] };
}

const cellsOf = (view: TableView, row: number, cells: readonly EntryCell[]): RepairedCell[] =>
  cells
    .map(({ column, after, date }) => cellChange(view, row, column.index, after, date))
    .filter(({ before, after }) => before !== (after ?? ''));

const plan = (cells: readonly RepairedCell[]): EntryPlan & { readonly kind: 'changes' } => ({
  kind: 'changes',
  changes: cells.length === 0 ? [] : [{ kind: 'cells', cells }],
});

/** Cells by the ids of their columns; those that the table does not have are left out. */
export const keyCells = (view: TableView, keys: Readonly<Record<string, PlainValue>>): EntryCell[] =>
  Object.entries(keys).flatMap(([id, after]) => {
    const column = view.columns.get(id);
    return column ? [{ column, after, date: null }] : [];
  });
