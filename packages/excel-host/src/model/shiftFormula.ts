import { columnIndex, columnLetters } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './rect';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** Moves the relative references of a formula, as copying a cell does; texts and sheet names stay. */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  return formula.replace(
    TOKEN,
    (token: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const column = columnIndex(letters) + (columnLock ? 0 : by.columns);
      const row = Number(digits) - 1 + (rowLock ? 0 : by.rows);
      if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return '#REF!';
      return `${columnLock ?? ''}${columnLetters(column)}${rowLock ?? ''}${row + 1}`;
    },
  );
}

const SHEET_REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/giu;

/** Replaces what stands before "!" wherever a formula refers to the sheet `name`; texts stay as they are. */
export function replaceSheet(formula: string, name: string, replace: (reference: string) => string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(SHEET_REFERENCE, (token: string, quoted?: string, plain?: string) => {
    const found = quoted?.replaceAll("''", "'") ?? plain;
    return found !== undefined && found.toLowerCase() === name.toLowerCase() ? replace(token) : token;
  });
}
