import {
  ErrorValueObject,
  ValueObjectFactory,
  NullValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { arrayOf } from './itemwise';
import type { ModelValue } from '../../model/types';

/** Rows of values; never empty, all of one length. */
export type Matrix = readonly (readonly ModelValue[])[];

/** What the engine computed, as values of the model; an empty cell stays null. */
export function toMatrix(result: FunctionVariantType): Matrix {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (!value.isArray()) return [[toModel(value)]];
  const rows = value.getArrayValue().map((row) => row.map((item) => (item ? toModel(item) : null)));
  return rows.length > 0 && (rows[0]?.length ?? 0) > 0 ? rows : [[null]];
}

function toModel(value: BaseValueObject): ModelValue {
  if (value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  if (typeof plain === 'number' && !Number.isFinite(plain)) return { error: '#NUM!' };
  return plain;
}

function toEngineScalar(value: ModelValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  // The engine passes errors on that it has no name for.
  if (typeof value === 'object') return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === 'string') return ValueObjectFactory.create(`"${value}"`, true);
  return ValueObjectFactory.create(value);
}

/** Values as the engine takes them; one alone is no array. */
export function toEngine(matrix: Matrix): BaseValueObject {
  const [first] = matrix;
  if (matrix.length === 1 && first?.length === 1) return toEngineScalar(first[0] ?? null);
  return arrayOf(matrix.map((row) => row.map(toEngineScalar)));
}
