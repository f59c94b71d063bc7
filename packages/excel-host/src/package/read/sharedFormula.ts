import { cellAddress, columnIndex, columnLetters } from '../../model/address';
import { MOST_COLUMNS, MOST_ROWS } from './reference';

/** Text in quotes, sheet names in quotes, or a reference; references inside names and functions are not ones. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.\\$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!\\])|(?<![A-Za-z0-9_.\\$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!\\])/g;

/** The formula of a cell that shares another one's: relative references moved by as many rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, digits, firstFixed, first, lastFixed, last] = groups;
    if (letters !== undefined && digits !== undefined) {
      const column = columnFixed ? columnIndex(letters) : wrap(columnIndex(letters) + columns, MOST_COLUMNS);
      const row = rowFixed ? Number(digits) - 1 : wrap(Number(digits) - 1 + rows, MOST_ROWS);
      return columnFixed || rowFixed
        ? `${columnFixed ?? ''}${columnLetters(column)}${rowFixed ?? ''}${row + 1}`
        : cellAddress(row, column);
    }
    if (first === undefined || last === undefined) return whole;
    return `${moveColumn(firstFixed, first, columns)}:${moveColumn(lastFixed, last, columns)}`;
  });
}

const moveColumn = (fixed: string | undefined, letters: string, columns: number): string =>
  fixed ? `$${letters}` : columnLetters(wrap(columnIndex(letters) + columns, MOST_COLUMNS));

const wrap = (index: number, size: number): number => ((index % size) + size) % size;
