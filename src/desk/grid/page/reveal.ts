import type { Rect } from 'excel-host/xlsx';
import type { SheetMetrics } from './sheetMetrics';

interface Axis {
  /** Lower edge of a line on the canvas before scrolling; −1 is the edge of the headers. */
  readonly edge: (line: number) => number;
  readonly frozen: number;
  readonly scroll: number;
  /** Where the canvas ends, in the same pixels. */
  readonly end: number;
}

/** How much of the view stays before a cell that was out of sight: some lines of what it belongs to. */
const SHARE_BEFORE = 0.25;

/** The scroll that shows lines `first` … `last`, as many as there is room for; the present one when they are seen already. */
function revealed({ edge, frozen, scroll, end }: Axis, first: number, last: number): number {
  if (last < frozen) return scroll;
  const start = edge(frozen - 1);
  const [from, to] = [edge(Math.max(first, frozen) - 1), edge(last)];
  const room = end - start;
  const seen = from - scroll >= start && to - scroll <= end;
  if (seen || room <= 0) return scroll;
  const before = Math.min(room * SHARE_BEFORE, Math.max(0, room - (to - from)));
  return Math.max(0, from - start - before);
}

/** Where the sheet must be scrolled so that a range is seen, its first cell at the least; pixels before zoom. */
export function scrollToSee(
  { zoom, columnEdge, rowEdge, scroll, freeze, size }: SheetMetrics,
  { row, column, rows, columns }: Rect,
): { readonly x: number; readonly y: number } {
  const axes = {
    x: { edge: columnEdge, frozen: freeze.columns, scroll: scroll.x, end: size.width / zoom },
    y: { edge: rowEdge, frozen: freeze.rows, scroll: scroll.y, end: size.height / zoom },
  };
  const fitted = (axis: Axis, first: number, last: number): number => {
    const fits = axis.edge(last) - axis.edge(first - 1) <= axis.end - axis.edge(axis.frozen - 1);
    return revealed(axis, first, fits ? last : first);
  };
  return { x: fitted(axes.x, column, column + columns - 1), y: fitted(axes.y, row, row + rows - 1) };
}

/** True when a part of a range's first cell is on the screen. */
export function isSeen(
  { zoom, columnEdge, rowEdge, scroll, freeze, size }: SheetMetrics,
  { row, column }: Pick<Rect, 'row' | 'column'>,
): boolean {
  const isShown = ({ edge, frozen, scroll: away, end }: Axis, line: number): boolean => {
    if (line < frozen) return edge(line - 1) < end;
    return edge(line) - away > edge(frozen - 1) && edge(line - 1) - away < end;
  };
  return (
    isShown({ edge: columnEdge, frozen: freeze.columns, scroll: scroll.x, end: size.width / zoom }, column) &&
    isShown({ edge: rowEdge, frozen: freeze.rows, scroll: scroll.y, end: size.height / zoom }, row)
  );
}
