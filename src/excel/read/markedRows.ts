import type { CellValue, PlainValue } from '../../workbook/grid';

/** Marks in place the numbers of rows that their formats show as something else. Most cells have no format: they are passed by. */
export function markedRows(
  values: PlainValue[][],
  formats: readonly (readonly string[])[],
  mark: (value: PlainValue, format: string) => CellValue,
): CellValue[][] {
  const marked: CellValue[][] = values;
  for (let row = 0; row < marked.length; row++) {
    const line = marked[row];
    const codes = formats[row];
    if (!line || !codes) continue;
    for (let column = 0; column < line.length; column++) {
      const format = codes[column];
      const value = line[column];
      if (typeof value === 'number' && format !== undefined && format !== 'General') line[column] = mark(value, format);
    }
  }
  return marked;
}
