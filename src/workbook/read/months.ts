import { addsUp } from '../../domain/indicators';
import type { Indicator } from '../../domain/indicators/types';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { MONTHS, type GroupRows } from './groupRows';
import { shareCellNumber } from './shares';
import type { FoundColumn, TableView } from './tableView';

/** Counts up to a later month, or of the whole year, that are less than those up to an earlier one. */
export function reportMonths(rows: GroupRows, known: readonly Indicator[], findings: Findings): void {
  const slots = new Map<number, number[]>();
  for (const [key, row] of rows.months) {
    if (typeof row !== 'number') continue;
    const slot = Math.floor(key / MONTHS);
    const known = slots.get(slot) ?? new Array<number>(MONTHS).fill(-1);
    known[(key % MONTHS) - 1] = row;
    slots.set(slot, known);
  }
  const columns = known.filter(addsUp).flatMap(({ id }) => rows.indicators.get(id) ?? []);
  for (const [slot, parts] of slots) {
    const periods = [...parts.slice(0, MONTHS - 1), rows.whole[slot] ?? -1].filter((row) => row >= 0);
    for (const column of columns) reportFalling(rows.view, periods, column, findings);
  }
}

function reportFalling(view: TableView, rows: readonly number[], column: FoundColumn, findings: Findings): void {
  let [highest, at] = [-1, -1];
  for (const row of rows) {
    const count = shareCellNumber(view, row, column);
    if (count === null) continue;
    if (count < highest)
      findings.at('monthsFall', new GridCell(view.grid, row, column.index), {
        subject: column.header,
        found: String(count),
        expected: `${String(highest)} (${new GridCell(view.grid, at, column.index).cell})`,
      });
    else [highest, at] = [count, row];
  }
}
