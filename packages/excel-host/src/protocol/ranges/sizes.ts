import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import { notImplemented } from '../errors';
import type { Session } from '../session';
import { columnWidth, rowHeight } from './measure';
import type { AreasTarget } from './target';

export function setColumnWidth({ sheet, rects }: AreasTarget, points: number, session: Session): void {
  session.requireOpenSheet(sheet);
  for (const rect of rects) {
    if (rect.columns === MAX_COLUMNS) throw notImplemented('columnWidth of all columns');
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.columnWidths.set(column, points);
      // A width of 0 hides the column, any other shows it again.
      if (points === 0) sheet.hiddenColumns.add(column);
      else sheet.hiddenColumns.delete(column);
    }
  }
  session.touchStructure(sheet);
}

export function setRowHeight({ sheet, rects }: AreasTarget, points: number, session: Session): void {
  session.requireOpenSheet(sheet);
  for (const rect of rects) {
    if (rect.rows === MAX_ROWS) throw notImplemented('rowHeight of all rows');
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      sheet.rowHeights.set(row, points);
      if (points === 0) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
  }
  session.touchStructure(sheet);
}

const same = (sizes: readonly number[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;

export const sharedColumnWidth = ({ sheet, rects }: AreasTarget, { workbook }: Session): number | null =>
  same(
    rects.flatMap((rect) =>
      Array.from({ length: rect.columns }, (_, index) => columnWidth(workbook, sheet, rect.column + index)),
    ),
  );

export const sharedRowHeight = ({ sheet, rects }: AreasTarget): number | null =>
  same(rects.flatMap((rect) => Array.from({ length: rect.rows }, (_, index) => rowHeight(sheet, rect.row + index))));

/** Whether rows or columns have the size that nobody set; null where some have and some have not. */
export function sharedStandard({ sheet, rects }: AreasTarget, along: 'rows' | 'columns'): boolean | null {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const standard = rects.flatMap((rect) => {
    const from = along === 'rows' ? rect.row : rect.column;
    return Array.from({ length: rect[along] }, (_, index) => !sizes.has(from + index));
  });
  return standard.every((each) => each === standard[0]) ? (standard[0] ?? null) : null;
}

/** Gives rows or columns their standard size again, hidden ones too. */
export function resetSizes({ sheet, rects }: AreasTarget, along: 'rows' | 'columns', session: Session): void {
  session.requireOpenSheet(sheet);
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const rect of rects) {
    const from = along === 'rows' ? rect.row : rect.column;
    const to = from + rect[along];
    const within = (index: number): boolean => index >= from && index < to;
    for (const index of [...sizes.keys()].filter(within)) sizes.delete(index);
    for (const index of [...hidden].filter(within)) hidden.delete(index);
  }
  session.touchStructure(sheet);
}
