import fc from 'fast-check';
import type { SheetMetrics } from '../../../../src/desk/grid/page/sheetMetrics';
import { isSeen, scrollToSee } from '../../../../src/desk/grid/page/reveal';

/** Rows of 20 and columns of 100 pixels on a canvas of 946 × 620, headers of 46 × 20 included. */
const sheet = (changes: Partial<SheetMetrics> = {}): SheetMetrics => ({
  zoom: 1,
  columnEdge: (column) => 46 + (column + 1) * 100,
  rowEdge: (row) => 20 + (row + 1) * 20,
  scroll: { x: 0, y: 0 },
  freeze: { rows: 0, columns: 0 },
  size: { width: 946, height: 620 },
  ...changes,
});
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('scrolling to a cell', () => {
  it('leaves a view alone that shows the cell already', () => {
    const scroll = { x: 200, y: 400 };
    expect(scrollToSee(sheet({ scroll }), cell(30, 4))).toEqual(scroll);
  });

  it('does not take a cell for seen that the edge of the canvas cuts', () => {
    expect(isSeen(sheet(), cell(29, 0))).toBe(true);
    expect(scrollToSee(sheet(), cell(29, 0))).toEqual({ x: 0, y: 0 });
    expect(scrollToSee(sheet({ size: { width: 946, height: 619 } }), cell(29, 0)).y).toBeGreaterThan(0);
  });

  it('brings out a cell that lies under the frozen rows', () => {
    const metrics = sheet({ freeze: { rows: 4, columns: 1 }, scroll: { x: 0, y: 200 } });
    expect(isSeen(metrics, cell(7, 3))).toBe(false);
    expect(isSeen({ ...metrics, scroll: scrollToSee(metrics, cell(7, 3)) }, cell(7, 3))).toBe(true);
  });

  it('never scrolls for a cell that is frozen', () => {
    const scroll = { x: 900, y: 900 };
    expect(scrollToSee(sheet({ scroll, freeze: { rows: 4, columns: 2 } }), cell(2, 1))).toEqual(scroll);
  });

  it('shows the whole of a range that fits, and the beginning of one that does not', () => {
    const small = { row: 25, column: 0, rows: 10, columns: 2 };
    const { y } = scrollToSee(sheet(), small);
    expect(isSeen(sheet({ scroll: { x: 0, y } }), cell(25, 0))).toBe(true);
    expect(isSeen(sheet({ scroll: { x: 0, y } }), cell(34, 0))).toBe(true);
    const whole = { row: 0, column: 0, rows: 5000, columns: 50 };
    expect(scrollToSee(sheet({ scroll: { x: 700, y: 7000 } }), whole)).toEqual({ x: 0, y: 0 });
  });

  it('shows every cell, wherever the view was, whatever is frozen, at every zoom', () => {
    const natural = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(
        fc.record({ row: natural(3000), column: natural(60), x: natural(5000), y: natural(60000) }),
        fc.record({ rows: natural(8), columns: natural(3), zoom: fc.constantFrom(0.5, 1, 1.4) }),
        ({ row, column, x, y }, { rows, columns, zoom }) => {
          const metrics = sheet({ scroll: { x, y }, freeze: { rows, columns }, zoom });
          const scroll = scrollToSee(metrics, cell(row, column));
          expect(isSeen({ ...metrics, scroll }, cell(row, column))).toBe(true);
        },
      ),
    );
  });
});
