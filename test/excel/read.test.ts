import { HostError } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import { HostFailure } from '../../src/application/ports';
import { addSheet, addTable, open } from '../support/excelHost';

const WARDS = { table: 'tblPhuong', sheet: 'Phường' };
const LAND = { table: 'tblDat', sheet: 'Đất' };

test('all tables are read in one sync, with the place where they stand', async () => {
  const model = createWorkbook();
  addTable(model, 'Phường', 'tblPhuong', [
    ['Mã', 'Tên'],
    ['AT', 'An Tảo'],
  ]);
  addTable(model, 'Đất của tôi', 'tblDat', [['Mã'], [500]]);
  const { port, host } = await open(model);
  const snapshot = await port.read([WARDS, LAND]);
  expect(host.counters.syncs).toBe(1);
  expect(snapshot.sheetNames).toEqual(['Sheet1', 'Phường', 'Đất của tôi']);
  expect(snapshot.grids.get('tblPhuong')).toEqual({
    sheet: 'Phường',
    row: 0,
    column: 0,
    table: 'tblPhuong',
    values: [
      ['Mã', 'Tên'],
      ['AT', 'An Tảo'],
    ],
  });
  expect(snapshot.grids.get('tblDat')).toMatchObject({ sheet: 'Đất của tôi', values: [['Mã'], [500]] });
});

test('a table turned into a plain range is read from its sheet, at the price of one more sync', async () => {
  const model = createWorkbook();
  addSheet(model, 'Phường', [[], [null, 'Mã'], [null, 'AT']]);
  const { port, host } = await open(model);
  const snapshot = await port.read([WARDS]);
  expect(host.counters.syncs).toBe(2);
  expect(snapshot.grids.get('tblPhuong')).toEqual({
    sheet: 'Phường',
    row: 1,
    column: 1,
    table: null,
    values: [['Mã'], ['AT']],
  });
});

test('a table that is nowhere is absent', async () => {
  const { port, host } = await open();
  expect((await port.read([WARDS])).grids.size).toBe(0);
  expect(host.counters.syncs).toBe(1);
});

test('blank cells are empty texts and errors are their names', async () => {
  const model = createWorkbook();
  addTable(model, 'Phường', 'tblPhuong', [
    ['Mã', 'Số'],
    [null, { error: '#N/A' }],
    [true, 0],
  ]);
  const { port } = await open(model);
  expect((await port.read([WARDS])).grids.get('tblPhuong')?.values).toEqual([
    ['Mã', 'Số'],
    ['', '#N/A'],
    [true, 0],
  ]);
});

test('protection is told before anybody writes', async () => {
  const model = createWorkbook();
  addSheet(model, 'Khóa').protected = true;
  model.protected = true;
  const { port } = await open(model);
  expect(await port.read([])).toMatchObject({ protectedSheets: ['Khóa'], workbookProtected: true });
});

describe('when everything at once would exceed the payload limit', () => {
  const rows = [['Mã', 'Tên'], ...Array.from({ length: 900 }, (_, i) => [i, `Phường số ${i}`])];

  test.each([8_000, 12_000, 20_000])('a limit of %i bytes brings the same cells', async (payloadLimitBytes) => {
    const model = createWorkbook();
    addTable(model, 'Phường', 'tblPhuong', rows);
    addTable(model, 'Đất', 'tblDat', [['Mã'], [1]]);
    const { port, host } = await open(model, { payloadLimitBytes });
    const snapshot = await port.read([WARDS, LAND, { table: 'tblKhong', sheet: 'Không' }]);
    expect(snapshot.grids.get('tblPhuong')?.values).toEqual(rows);
    expect(snapshot.grids.get('tblDat')?.values).toEqual([['Mã'], [1]]);
    expect(snapshot.grids.size).toBe(2);
    expect(snapshot.sheetNames).toHaveLength(3);
    expect(host.counters.syncs).toBeGreaterThan(1);
  });

  test('a plain range is read in parts too', async () => {
    const model = createWorkbook();
    addSheet(model, 'Phường', rows);
    const { port } = await open(model, { payloadLimitBytes: 10_000 });
    expect((await port.read([WARDS])).grids.get('tblPhuong')?.values).toEqual(rows);
  });
});

test('a refusal of Excel is told as data', async () => {
  const { port } = await open(undefined, {
    beforeAction: () => {
      throw Object.assign(new Error('boom'), { code: 'GeneralException' });
    },
  });
  await expect(port.read([WARDS])).rejects.toBeInstanceOf(HostFailure);
});

describe('the first day of the calendar', () => {
  test.each([true, false])('is read with everything else: from 1904 %s', async (date1904) => {
    const model = createWorkbook();
    model.date1904 = date1904;
    const { port, host } = await open(model);
    expect(await port.read([])).toMatchObject({ date1904 });
    expect(host.counters.syncs).toBe(1);
  });

  test('an Excel that cannot tell it is taken to count from 1900, and everything else is read', async () => {
    const model = createWorkbook();
    model.date1904 = true;
    addTable(model, 'Phường', 'tblPhuong', [['Mã'], ['AT']]);
    let refusals = 1;
    const { port } = await open(model, {
      beforeAction: () => {
        if (refusals-- > 0) throw new HostError('ApiNotFound', 'Functions.Date');
      },
    });
    const snapshot = await port.read([WARDS]);
    expect(snapshot.date1904).toBe(false);
    expect(snapshot.grids.get('tblPhuong')?.values).toEqual([['Mã'], ['AT']]);
  });
});
