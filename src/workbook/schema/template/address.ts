import { columnLetters } from '../../../cells/address';

/** A sheet's name as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Absolute address of a run of cells in one column, rows and columns counted from 0. */
export const absolute = (row: number, column: number, rows: number): string => {
  const letters = columnLetters(column);
  return `$${letters}$${row + 1}:$${letters}$${row + rows}`;
};
