/**
 * Cells of a text copied from a spreadsheet: tabs between cells, line ends between rows; a cell with either is quoted, with quotes
 * inside doubled. An empty cell is '' (it empties the cell below it, as in Excel).
 */
export function textsOf(copied: string): readonly (readonly string[])[] {
  const text = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  for (;;) {
    const [cell, next] = readCell(text, at);
    cells.push(cell);
    if (text[next] !== '\t') {
      rows.push(cells);
      cells = [];
      if (next >= text.length) return squared(rows);
    }
    at = next + 1;
  }
}

/** Where the quote that opens at `at` is closed, doubled ones left out, at the end of its cell; -1 where it is not. */
function closingQuote(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const after = close < 0 ? 'none' : (text[close + 1] ?? '\n');
  return after === '\t' || after === '\n' ? close : -1;
}

/** The cell that begins at `at` and where it ends. A quote that is never closed is an ordinary character. */
function readCell(text: string, at: number): [string, number] {
  if (text[at] === '"') {
    const close = closingQuote(text, at);
    const inside = text.slice(at + 1, close);
    if (close > at && /[\t\n"]/.test(inside)) return [inside.replaceAll('""', '"'), close + 1];
  }
  let stop = at;
  while (stop < text.length && text[stop] !== '\t' && text[stop] !== '\n') stop++;
  return [text.slice(at, stop), stop];
}

const squared = (rows: readonly string[][]): string[][] => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

/** Cells as such a text. */
export const clipboardText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');
