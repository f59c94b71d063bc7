import { columnIndex, columnLetters } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './rect';

/** Texts, quoted names and words of a formula, each whole, with the sign behind a word that makes it a function or a sheet. */
const PARTS = /"(?:[^"]|"")*"?|('(?:[^']|'')*'?)(!?)|([\p{L}\p{N}_.$\]]+)([(!]?)/giu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Moves the relative references of a formula, as copying a cell does; texts and sheet names stay. */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  return formula.replace(PARTS, (part: string, _quoted?: string, _mark?: string, word?: string, after?: string) => {
    const [, columnLock, letters, rowLock, digits] = (after === '' && word !== undefined && REFERENCE.exec(word)) || [];
    if (letters === undefined || digits === undefined) return part;
    const column = columnIndex(letters) + (columnLock ? 0 : by.columns);
    const row = Number(digits) - 1 + (rowLock ? 0 : by.rows);
    if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return '#REF!';
    return `${columnLock ?? ''}${columnLetters(column)}${rowLock ?? ''}${row + 1}`;
  });
}

/** Replaces what stands before "!" wherever a formula refers to the sheet `name`; texts stay as they are. */
export function replaceSheet(formula: string, name: string, replace: (reference: string) => string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(PARTS, (part: string, quoted?: string, mark?: string, word?: string, after?: string) => {
    const found = mark === '!' ? quoted?.slice(1, -1).replaceAll("''", "'") : after === '!' ? word : undefined;
    const isSheet = found !== undefined && (mark === '!' || PLAIN_SHEET.test(found));
    return isSheet && found.toLowerCase() === name.toLowerCase() ? replace(part) : part;
  });
}
