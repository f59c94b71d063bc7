import type { SheetPicture } from '../../src/cells/picture';
import { statusSymbols } from '../../src/language/verdicts';

export const textOfCell = (cell: unknown): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';

/** A status cell without its symbol. */
export const wordOf = (cell: unknown): string =>
  Object.values(statusSymbols).reduce((text, symbol) => text.replace(`${symbol} `, ''), textOfCell(cell));

/** Rows of the table on a sheet that has all these headers, as records by header. */
export function tableOf(picture: SheetPicture, ...headers: readonly string[]): Record<string, unknown>[] {
  const at = picture.cells.findIndex((row) => headers.every((header) => row.includes(header)));
  if (at < 0) return [];
  const names = picture.cells[at]!.map(textOfCell);
  const end = picture.cells.findIndex((row, index) => index > at && row.every((cell) => cell === null));
  return picture.cells
    .slice(at + 1, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])));
}
