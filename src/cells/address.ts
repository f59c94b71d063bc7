/** Rows and columns counted from 0: top row, left column, row count, column count. */
export type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Letters of a column counted from 0: A … Z, AA … */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Column counted from 0 of its letters: A → 0, AA → 26. */
export const columnIndexOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of a cell, row and column counted from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 address of an area, without a sheet: "B2", "A1:C9". */
export function addressOf([row, column, rows, columns]: Area): string {
  const start = cellName(row, column);
  return rows === 1 && columns === 1 ? start : `${start}:${cellName(row + rows - 1, column + columns - 1)}`;
}
