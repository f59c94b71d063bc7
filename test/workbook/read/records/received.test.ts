import { readWorkbook } from '../../../../src/workbook/read';
import { SAMPLE_TABLES } from '../../../../src/workbook/sample/tables';
import { templateGrids } from '../../../support/grids';

const SHEET = 'Nhận số liệu';

test('a file received is read with its ward, period and day', () => {
  const row = { ward: 'Lam Sơn', year: 2024, month: 10, file: 'Lam Sơn.xlsx', receivedOn: '2024-11-05', taken: 73 };
  const { received, issues } = readWorkbook(templateGrids({ ...SAMPLE_TABLES, tblNhanSoLieu: [row] }));
  expect(received).toMatchObject([
    { ward: 'Lam Sơn', year: 2024, month: 10, file: 'Lam Sơn.xlsx', receivedOn: '2024-11-05' },
  ]);
  expect(issues.filter(({ sheet }) => sheet === SHEET)).toEqual([]);
});

test('a month that does not exist is named at its cell', () => {
  const row = { ward: 'Lam Sơn', year: 2024, month: 13, file: 'Lam Sơn.xlsx', receivedOn: '2024-11-05' };
  const { received, issues } = readWorkbook(templateGrids({ ...SAMPLE_TABLES, tblNhanSoLieu: [row] }));
  expect(received[0]?.month).toBeNull();
  expect(issues.filter(({ sheet }) => sheet === SHEET)).toMatchObject([{ code: 'outOfRange', cell: 'C5' }]);
});

test('a workbook of before the log was there lacks nothing', () => {
  const grids = new Map([...templateGrids(SAMPLE_TABLES)].filter(([table]) => table !== 'tblNhanSoLieu'));
  const { received, issues } = readWorkbook(grids);
  expect(received).toEqual([]);
  expect(issues.some(({ subject }) => subject === 'tblNhanSoLieu')).toBe(false);
});
