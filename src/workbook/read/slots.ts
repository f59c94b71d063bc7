import type { TableView } from './tableView';
import { cellAt } from './tableView';
import type { WardResolver } from './wardResolver';

/** A place for every ward and year of the workbook: one number instead of an object for each. */
export interface Slots {
  /** Ascending. */
  readonly years: readonly number[];
  readonly size: number;
  /** -1 for a ward or year that the workbook does not have. */
  of(wardIndex: number, year: number): number;
}

/** The years that the tables name, whoever the ward may be. */
export function slotsFor(views: readonly TableView[], resolver: WardResolver): Slots {
  const found = new Set<number>();
  for (const view of views) {
    const column = view.columns.get('year');
    if (!column || !view.columns.has('ward')) continue;
    let last: unknown = null;
    for (let row = view.from; row < view.to; row++) {
      const raw = cellAt(view, row, column.index);
      if (raw === last) continue;
      last = raw;
      const cell = column.parse(raw);
      if (cell.state === 'value' && typeof cell.value === 'number') found.add(cell.value);
    }
  }
  const years = [...found].sort((a, b) => a - b);
  const at = new Map(years.map((year, index) => [year, index]));
  return {
    years,
    size: years.length * resolver.wards.length,
    of(wardIndex, year) {
      const index = at.get(year);
      return wardIndex < 0 || index === undefined ? -1 : wardIndex * years.length + index;
    },
  };
}
