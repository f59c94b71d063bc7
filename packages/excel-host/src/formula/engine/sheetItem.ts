import type { ICellData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import type { ModelValue, Worksheet } from '../../model/types';

/** Of `CellValueType` in @univerjs/core. */
const TYPE = { text: 1, number: 2, boolean: 3 } as const;

/** A sheet of ours in the shape of the engine; cells are made when they are asked for. */
export class SheetItem {
  readonly rowCount = MAX_ROWS;
  readonly columnCount = MAX_COLUMNS;
  readonly columnData = {};
  readonly cellData: { getValue(row: number, column: number): ICellData | undefined };

  constructor(private readonly sheet: Worksheet) {
    const { cells } = sheet;
    this.cellData = { getValue: (row, column) => engineCell(cells.value(row, column)) };
  }

  get rowData(): object {
    return Object.fromEntries([...this.sheet.hiddenRows].map((row) => [row, { hd: 1 }]));
  }
}

function engineCell(value: ModelValue): ICellData | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { v: value, t: TYPE.number };
  if (typeof value === 'string') return { v: value, t: TYPE.text };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: TYPE.boolean } : { v: value.error };
}
