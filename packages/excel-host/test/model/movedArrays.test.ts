import { createCellStore } from '../../src/model/cellStore';
import { moveArrays } from '../../src/model/movedArrays';
import type { ArrayFormula } from '../../src/model/types';

const array = (dynamic: boolean): ArrayFormula => ({
  formula: '=SEQUENCE(3)',
  area: { row: 4, column: 1, rows: 3, columns: 2 },
  dynamic,
});
const moved = (dynamic: boolean, row: number, by: number) => {
  const { arrays, left } = moveArrays(new Map([['4,1', array(dynamic)]]), { row, by });
  return { places: [...arrays].map(([key, { area }]) => [key, area.row, area.rows]), left };
};

describe('array formulas when rows move', () => {
  test.each([
    ['below it', 7, 2, ['4,1', 4, 3]],
    ['above it', 4, 2, ['6,1', 6, 3]],
    ['taken out above it', 0, -3, ['1,1', 1, 3]],
    ['taken out below it', 7, -3, ['4,1', 4, 3]],
  ])('rows %s leave it whole', (_, row, by, place) => {
    for (const dynamic of [true, false]) expect(moved(dynamic, row, by)).toEqual({ places: [place], left: [] });
  });

  test('inside one that follows its result the area takes rows in and gives them up; a fixed one would be torn', () => {
    expect(moved(true, 5, 2).places).toEqual([['4,1', 4, 5]]);
    expect(moved(true, 5, -2).places).toEqual([['4,1', 4, 1]]);
    expect(moved(false, 5, 2).places).toEqual([]);
  });

  test('when the row of the formula goes, the values that it filled go too', () => {
    expect(moved(true, 4, -1)).toEqual({ places: [], left: [array(true).area] });
    const store = createCellStore();
    store.setFormula(4, 1, '=SEQUENCE(3)', 1);
    for (const row of [5, 6]) store.setValue(row, 1, row - 3);
    store.setValue(7, 1, 'của người khác');
    store.arrays.set('4,1', array(true));
    const undo = store.capture();
    store.shiftRows(4, -1);
    expect([4, 5, 6].map((row) => store.value(row, 1))).toEqual([null, null, 'của người khác']);
    expect(store.arrays.size).toBe(0);
    undo();
    expect([store.value(5, 1), store.arrays.size]).toEqual([2, 1]);
  });
});
