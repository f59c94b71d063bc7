import { wardListRows } from '../../../src/workbook/read/wardList';

const HEADER = ['STT', 'Mã ĐVHC', 'Tên đơn vị hành chính', 'Cấp', 'Tỉnh / Thành phố'];

test('wards are taken with their official codes, below whatever stands above the header', () => {
  const list = wardListRows([
    ['DANH MỤC', '', '', '', ''],
    HEADER,
    ['1', '00001', 'Phường Một', 'Phường', 'Tỉnh A'],
    ['2', '00002', 'Hai', 'Phường', 'Tỉnh A'],
  ]);
  expect(list?.left).toBe(0);
  expect(list?.rows).toEqual([
    { code: 'P00001', name: 'Phường Một', managingUnit: 'Tỉnh A', officialCode: '00001', kind: 'ward' },
    { code: 'P00002', name: 'Hai', managingUnit: 'Tỉnh A', officialCode: '00002', kind: 'ward' },
  ]);
});

test('communes and townships are left out and counted, by their kind or else by their name', () => {
  const byKind = wardListRows([
    HEADER,
    ['1', '3', 'Ba', 'Xã', ''],
    ['2', '4', 'Bốn', 'Thị trấn', ''],
    ['3', '5', 'Năm', 'Phường', ''],
  ]);
  expect([byKind?.rows.map(({ name }) => name), byKind?.left]).toEqual([['Năm'], 2]);
  const byName = wardListRows([
    ['Mã', 'Tên'],
    ['1', 'Xã Ba'],
    ['2', 'Phường Năm'],
  ]);
  expect([byName?.rows.map(({ name }) => name), byName?.left]).toEqual([['Phường Năm'], 1]);
});

test('a code that stands twice is taken once, and rows without code or name are no units', () => {
  const list = wardListRows([
    ['Code', 'Name'],
    ['7', 'A'],
    ['7', 'B'],
    ['', 'Tổng'],
    ['8', ''],
  ]);
  expect([list?.rows.map(({ name }) => name), list?.left]).toEqual([['A'], 1]);
});

test('a sheet without a header for code and name is no list of wards', () => {
  expect(
    wardListRows([
      ['Tên', 'Dân số'],
      ['A', '1'],
    ]),
  ).toBeNull();
  expect(wardListRows([])).toBeNull();
});

test('codes that a cell of numbers has cut get their zeros back', () => {
  const list = wardListRows([
    ['Mã', 'Tên'],
    ['7294', 'Phường Một'],
  ]);
  expect(list?.rows[0]).toMatchObject({ code: 'P07294', officialCode: '07294' });
});
