import { totalFault } from '../../domain/consistency/totals';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { isBlank } from './cell/parse';
import { isTotalLabel } from './cell/words';
import { shareCellNumber } from './shares';
import {
  cellAt,
  columnsOf,
  isBlankRow,
  readRows,
  rowReader,
  type FoundColumn,
  type RowReader,
  type TableView,
} from './tableView';

/**
 * Rows of a small table; one that adds up the others is named, its sums of `sumColumns` are checked, and it is left out before its
 * cells are judged.
 */
export function rowsWithoutTotals(
  view: TableView,
  keyColumn: string,
  sumColumns: readonly string[],
  findings: Findings,
): RowReader[] {
  const index = view.columns.get(keyColumn)?.index;
  const totals = new Set<number>();
  for (let row = view.from; index !== undefined && row < view.to; row++) {
    const text = cellAt(view, row, index);
    if (typeof text !== 'string' || isBlankRow(view, row) || !isTotalLabel(text)) continue;
    totals.add(row);
    findings.at('totalRow', rowReader(view, row).place(keyColumn), { subject: text, found: text, expected: '' });
  }
  reportTotals(view, [...totals], columnsOf(view, ...sumColumns), findings);
  return readRows(view, findings, totals);
}

/**
 * Rows that add up others and do not say their sum. A total may be meant for the rows since the total before, for all rows, or for
 * those of its own year: where it is right for one of these, or something it may add up cannot be read, nothing is said.
 */
export function reportTotals(
  view: TableView,
  totals: readonly number[],
  columns: readonly FoundColumn[],
  findings: Findings,
): void {
  if (totals.length === 0) return;
  const isTotal = new Set(totals);
  const rows: number[] = [];
  let since: number[] = [];
  for (let row = view.from; row < view.to; row++) {
    if (isTotal.has(row)) {
      const ofYear = rows.filter((each) => yearAt(view, each) === yearAt(view, row));
      const covered = [...(yearAt(view, row) === null || ofYear.length === 0 ? [] : [ofYear]), since, rows];
      if (!covered.flat().some((each) => hasMonth(view, each)))
        for (const column of columns) reportTotal(view, row, column, covered, findings);
      since = [];
    } else if (!isBlankRow(view, row)) {
      rows.push(row);
      since.push(row);
    }
  }
}

function reportTotal(
  view: TableView,
  row: number,
  column: FoundColumn,
  covered: readonly (readonly number[])[],
  findings: Findings,
): void {
  const total = shareCellNumber(view, row, column);
  if (total === null) return;
  const cells = covered.map((rows) => rows.filter((each) => !isBlank(cellAt(view, each, column.index))));
  const figures = cells.map((rows) => rows.map((each) => shareCellNumber(view, each, column)));
  if (figures.flat().includes(null)) return;
  const expected = totalFault(
    total,
    figures.map((each) => each.filter((figure) => figure !== null)),
  );
  if (expected === null) return;
  findings.at('totalDiffers', new GridCell(view.grid, row, column.index), {
    subject: column.header,
    found: String(total),
    expected,
  });
}

function yearAt(view: TableView, row: number): number | null {
  const column = view.columns.get('year');
  return column ? shareCellNumber(view, row, column) : null;
}

/** Figures of a part of a year and of the whole year are not added up by anybody. */
function hasMonth(view: TableView, row: number): boolean {
  const column = view.columns.get('month');
  return column !== undefined && !isBlank(cellAt(view, row, column.index));
}
