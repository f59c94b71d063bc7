import { BaseFunction, BooleanValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { itemwise } from './itemwise';

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

/** Comparison as Excel compares; the engine's own takes 0 for equal to an empty text. */
export class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = '=';

  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    return itemwise([left, right], (a = null, b = null) => this.compare(a, b));
  }

  private compare(left: BaseValueObject | null, right: BaseValueObject | null): BaseValueObject {
    if (left?.isError()) return left;
    if (right?.isError()) return right;
    const sign = order(left === null ? null : scalar(left), right === null ? null : scalar(right));
    return BooleanValueObject.create(holds(this.operator, sign));
  }
}
