import type { CellStyle, Rect, Workbook, Worksheet } from 'excel-host/xlsx';
import { holds } from './privateTexts';

const PAPER = '#FFFFFF';
const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** A format whose every section is empty shows nothing of any value: ";;;". */
const showsNothing = (format: string): boolean => /^\s*;+\s*$/.test(format);

const isInvisible = ({ numberFormat, font, fill }: CellStyle): boolean =>
  showsNothing(numberFormat) || same(font.color, fill.color ?? PAPER);

const isBlocked = (sizes: ReadonlyMap<number, number>, at: number): boolean => sizes.get(at) === 0;

/** Covered by a merge: only the first cell of one is seen. */
const isCovered = (merges: readonly Rect[], row: number, column: number): boolean =>
  merges.some((area) => holds(area, row, column) && (area.row !== row || area.column !== column));

/**
 * Whether nobody who looks at the sheet sees what a cell holds: its row or column is hidden or has no size, a merge covers it, its
 * format shows nothing, or its letters have the colour of what is behind them.
 */
export function hiddenCells(sheet: Worksheet, { styles }: Workbook): (row: number, column: number) => boolean {
  const invisible = new Map<number, boolean>();
  const isStyledAway = (id: number): boolean => {
    const known = invisible.get(id) ?? isInvisible(styles.get(id));
    invisible.set(id, known);
    return known;
  };
  return (row, column) =>
    sheet.hiddenRows.has(row) ||
    sheet.hiddenColumns.has(column) ||
    isBlocked(sheet.rowHeights, row) ||
    isBlocked(sheet.columnWidths, column) ||
    isCovered(sheet.merges, row, column) ||
    isStyledAway(sheet.cells.styleId(row, column));
}
