import * as fc from 'fast-check';
import { createCellStore } from '../../src/model';
import { shiftRowsInFormula, shiftSpan } from '../../src/model/rowShift';
import type { CellStore, ModelValue } from '../../src/model/types';

type Cells = Map<number, { value: ModelValue; formula: string | null; style: number }>;

function contents(store: CellStore): Cells {
  const cells: Cells = new Map();
  store.forEachRow((row, view) => {
    for (const column of view.columns)
      cells.set(row * 100 + column, {
        value: view.value(column),
        formula: view.formula(column),
        style: view.styleId(column),
      });
  });
  return cells;
}

const CELL = fc.record({
  row: fc.integer({ min: 0, max: 800 }),
  column: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('value', 'formula', 'style'),
});

describe('rows of a store that move', () => {
  test('every cell behind stands as many rows further, whatever the chunks; what was captured comes back', () => {
    fc.assert(
      fc.property(
        fc.array(CELL, { maxLength: 60 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: -300, max: 300 }),
        (cells, row, by) => {
          const store = createCellStore();
          for (const each of cells) {
            if (each.kind === 'value') store.setValue(each.row, each.column, each.row);
            if (each.kind === 'formula') store.setFormula(each.row, each.column, `=A${each.row}`, 'x');
            if (each.kind === 'style') store.setStyle(each.row, each.column, 1 + (each.row % 3));
          }
          const before = contents(store);
          const restore = store.capture();
          store.startTracking();
          store.shiftRows(row, by);
          const expected: Cells = new Map();
          for (const [key, cell] of before) {
            const from = Math.floor(key / 100);
            if (from < row) expected.set(key, cell);
            else if (from + by >= row) expected.set(key + by * 100, cell);
          }
          expect(new Map([...contents(store)].sort())).toEqual(new Map([...expected].sort()));
          restore();
          expect(contents(store)).toEqual(before);
          expect(store.changedRows).toBeNull();
        },
      ),
    );
  });

  test('a captured state stays what it was, however often it is brought back', () => {
    const store = createCellStore();
    store.setValue(0, 0, 1);
    const one = store.capture();
    store.setValue(0, 0, 2);
    const two = store.capture();
    store.clear({ row: 0, column: 0, rows: 1, columns: 1 }, 'all');
    one();
    expect(store.value(0, 0)).toBe(1);
    store.setValue(0, 0, 3);
    two();
    expect(store.value(0, 0)).toBe(2);
    one();
    expect(store.value(0, 0)).toBe(1);
  });
});

describe('references that follow rows', () => {
  test.each([
    ['=A5', '=A7'],
    ['=A3', '=A3'],
    ['=$A$4:B9', '=$A$6:B11'],
    ['=SUM(A1:A9)', '=SUM(A1:A11)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(2:8)', '=SUM(2:10)'],
    ['=Other!A5', '=Other!A5'],
    ["='Dữ liệu'!A5+A1", "='Dữ liệu'!A7+A1"],
    ['="A5"&A5', '="A5"&A7'],
    ['=LOG10(A5)', '=LOG10(A7)'],
    ['=Wards[A5]', '=Wards[A5]'],
    ["='[1]Dữ liệu'!A5", "='[1]Dữ liệu'!A5"],
    ['=ABCD5', '=ABCD5'],
  ])('two rows before the fourth: %s becomes %s', (before, after) => {
    expect(shiftRowsInFormula(before, 'Dữ liệu', 'dữ liệu', { row: 3, by: 2 })).toBe(after);
  });

  test.each([
    ['=A4', '=#REF!'],
    ['=A3:A9', '=A3:A7'],
    ['=A4:A5', '=#REF!'],
    ['=A5:A9', '=A4:A7'],
    ['=A6', '=A4'],
  ])('without the fourth and fifth row: %s becomes %s', (before, after) => {
    expect(shiftRowsInFormula(before, 'S', 'S', { row: 3, by: -2 })).toBe(after);
  });

  test('taking out what was put in brings every span back', () => {
    const row = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 9 }), (a, b, at, by) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const wider = shiftSpan(first, last, { row: at, by })!;
        expect(shiftSpan(wider.first, wider.last, { row: at, by: -by })).toEqual({ first, last });
      }),
    );
  });
});
