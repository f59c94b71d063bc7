import type { Matrix } from '../formula/engine/values';
import type { ModelValue } from '../model/types';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** What a formula gives to a parameter: a value, or a range. */
export type Argument = ModelValue | Matrix;

const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/** One call of the function with what goes over the wire, or the error that stands for it. */
export type Prepared = { readonly parameters: readonly unknown[] } | { readonly error: string };

/** Calls for every cell of the result: one, or one each where a range stands for a single value. */
export interface Lifted {
  readonly rows: number;
  readonly columns: number;
  call(row: number, column: number): Prepared;
}

const parameterOf = ({ parameters }: FunctionMetadata, index: number): ParameterMetadata | null => {
  const last = parameters[parameters.length - 1];
  return parameters[index] ?? (last?.repeating ? last : null);
};

/**
 * Spreads a function of single values over ranges, as Excel does: a column of five wards calls five times. Returns null when
 * more arguments are given than there are parameters, or fewer than it needs.
 */
export function lift(metadata: FunctionMetadata, given: readonly Argument[], errorsAllowed: boolean): Lifted | null {
  const needed = metadata.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (given.length < needed || given.some((_, index) => !parameterOf(metadata, index))) return null;
  const spread = given.filter((argument, index): argument is Matrix => isSpread(metadata, argument, index));
  const rows = Math.max(1, ...spread.map((matrix) => matrix.length));
  const columns = Math.max(1, ...spread.map((matrix) => matrix[0]?.length ?? 1));
  return {
    rows,
    columns,
    call: (row, column) => {
      const chosen = given.map((argument, index) =>
        isSpread(metadata, argument, index) ? itemOf(argument, row, column) : argument,
      );
      return prepare(metadata, chosen, errorsAllowed);
    },
  };
}

const takesMatrix = (parameter: ParameterMetadata | null): boolean => parameter?.dimensionality === 'matrix';

function isSpread(metadata: FunctionMetadata, argument: Argument, index: number): argument is Matrix {
  return isMatrix(argument) && !takesMatrix(parameterOf(metadata, index));
}

/** Rows and columns of one repeat; beyond others there is nothing. */
function itemOf(matrix: Matrix, row: number, column: number): ModelValue {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: '#N/A' } : value;
}

function prepare(metadata: FunctionMetadata, chosen: readonly Argument[], errorsAllowed: boolean): Prepared {
  const parameters: unknown[] = [];
  const count = Math.max(chosen.length, metadata.parameters.filter(({ repeating }) => !repeating).length);
  for (let index = 0; index < count; index++) {
    const parameter = parameterOf(metadata, index);
    const argument = chosen[index];
    if (argument === undefined) {
      parameters.push(null);
      continue;
    }
    const matrix = takesMatrix(parameter);
    const values = isMatrix(argument) ? argument : [[argument]];
    const sent: unknown[][] = [];
    for (const line of values) {
      const row: unknown[] = [];
      for (const value of line) {
        const each = wireValue(value, parameter?.type ?? 'any', errorsAllowed);
        if ('error' in each) return each;
        row.push(each.value);
      }
      sent.push(row);
    }
    parameters.push(matrix ? sent : sent[0]?.[0]);
  }
  return { parameters };
}

/** A value as its parameter's type wants it; an error where it cannot be had. */
function wireValue(
  value: ModelValue,
  type: string,
  errorsAllowed: boolean,
): { readonly value: unknown } | { readonly error: string } {
  if (typeof value === 'object' && value !== null) {
    if (errorsAllowed && type === 'any') return { value: { type: 'CustomFunctionError', code: value.error } };
    return value;
  }
  switch (type) {
    case 'number':
      return numberOf(value);
    case 'string':
      return { value: value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
    case 'boolean':
      if (typeof value === 'string')
        return /^(?:true|false)$/i.test(value) ? { value: /^true$/i.test(value) } : { error: '#VALUE!' };
      return { value: Boolean(value) };
    default:
      return { value };
  }
}

function numberOf(value: string | number | boolean | null): { readonly value: number } | { readonly error: string } {
  const number =
    value === null ? 0 : typeof value === 'string' ? (value.trim() === '' ? NaN : Number(value)) : Number(value);
  return Number.isFinite(number) ? { value: number } : { error: '#VALUE!' };
}
