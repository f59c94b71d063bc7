import type { Area } from '../workbook/sheets/picture';

/** Letters of a column counted from 0: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of an area, without a sheet: "B2", "A1:C9". */
export function addressOf([row, column, rows, columns]: Area): string {
  const start = columnLetters(column) + String(row + 1);
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}

/** Excel takes addresses of at most 8,192 characters; some room is left for the sheet name. */
const LONGEST_ADDRESS = 8000;

/** Addresses of several areas, joined by commas into as few texts as Excel's limit allows. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}
