import { ArrayValueObject, ErrorType, ErrorValueObject, type BaseValueObject } from '@univerjs/engine-formula';

function size(value: BaseValueObject): { rows: number; columns: number } {
  if (!value.isArray()) return { rows: 1, columns: 1 };
  const array = value as unknown as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

/** The item of an array for a place in the result; rows and columns of one repeat, others end with #N/A. */
function item(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!value.isArray()) return value;
  const { rows, columns } = size(value);
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns
    ? ((value as unknown as ArrayValueObject).get(r, c) ?? null)
    : ErrorValueObject.create(ErrorType.NA);
}

/** An operator over two values or arrays, item by item; what is empty in an array is null. */
export function pairwise(
  left: BaseValueObject,
  right: BaseValueObject,
  operator: (left: BaseValueObject | null, right: BaseValueObject | null) => BaseValueObject,
): BaseValueObject {
  const [a, b] = [size(left), size(right)];
  const [rows, columns] = [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
  if (rows === 1 && columns === 1) return operator(item(left, 0, 0), item(right, 0, 0));
  const calculateValueList = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => operator(item(left, r, c), item(right, r, c))),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
