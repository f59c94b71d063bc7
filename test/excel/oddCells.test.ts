import { createWorkbook, type ModelValue, type Workbook } from 'excel-host/xlsx';
import { createRepairs } from '../../src/excel';
import { ShownNumber, type Grid } from '../../src/workbook/grid';
import type { RepairChange } from '../../src/workbook/repairs';
import { addSheet, addTable, contentsOf, open, sheetNamed } from '../support/excelHost';

const LAND = { table: 'tblDat', sheet: 'Đất' };
const KEPT_AT = '2026-01-02T08:00:00.000Z';
const WISH = { keptAt: KEPT_AT, overFormulas: false };

function format(model: Workbook, row: number, column: number, numberFormat: string, sheet = 'Đất'): void {
  const { cells } = sheetNamed(model, sheet);
  cells.setStyle(row, column, model.styles.intern({ ...model.styles.get(cells.styleId(row, column)), numberFormat }));
}
const formatAt = (model: Workbook, row: number, column = 0): string =>
  model.styles.get(sheetNamed(model, 'Đất').cells.styleId(row, column)).numberFormat;

/** The table of parcels with rows in its range and rows below it. */
function landBook(rows: readonly (readonly ModelValue[])[], below: readonly (readonly ModelValue[])[] = []): Workbook {
  const model = createWorkbook();
  const sheet = addTable(model, 'Đất', 'tblDat', [['Phường', 'Diện tích (m²)'], ...rows, ...below]);
  sheet.tables[0]!.area = { ...sheet.tables[0]!.area, rows: rows.length + 1 };
  return model;
}

const read = async (model: Workbook, options = {}) => {
  const { port, host, runtime } = await open(model, options);
  const snapshot = await port.read([LAND]);
  return { grid: snapshot.grids.get('tblDat')!, syncs: host.counters.syncs, port, runtime };
};
const shown = ({ values }: Grid): unknown[] =>
  values.flat().map((cell) => (cell instanceof ShownNumber ? [cell.number, cell.shownAs, cell.text] : cell));

describe('numbers that their cells show as something else', () => {
  const odd = (): Workbook => {
    const model = landBook([
      ['a', 45_323],
      ['b', 0.95],
      ['c', 12],
      ['d', 12],
    ]);
    format(model, 1, 1, '[$-409]d/m/yyyy;@');
    format(model, 2, 1, '0.0%');
    format(model, 3, 1, '0"%"');
    return model;
  };
  const expected = [
    ...['Phường', 'Diện tích (m²)', 'a', [45_323, 'date', '01/02/2024']],
    ...['b', [0.95, 'percent', '95%'], 'c', 12, 'd', 12],
  ];

  test('are told apart in the one read there is', async () => {
    const { grid, syncs } = await read(odd());
    expect(shown(grid)).toEqual(expected);
    expect(syncs).toBe(1);
  });

  test('are told apart where the answer has to be read in parts', async () => {
    const model = odd();
    const { cells } = sheetNamed(model, 'Đất');
    for (let row = 5; row < 900; row++) cells.setValue(row, 0, `Phường số ${String(row)}`);
    const [table] = sheetNamed(model, 'Đất').tables;
    table!.area = { ...table!.area, rows: 900 };
    const { grid, syncs } = await read(model, { payloadLimitBytes: 12_000 });
    expect(shown(grid).slice(0, 10)).toEqual(expected);
    expect(grid.values).toHaveLength(900);
    expect(syncs).toBeGreaterThan(1);
  });

  test('are days of the calendar that the workbook counts by', async () => {
    const model = odd();
    model.date1904 = true;
    expect(shown((await read(model)).grid)[3]).toEqual([45_323, 'date', '02/02/2028']);
  });

  test('equal ones are one value, as other cells are', async () => {
    const model = landBook([
      ['a', 1],
      ['a', 1],
    ]);
    format(model, 1, 1, '0%');
    format(model, 2, 1, '0.00%');
    const { grid } = await read(model);
    expect(grid.values[1]![1]).toBe(grid.values[2]![1]);
  });

  test('a repair writes the number and takes away what would show it otherwise', async () => {
    const model = odd();
    const { runtime } = await read(model);
    const change = (cell: string, before: number, after: number): RepairChange => ({
      kind: 'cells',
      cells: [{ sheet: 'Đất', cell, before, after, date: null }],
    });
    const outcome = await createRepairs(runtime).repair([change('B2', 45_323, 1), change('B3', 0.95, 95)], WISH);
    expect(outcome.left).toEqual([]);
    expect([formatAt(model, 1, 1), formatAt(model, 2, 1)]).toEqual(['General', 'General']);
    expect(shown((await read(model)).grid).slice(2, 6)).toEqual(['a', 1, 'b', 95]);
  });
});

