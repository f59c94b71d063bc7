/**
 * The length in UTF-8 bytes that `JSON.stringify(value)` would have, without making the text: requests and answers of millions
 * of cells are measured against the payload limit, and would otherwise be written twice.
 */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return stringBytes(value);
  if (typeof value === 'number') return numberBytes(value);
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (value === null) return 4;
  if (Array.isArray(value)) return arrayBytes(value);
  return typeof value === 'object' ? objectBytes(value as Record<string, unknown>) : 0;
}

const isAbsent = (value: unknown): boolean => value === undefined || typeof value === 'function';

function arrayBytes(values: readonly unknown[]): number {
  let bytes = values.length === 0 ? 2 : values.length + 1;
  // Cells by the million pass here: the kinds that they are come first, and an iterator would cost as much as the counting.
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'number') bytes += numberBytes(value);
    else if (typeof value === 'string') bytes += value === '' ? 2 : stringBytes(value);
    else bytes += isAbsent(value) ? 4 : jsonBytes(value);
  }
  return bytes;
}

function objectBytes(record: Record<string, unknown>): number {
  let bytes = 2;
  let count = 0;
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (isAbsent(value)) continue;
    count++;
    bytes += stringBytes(key) + 1 + jsonBytes(value);
  }
  return count > 1 ? bytes + count - 1 : bytes;
}

function numberBytes(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value < 1_000_000) {
    if (value < 10) return 1;
    if (value < 100) return 2;
    if (value < 1000) return 3;
    return value < 10_000 ? 4 : value < 100_000 ? 5 : 6;
  }
  return Number.isFinite(value) ? String(value).length : 4;
}

function stringBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += code < 0x20 || code === 0x22 || code === 0x5c ? escapedBytes(code) : 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0xd800 || code > 0xdfff) bytes += 3;
    else if (isPair(text, index)) {
      bytes += 4;
      index++;
    } else bytes += 6;
  }
  return bytes;
}

/** \b \t \n \f \r and the two marks take two bytes, other control characters are written \u00XX. */
const escapedBytes = (code: number): number => ((code >= 8 && code <= 13 && code !== 11) || code > 0x20 ? 2 : 6);

function isPair(text: string, index: number): boolean {
  const low = text.charCodeAt(index + 1);
  return text.charCodeAt(index) < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
}
