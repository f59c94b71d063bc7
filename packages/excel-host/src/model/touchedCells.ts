import { bounding } from './rect';
import type { Rect } from './types';

/** Beyond this many rectangles one around them all tells enough. */
const MOST_RECTS = 32;

interface Span {
  from: number;
  to: number;
}

/** Cells that were reached, gathered row by row and told as few rectangles. Adding is cheap: writes come cell by cell. */
export class TouchedCells {
  private readonly rows = new Map<number, Span>();
  private readonly large: Rect[] = [];

  add(rect: Rect): void {
    // A cleared column is one rectangle, not a million spans.
    if (rect.rows > 64) {
      this.large.push(rect);
      return;
    }
    const to = rect.column + rect.columns - 1;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const span = this.rows.get(row);
      if (!span) this.rows.set(row, { from: rect.column, to });
      else {
        span.from = Math.min(span.from, rect.column);
        span.to = Math.max(span.to, to);
      }
    }
  }

  get isEmpty(): boolean {
    return this.rows.size === 0 && this.large.length === 0;
  }

  /** Rectangles that cover every added cell, neighbouring rows of equal width as one. */
  rects(): Rect[] {
    const rects = [...this.large];
    let open = -1;
    for (const [row, { from, to }] of [...this.rows].sort(([a], [b]) => a - b)) {
      const columns = to - from + 1;
      const above = rects[open];
      if (above?.column === from && above.columns === columns && above.row + above.rows === row)
        rects[open] = { ...above, rows: above.rows + 1 };
      else open = rects.push({ row, column: from, rows: 1, columns }) - 1;
    }
    return rects.length > MOST_RECTS ? [rects.reduce(bounding)] : rects;
  }
}
