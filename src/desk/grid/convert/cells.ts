import type { ICellData } from '@univerjs/core';
import type { CellRow } from 'excel-host/service';
import type { ModelValue } from 'excel-host/xlsx';
import type { StyleBook } from './styleBook';
import { CellValueType } from './univerEnums';

/** What a cell of the grid keeps besides its looks: the model's content, from which the editor is filled. */
export interface CellOrigin {
  readonly formula?: string;
  readonly error?: true;
  readonly style: number;
}

const CENTERED_ERROR = CellValueType.STRING;

function shownValue(value: ModelValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CENTERED_ERROR };
}

const originOf = (value: ModelValue, formula: string | null, style: number): CellOrigin => ({
  style,
  ...(formula === null ? {} : { formula }),
  ...(typeof value === 'object' && value !== null ? { error: true as const } : {}),
});

/**
 * A cell for Univer. The formula is kept aside in `custom`, never in Univer's own place for formulas: Univer would calculate it,
 * and the value shown must be the model's.
 */
export function cellData(
  row: number,
  column: number,
  value: ModelValue,
  formula: string | null,
  styleId: number,
  styles: StyleBook,
): ICellData {
  const name = styles.nameAt(row, column, styleId, value);
  return {
    ...shownValue(value),
    ...(name === null ? {} : { s: name }),
    custom: originOf(value, formula, styleId),
  };
}

type RowData = Record<number, ICellData>;

export function rowData(cells: CellRow, styles: StyleBook): RowData {
  const row: RowData = {};
  cells.columns.forEach((column, at) => {
    row[column] = cellData(
      cells.row,
      column,
      cells.values[at] ?? null,
      cells.formulas[at] ?? null,
      cells.styleIds[at] ?? 0,
      styles,
    );
  });
  return row;
}
