import { HostFailure, type TableGrowth } from '../application/ports';
import { clearCells } from './draw/clear';

/** A table that has been made longer, and how it is made as short again. */
export interface GrownTable {
  undo(): void;
}

interface Plan {
  readonly growth: TableGrowth;
  readonly table: Excel.Table;
  readonly area: Excel.Range;
  readonly last: Excel.Range;
  readonly fresh: Excel.Range;
}

const isBlank = (line: readonly unknown[]): boolean => line.every((cell) => cell === '' || cell === null);

/**
 * Asks for tables to be longer over blank cells right below them; the new rows look like the last one, with its lists and rules
 * and the formulas of calculated columns. Takes effect with the next sync. Throws HostFailure `tableBlocked` when something stands
 * there or the table has a totals row; nothing has been written then.
 */
export async function growTables(
  context: Excel.RequestContext,
  growths: readonly TableGrowth[],
): Promise<readonly GrownTable[]> {
  const plans = growths.map((growth): Plan => {
    const table = context.workbook.tables.getItem(growth.table).load('showTotals');
    const area = table.getRange();
    const last = area.getLastRow().load('formulas');
    const fresh = last
      .getOffsetRange(1, 0)
      .getResizedRange(growth.rows - 1, 0)
      .load('formulas');
    return { growth, table, area, last, fresh };
  });
  if (plans.length > 0) await context.sync();
  const blocked = plans.filter(({ table, fresh }) => table.showTotals || !fresh.formulas.every(isBlank));
  if (blocked.length > 0)
    throw new HostFailure('tableBlocked', blocked.map(({ growth }) => growth.sheet).join(', '), true);
  return plans.map(lengthen);
}

function lengthen({ growth, table, area, last, fresh }: Plan): GrownTable {
  table.resize(area.getResizedRange(growth.rows, 0));
  fresh.copyFrom(last, 'All');
  last.formulas[0]?.forEach((content: unknown, column) => {
    if (typeof content !== 'string' || !content.startsWith('=')) fresh.getColumn(column).clear('Contents');
  });
  return {
    undo: () => {
      table.resize(area);
      clearCells(fresh);
    },
  };
}
