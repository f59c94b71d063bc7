import { ArrayValueObject, ErrorType, ErrorValueObject, type BaseValueObject } from '@univerjs/engine-formula';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(value: BaseValueObject): Size {
  if (!value.isArray()) return { rows: 1, columns: 1 };
  const array = value as unknown as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

/** The item of an array for a place in the result; rows and columns of one repeat, others end with #N/A. */
function item(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns
    ? ((value as unknown as ArrayValueObject).get(r, c) ?? null)
    : ErrorValueObject.create(ErrorType.NA);
}

/** A function of single values over values or arrays, item by item as Excel does it; what is empty in an array is null. */
export function itemwise(
  args: readonly BaseValueObject[],
  compute: (...items: (BaseValueObject | null)[]) => BaseValueObject,
): BaseValueObject {
  const sizes = args.map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const at = (row: number, column: number): BaseValueObject => compute(...args.map((arg) => item(arg, row, column)));
  if (rows === 1 && columns === 1) return at(0, 0);
  return arrayOf(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r, c))));
}

/** Rows of values as the engine's array; all rows are of one length. */
export const arrayOf = (rows: (BaseValueObject | null)[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
