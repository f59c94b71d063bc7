import type { Rect } from 'excel-host/xlsx';
import type { GridParts } from './gridParts';
import type { GridClipboard } from './page/clipboard';

/** What the page's clipboard takes from the grid and gives to it. */
export const clipboardCells = ({ view, cells, queue, editing }: GridParts): GridClipboard => ({
  isEditing: () => editing.active,
  copied: () => {
    const [rect] = view.selections();
    const { shownId } = view;
    if (!rect || shownId === null) return null;
    const used = usedPart(rect, view.shown?.view.rowCount ?? 0, view.shown?.view.columnCount ?? 0);
    const block = (text: (row: number, column: number) => string): string[][] =>
      Array.from({ length: used.rows }, (_, r) =>
        Array.from({ length: used.columns }, (_unused, c) => text(used.row + r, used.column + c)),
      );
    return {
      shown: block((row, column) => cells.shownText(row, column)),
      exact: block((row, column) => cells.exactText(row, column)),
      clear: () => void queue.send({ kind: 'clear', sheetId: shownId, rects: [rect] }),
    };
  },
  paste: (pasted) => {
    const [rect] = view.selections();
    if (rect) queue.fill(pasted, rect);
  },
});

/** Whole rows and columns are copied as far as they hold anything. */
function usedPart(rect: Rect, rowCount: number, columnCount: number): Rect {
  return {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, Math.max(rowCount, rect.row + 1) - rect.row)),
    columns: Math.max(1, Math.min(rect.columns, Math.max(columnCount, rect.column + 1) - rect.column)),
  };
}
