import type { ModelValue } from '../model/types';
import type { InvocationResult } from '../protocol/customFunctions';
import type { Matrix } from '../formula/engine/values';

/** Codes of the runtime; whatever else failed is shown as #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
};
const KNOWN_ERRORS: ReadonlySet<string> = new Set([...Object.values(ERRORS), '#REF!']);

/** What a cell shows of an answer. */
export function resultMatrix({ failed, errorCode, value }: InvocationResult): Matrix {
  if (failed) return [[{ error: ERRORS[errorCode ?? 0] ?? '#VALUE!' }]];
  if (!Array.isArray(value)) return [[cellValue(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [[{ error: '#VALUE!' }]];
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? (column < row.length ? null : { error: '#N/A' })),
  );
}

/** What a function said when it failed; null when it did not, or said nothing. */
export function sentenceOf({ failed, value }: InvocationResult): string | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { type, message } = value as Readonly<Record<string, unknown>>;
    return isError(type) && typeof message === 'string' && message !== '' ? message : null;
  }
  return failed === true && typeof value === 'string' && value !== '' ? value : null;
}

const isError = (type: unknown): boolean => type === 'Error' || type === 'CustomFunctionError';

function cellValue(value: unknown): ModelValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? objectValue(value) : { error: '#VALUE!' };
}

/** Errors, and values with a format or a card of which the plain value is shown. */
function objectValue(value: object): ModelValue {
  const { type, code, basicValue, primitive, text } = value as Readonly<Record<string, unknown>>;
  if (isError(type)) {
    const error = typeof basicValue === 'string' ? basicValue : code;
    return { error: typeof error === 'string' && KNOWN_ERRORS.has(error) ? error : '#VALUE!' };
  }
  const plain = primitive ?? basicValue ?? text;
  return typeof plain === 'number' || typeof plain === 'string' || typeof plain === 'boolean'
    ? plain
    : { error: '#VALUE!' };
}
