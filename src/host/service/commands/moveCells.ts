import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import type { RowShift } from '../../model/rowShift';
import type { CellStore, ModelValue } from '../../model/types';

interface Line {
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly ModelValue[];
  readonly formulas: readonly (string | null)[];
  readonly styles: readonly number[];
}

/** Moves the cells of the rows behind a shift; what stood in rows that are taken out is gone. */
export function moveCells(cells: CellStore, { row, by }: RowShift): void {
  const first = by < 0 ? row - by : row;
  const lines: Line[] = [];
  cells.forEachRow((each, view) => {
    if (each < first) return;
    const { columns } = view;
    lines.push({
      row: each,
      columns,
      values: columns.map((column) => view.value(column)),
      formulas: columns.map((column) => view.formula(column)),
      styles: columns.map((column) => view.styleId(column)),
    });
  });
  cells.clear({ row, column: 0, rows: MAX_ROWS - row, columns: MAX_COLUMNS }, 'all');
  for (const line of lines)
    line.columns.forEach((column, index) => {
      const formula = line.formulas[index] ?? null;
      const value = line.values[index] ?? null;
      if (formula !== null) cells.setFormula(line.row + by, column, formula, value);
      else if (value !== null) cells.setValue(line.row + by, column, value);
      cells.setStyle(line.row + by, column, line.styles[index] ?? 0);
    });
}
