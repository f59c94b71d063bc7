import { createCellStore, LazyCellStore } from '../../src/model';

const cells = () => createCellStore();

describe('a cell store', () => {
  test('keeps values, formulas and styles of one cell apart', () => {
    const store = cells();
    store.setValue(300, 2, 'Lam Sơn');
    store.setStyle(300, 2, 7);
    store.setFormula(301, 2, '=A1', 12);
    expect([store.value(300, 2), store.formula(300, 2), store.styleId(300, 2)]).toEqual(['Lam Sơn', null, 7]);
    expect([store.value(301, 2), store.formula(301, 2), store.styleId(301, 2)]).toEqual([12, '=A1', 0]);
  });

  test('a value written over a formula removes the formula', () => {
    const store = cells();
    store.setFormula(0, 0, '=B1', 1);
    store.setValue(0, 0, null);
    expect([store.value(0, 0), store.formula(0, 0), store.usedRange(true)]).toEqual([null, null, null]);
  });

  test('zero, false and the empty string are values, null is not', () => {
    const store = cells();
    store.setValue(0, 0, 0);
    store.setValue(0, 1, false);
    store.setValue(0, 2, '');
    store.setValue(0, 3, null);
    expect(store.readBlock({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([[0, false, '', null]]);
    expect(store.usedRange(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 3 });
  });

  test('the used range counts formats only when it is asked to', () => {
    const store = cells();
    store.setValue(10, 3, 1);
    store.setStyle(700, 9, 2);
    expect(store.usedRange(true)).toEqual({ row: 10, column: 3, rows: 1, columns: 1 });
    expect(store.usedRange(false)).toEqual({ row: 10, column: 3, rows: 691, columns: 7 });
  });

  test('a block is read across chunks, empty beyond the data', () => {
    const store = cells();
    for (let row = 0; row < 600; row++) store.setValue(row, 0, row);
    const block = store.readBlock({ row: 254, column: 0, rows: 4, columns: 2 });
    expect(block).toEqual([
      [254, null],
      [255, null],
      [256, null],
      [257, null],
    ]);
    expect(store.readBlock({ row: 599, column: 0, rows: 2, columns: 1 })).toEqual([[599], [null]]);
  });

  test.each([
    ['contents', null, null, 5],
    ['formats', 1, '=A1', 0],
    ['all', null, null, 0],
  ] as const)('clear %s', (what, value, formula, style) => {
    const store = cells();
    for (const row of [0, 255, 256, 511, 512]) {
      store.setFormula(row, 1, '=A1', 1);
      store.setStyle(row, 1, 5);
    }
    store.clear({ row: 0, column: 1, rows: 512, columns: 1 }, what);
    for (const row of [0, 255, 256, 511])
      expect([store.value(row, 1), store.formula(row, 1), store.styleId(row, 1)]).toEqual([value, formula, style]);
    expect([store.value(512, 1), store.formula(512, 1), store.styleId(512, 1)]).toEqual([1, '=A1', 5]);
  });

  test('rows are visited ascending, cells ascending', () => {
    const store = cells();
    store.setValue(900, 4, 'b');
    store.setValue(900, 1, 'a');
    store.setStyle(3, 2, 1);
    const seen: unknown[] = [];
    store.forEachRow((row, view) => seen.push([row, [...view.columns], view.value(4), view.styleId(2)]));
    expect(seen).toEqual([
      [3, [2], null, 1],
      [900, [1, 4], 'b', 0],
    ]);
  });

  test('formulas are visited row by row from the left, and other cells are not', () => {
    const store = cells();
    store.setFormula(900, 4, '=B1', 'b');
    store.setFormula(900, 1, '=A1', null);
    store.setFormula(3, 2, '=1', 1);
    store.setFormula(4, 2, '=2', 2);
    store.setValue(4, 2, 2);
    store.setValue(900, 3, 'no formula');
    const seen: unknown[] = [];
    store.forEachFormula((...cell) => seen.push(cell));
    expect(seen).toEqual([
      [3, 2, '=1'],
      [900, 1, '=A1'],
      [900, 4, '=B1'],
    ]);
  });

  test('changed rows are remembered only after filling has ended', () => {
    const store = cells();
    store.setValue(1, 1, 'filled');
    expect(store.changedRows).toBeNull();
    store.startTracking();
    store.setStyle(4, 0, 1);
    store.clear({ row: 1, column: 0, rows: 1, columns: 5 }, 'contents');
    expect([...(store.changedRows ?? [])].sort()).toEqual([1, 4]);
  });
});

describe('a lazy cell store', () => {
  test('parses at the first question, once', () => {
    let loads = 0;
    const lazy = new LazyCellStore(() => {
      loads++;
      const store = cells();
      store.setValue(0, 0, 'parsed');
      return store;
    });
    expect([lazy.parsed, lazy.changedRows, loads]).toEqual([false, null, 0]);
    expect([lazy.value(0, 0), lazy.value(0, 0), loads, lazy.parsed]).toEqual(['parsed', 'parsed', 1, true]);
    expect(lazy.changedRows).toBeNull();
    lazy.setValue(2, 0, 1);
    expect([...(lazy.changedRows ?? [])]).toEqual([2]);
  });
});
