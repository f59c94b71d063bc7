import { createCellStore, type TrackedCellStore } from '../../model';
import type { CellContext } from './cellContext';
import { SheetDataScanner } from './sheetData';

/** What sheetData holds: the cells, and facts about rows. */
export interface SheetCells {
  readonly store: TrackedCellStore;
  /** Points. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hasFormulas: boolean;
}

/** Fills a store from the bytes behind the sheetData start tag (`start` is null for a sheet without cells). */
export function readCells(
  bytes: Uint8Array,
  start: number | null,
  part: string,
  context: CellContext,
  styleOfXf: ArrayLike<number>,
): SheetCells {
  const store = createCellStore();
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  if (start === null) return { store, rowHeights, hiddenRows, hasFormulas: false };
  let hasFormulas = false;
  new SheetDataScanner(bytes, start, part, context).scan({
    rowStart({ row, rowHeight, rowHidden }) {
      if (rowHeight !== null) rowHeights.set(row, rowHeight);
      if (rowHidden) hiddenRows.add(row);
    },
    cell({ row, column, value, formula, xf, arrayArea, isDynamic }) {
      hasFormulas ||= formula !== null;
      if (formula !== null && arrayArea)
        store.arrays.set(`${row},${column}`, { formula, area: arrayArea, dynamic: isDynamic });
      if (formula !== null) store.setFormula(row, column, formula, value);
      else if (value !== null) store.setValue(row, column, value);
      const style = styleOfXf[xf] ?? 0;
      if (style !== 0) store.setStyle(row, column, style);
    },
    rowEnd: () => undefined,
  });
  return { store, rowHeights, hiddenRows, hasFormulas };
}
