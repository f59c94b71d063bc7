import { cellName } from '../../cells/address';
import type { Grid, PlainValue } from '../../workbook/grid';
import { isBlank } from '../../workbook/read/cell/parse';
import { areaWith, endsWithTotal } from '../../workbook/read/rowsBelow';
import { cellAt, type TableView } from '../../workbook/read/tableView';
import { plainValue } from '../../workbook/grid';
import type { RepairChange, RepairedCell } from '../../workbook/repairs/types';

/** Gives out rows of one table: blank ones at its end first, then those right below it, by which it becomes longer. */
export class NewRows {
  private next: number;
  private readonly end: number;

  constructor(private readonly view: TableView) {
    this.end = view.grid.tableRows ?? view.grid.values.length;
    let last = view.to;
    while (last > view.from && this.isFree(last - 1)) last--;
    this.next = last;
  }

  /** The next free row, as an index of the grid; null where something stands in the way. */
  take(): number | null {
    if (this.next >= this.end && (this.view.grid.table === null || endsWithTotal(this.view))) return null;
    if (!this.isFree(this.next)) return null;
    return this.next++;
  }

  /** How the table has to grow for the rows given out; null where it need not. */
  growth(): RepairChange | null {
    const { table, sheet } = this.view.grid;
    if (this.next <= this.end || table === null) return null;
    return {
      kind: 'extend',
      sheet,
      table,
      from: areaWith(this.view, this.end),
      to: areaWith(this.view, this.next),
    };
  }

  private isFree(row: number): boolean {
    return (this.view.grid.values[row] ?? []).every((cell) => isBlank(cell));
  }
}

/** A cell of a row that was given out, or of one that stands: what is there now and what it becomes. */
export function cellChange(
  view: TableView,
  row: number,
  index: number,
  after: PlainValue | null,
  date: string | null = null,
): RepairedCell {
  return { ...placeIn(view.grid, row, index), before: plainValue(cellAt(view, row, index)), after, date };
}

const placeIn = (grid: Grid, row: number, index: number): { readonly sheet: string; readonly cell: string } => ({
  sheet: grid.sheet,
  cell: cellName(grid.row + row, grid.column + index),
});