describe('rows below a table', () => {
  const below = (): Workbook =>
    landBook(
      [['An Tảo', 500]],
      [
        ['Lam Sơn', 600],
        [null, null],
        ['Hồng Châu', 700],
      ],
    );

  test('are read with it in one go, and how far the table reaches is told', async () => {
    const { grid, syncs } = await read(below());
    expect(grid.values).toEqual([
      ['Phường', 'Diện tích (m²)'],
      ['An Tảo', 500],
      ['Lam Sơn', 600],
      ['', ''],
      ['Hồng Châu', 700],
    ]);
    expect(grid.tableRows).toBe(2);
    expect(syncs).toBe(1);
  });

  test('are read in parts too', async () => {
    const rows = Array.from({ length: 700 }, (_, at): ModelValue[] => [`Phường ${String(at)}`, at]);
    const { grid } = await read(landBook(rows.slice(0, 300), rows.slice(300)), { payloadLimitBytes: 12_000 });
    expect(grid.values.slice(1)).toEqual(rows);
    expect(grid.tableRows).toBe(301);
  });

  test('what stands above the table or beside it is left out', async () => {
    const model = createWorkbook();
    const sheet = addSheet(model, 'Đất', [
      ['Đất trụ sở', null, null],
      [null, 'Phường', 'Diện tích (m²)', null, 'khác'],
      [null, 'An Tảo', 500, null, 'x'],
      [null, 'Lam Sơn', 600, null, 'y'],
    ]);
    addTable(model, 'Khác', 'tblKhac', [['a']]);
    const [other] = sheetNamed(model, 'Khác').tables;
    sheet.tables.push({ ...other!, id: 77, name: 'tblDat', area: { row: 1, column: 1, rows: 2, columns: 2 } });
    const { grid } = await read(model);
    expect(grid).toMatchObject({ row: 1, column: 1, tableRows: 2 });
    expect(grid.values).toEqual([
      ['Phường', 'Diện tích (m²)'],
      ['An Tảo', 500],
      ['Lam Sơn', 600],
    ]);
  });

  test('blank rows at the end of a table belong to it, and nothing lies below', async () => {
    const model = landBook([
      ['An Tảo', 500],
      [null, null],
      [null, null],
    ]);
    const { grid } = await read(model);
    expect(grid.values).toHaveLength(4);
    expect(grid.tableRows).toBeUndefined();
  });

  const extend: RepairChange = { kind: 'extend', sheet: 'Đất', table: 'tblDat', from: 'A1:B2', to: 'A1:B3' };

  test('are taken in by the repair, and let out again when it is taken back', async () => {
    const model = below();
    const { runtime, port } = await read(model);
    const before = contentsOf(sheetNamed(model, 'Đất'));
    expect(await createRepairs(runtime).repair([extend], WISH)).toEqual({ made: [extend], left: [] });
    expect(sheetNamed(model, 'Đất').tables[0]?.area.rows).toBe(3);
    const [kept] = await port.kept();
    await port.restore(kept!.step);
    expect(sheetNamed(model, 'Đất').tables[0]?.area.rows).toBe(2);
    expect(contentsOf(sheetNamed(model, 'Đất'))).toEqual(before);
  });

  test.each<[what: string, change: (model: Workbook) => void, state: string]>([
    ['a table of another size by now', (model) => resize(model, 4), 'changed'],
    ['a table with a row of totals', (model) => (sheetNamed(model, 'Đất').tables[0]!.showTotals = true), 'changed'],
    ['a protected sheet', (model) => (sheetNamed(model, 'Đất').protected = true), 'protected'],
    ['a table that is gone', (model) => sheetNamed(model, 'Đất').tables.splice(0), 'gone'],
  ])('%s is left alone', async (_, alter, state) => {
    const model = below();
    const { runtime } = await read(model);
    alter(model);
    const { made, left } = await createRepairs(runtime).repair([extend], WISH);
    expect([made, left.map((each) => each.state)]).toEqual([[], [state]]);
  });
});

function resize(model: Workbook, rows: number): void {
  const [table] = sheetNamed(model, 'Đất').tables;
  table!.area = { ...table!.area, rows };
}

test('a formula that nobody has calculated is read as busy, one whose result is an empty text as blank', async () => {
  const model = landBook([
    ['a', null],
    ['b', null],
  ]);
  const { cells } = sheetNamed(model, 'Đất');
  cells.setFormula(1, 1, '=1+1', null);
  cells.setFormula(2, 1, '=IF(TRUE,"","")', '');
  expect((await read(model)).grid.values.slice(1)).toEqual([
    ['a', '#BUSY!'],
    ['b', ''],
  ]);
});
