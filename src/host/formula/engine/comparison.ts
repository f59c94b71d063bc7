import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  ErrorType,
  type BaseValueObject,
} from '@univerjs/engine-formula';

type Scalar = number | string | boolean | null;

/** Numbers stand before texts, texts before truth values. */
const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** An empty cell is compared as the nothing of the other side's kind. */
function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function order(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x.localeCompare(y) || (x < y ? -1 : 1);
  }
  return Number(left) - Number(right);
}

function holds(operator: string, sign: number): boolean {
  switch (operator) {
    case '=':
      return sign === 0;
    case '<>':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    default:
      return sign >= 0;
  }
}

const scalar = (value: BaseValueObject): Scalar => (value.isNull() ? null : value.getValue());

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

/** Comparison as Excel compares; the engine's own takes 0 for equal to an empty text. */
export class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = '=';

  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const [a, b] = [size(left), size(right)];
    const [rows, columns] = [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
    if (rows === 1 && columns === 1) return this.compare(item(left, 0, 0), item(right, 0, 0));
    const calculateValueList = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.compare(item(left, r, c), item(right, r, c))),
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

  private compare(left: BaseValueObject | null, right: BaseValueObject | null): BaseValueObject {
    if (left?.isError()) return left;
    if (right?.isError()) return right;
    const sign = order(left === null ? null : scalar(left), right === null ? null : scalar(right));
    return BooleanValueObject.create(holds(this.operator, sign));
  }
}
