import { readWorkbook } from '../../../../src/workbook/read';
import { dueOfPeriod } from '../../../../src/workbook/read/records/periodText';
import { templateGrids } from '../../../support/grids';

test.each([
  ['Tháng 09/2023', '2023-09-17', '2023-09-17'],
  ['tháng 3 năm 2026', '2026-03-17', '2026-03-17'],
  ['6 tháng đầu năm 2025', '2025-06-30', '2025-06-14'],
  ['06 tháng cuối năm 2025', '2025-12-31', '2025-12-14'],
  ['9 tháng năm 2025', '2025-09-30', '2025-09-14'],
  ['Năm 2025', '2025-12-31', '2025-12-14'],
  ['Month 02/2024', '2024-02-17', '2024-02-17'],
  ['First half of 2024', '2024-06-30', '2024-06-14'],
  ['Year 2024', '2024-12-31', '2024-12-14'],
  ['Tháng 13/2023', null, null],
  ['Sơ kết năm 2023', null, null],
  ['Tổng kết Đề án', null, null],
])('a report on “%s” without a day is due on %p, in the year of the police on %p', (period, calendar, police) => {
  expect([dueOfPeriod(period, 'calendar'), dueOfPeriod(period, 'fromMidDecember')]).toEqual([calendar, police]);
});

test('a day that is written goes before the one of the period, and a report without either is told', () => {
  const { reportsDue, issues } = readWorkbook(
    templateGrids({
      tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
      tblThamDinh: [],
      tblBaoCao: [
        { unit: 'Công an tỉnh', period: 'Năm 2025', recipient: 'UBND tỉnh', due: '2025-12-20' },
        { unit: 'Công an tỉnh', period: 'Năm 2026' },
        { unit: 'Công an tỉnh', period: 'Tổng kết' },
      ],
    }),
  );
  expect(reportsDue.map(({ due, recipient }) => [due, recipient])).toEqual([
    ['2025-12-20', 'UBND tỉnh'],
    ['2026-12-31', ''],
    [null, ''],
  ]);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['required', 'D7']]);
});
