import { HostError } from 'excel-host/office';
import type { Validation, Workbook, Worksheet } from 'excel-host/xlsx';
import { createEditing } from '../../src/excel';
import { addSheet, addTable, contentsOf, dumpOf, open, type OpenWorkbook } from '../support/excelHost';

const GROWTH = { growth: [{ table: 'tblKeHoach', sheet: 'Kế hoạch', rows: 2 }] };
const EDITS = [
  { sheet: 'Kế hoạch', cell: 'A3', value: 'Chọn' },
  { sheet: 'Kế hoạch', cell: 'B4', value: '007' },
];

/** How a workbook is now, whatever becomes of it. */
const stateOf = (model: Workbook): unknown => structuredClone(dumpOf(model));

/** A table of one row with a list in its first column and a calculated third. */
async function bookWithTable(options: Parameters<typeof open>[1] = {}): Promise<OpenWorkbook & { sheet: Worksheet }> {
  const book = await open(undefined, options);
  const sheet = addTable(book.model, 'Kế hoạch', 'tblKeHoach', [
    ['Việc', 'Mã', 'Dài'],
    ['Loại', 'HY01', 4],
  ]);
  sheet.cells.setFormula(1, 2, '=LEN(B2)', 4);
  sheet.cells.setStyle(1, 1, book.model.styles.intern({ ...book.model.styles.get(0), numberFormat: '@' }));
  const list: Validation = {
    areas: [{ row: 1, column: 0, rows: 1, columns: 1 }],
    rule: { kind: 'list', source: 'Chọn,Loại' },
    ignoreBlanks: true,
    prompt: null,
    error: null,
  };
  sheet.validations.push(list);
  return { ...book, sheet };
}

test('a table that is full grows by blank rows that look, ask and calculate like its last', async () => {
  const { model, sheet, runtime } = await bookWithTable();
  await createEditing(runtime).edit(EDITS, GROWTH);
  expect(sheet.tables[0]?.area).toMatchObject({ row: 0, rows: 4, columns: 3 });
  expect(contentsOf(sheet).slice(1)).toEqual([
    ['Loại', 'HY01', '=LEN(B2)'],
    ['Chọn', null, '=LEN(B3)'],
    [null, '007', '=LEN(B4)'],
  ]);
  expect(model.styles.get(sheet.cells.styleId(3, 1)).numberFormat).toBe('@');
  const lists = sheet.validations.flatMap(({ areas }) => areas).filter(({ column }) => column === 0);
  expect(lists.reduce((rows, area) => rows + area.rows, 0)).toBe(3);
});

test.each([
  ['something stands right below it', (sheet: Worksheet) => sheet.cells.setValue(3, 1, 'ghi chú')],
  ['it has a totals row', (sheet: Worksheet) => Object.assign(sheet.tables[0]!, { showTotals: true })],
])('a table does not grow when %s, and everything stays as it is', async (_, obstruct) => {
  const { model, sheet, runtime } = await bookWithTable();
  obstruct(sheet);
  const before = stateOf(model);
  await expect(createEditing(runtime).edit(EDITS, GROWTH)).rejects.toMatchObject({
    code: 'tableBlocked',
    detail: 'Kế hoạch',
    restored: true,
  });
  expect(stateOf(model)).toEqual(before);
});

test('a table on a protected sheet does not grow', async () => {
  const { model, sheet, runtime } = await bookWithTable();
  sheet.protected = true;
  const before = stateOf(model);
  await expect(createEditing(runtime).edit(EDITS, GROWTH)).rejects.toMatchObject({ code: 'sheetProtected' });
  expect(stateOf(model)).toEqual(before);
});

test('a table that has grown is as short as before when a cell cannot be written then', async () => {
  const { model, runtime } = await bookWithTable();
  addSheet(model, 'Khóa', [['giữ']]).protected = true;
  const before = stateOf(model);
  const edits = [...EDITS, { sheet: 'Khóa', cell: 'A1', value: 1 }];
  await expect(createEditing(runtime).edit(edits, GROWTH)).rejects.toMatchObject({
    code: 'sheetProtected',
    restored: true,
  });
  expect(stateOf(model)).toEqual(before);
});

test('a fault at any single action of growing and writing leaves the workbook as it was', async () => {
  let actions = Infinity;
  let seen = 0;
  const beforeAction = (): void => {
    seen += 1;
    if (seen === actions) throw new HostError('GeneralException', 'fault');
  };
  const whole = await bookWithTable({ beforeAction });
  await createEditing(whole.runtime).edit(EDITS, GROWTH);
  const total = seen;
  expect(total).toBeGreaterThan(20);
  for (let at = 1; at <= total; at += 1) {
    [seen, actions] = [0, Infinity];
    const { model, runtime } = await bookWithTable({ beforeAction });
    const before = stateOf(model);
    [seen, actions] = [0, at];
    const failure: unknown = await createEditing(runtime)
      .edit(EDITS, GROWTH)
      .then(
        () => null,
        (error: unknown) => error,
      );
    if (failure === null) continue;
    expect([at, stateOf(model)]).toEqual([at, before]);
    expect([at, failure]).toMatchObject([at, { restored: true }]);
  }
});
