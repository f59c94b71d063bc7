import { cadenceOf } from '../../../../src/workbook/read/records/cadence';

test.each([
  ['Hằng tháng', 'monthly'],
  ['hàng tháng, trước ngày 18', 'monthly'],
  ['6 tháng', 'halfYearly'],
  ['Định kỳ 06 tháng', 'halfYearly'],
  ['HẰNG NĂM', 'yearly'],
  ['Một lần', 'once'],
  ['Thường xuyên', 'regular'],
  ['Yearly', 'yearly'],
  ['Tháng 9/2023', 'unknown'],
  ['Năm 2025', 'unknown'],
  ['16 tháng', 'unknown'],
  ['Hằng quý', 'unknown'],
  ['', 'unknown'],
])('“%s” is read as %s', (text, cadence) => {
  expect(cadenceOf(text)).toBe(cadence);
});
