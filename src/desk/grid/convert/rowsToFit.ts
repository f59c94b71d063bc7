import type { SheetView } from 'excel-host/service';

/** Rows that are fitted at once; text of later rows is cut off at the standard height. */
const MOST_ROWS = 400;

/** Rows without a height of their own that hold wrapped text: Excel fits them to it when it opens a file. */
export function rowsToFit({ rows, rowHeights, hiddenRows, styles }: SheetView): readonly number[] {
  const sized = new Set([...rowHeights.map(([row]) => row), ...hiddenRows]);
  const wrapping = new Set(styles.filter(([, { wrap }]) => wrap).map(([id]) => id));
  return rows
    .filter(({ row }) => !sized.has(row))
    .filter(({ styleIds, values }) => styleIds.some((id, at) => wrapping.has(id) && typeof values[at] === 'string'))
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}
