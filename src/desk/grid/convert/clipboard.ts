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

/** The cell that begins at `at` and where it ends. A quote that is never closed is an ordinary character. */
function readCell(text: string, at: number): [string, number] {
  if (text[at] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
    quoted.lastIndex = at;
    const match = quoted.exec(text);
    if (match && /[\t\n"]/.test(match[1] ?? '')) return [(match[1] ?? '').replaceAll('""', '"'), quoted.lastIndex];
  }
  const end = text.slice(at).search(/[\t\n]/);
  const stop = end < 0 ? text.length : at + end;
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
