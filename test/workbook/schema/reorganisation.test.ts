import { wardsAtEndOf } from '../../../src/domain/ward';
import { readWorkbook } from '../../../src/workbook/read';
import { REORGANISED_ROWS, REORGANISED_WARDS } from '../../../src/workbook/schema/template/reorganisation';
import { templateGrids } from '../../support/grids';

const rows = REORGANISED_WARDS.map(({ row }) => row);
const { facts, issues } = readWorkbook(templateGrids({ tblPhuong: rows, tblTieuChi: [], tblDieuKien: [] }));
const namesIn = (year: number): string[] => wardsAtEndOf(facts.wards, year).map(({ name }) => name);

test('the rows are read without any finding about wards', () => {
  expect(facts.wards).toHaveLength(20);
  expect(issues.filter(({ sheet }) => sheet === 'Phường')).toEqual([]);
});

test('the years before keep their wards: 14, then 13 without Quang Trung, then six of the province', () => {
  expect([2022, 2023, 2024, 2025].map((year) => namesIn(year).length)).toEqual([14, 14, 13, 6]);
  expect(namesIn(2023)).toContain('Quang Trung');
  expect(namesIn(2024)).not.toContain('Quang Trung');
  expect(namesIn(2025)).toEqual(['Phố Hiến', 'Sơn Nam', 'Hồng Châu', 'Thượng Hồng', 'Mỹ Hào', 'Đường Hào']);
});

test('every ward that ended cites its resolution', () => {
  for (const { validTo, citation } of facts.wards)
    if (validTo !== null) expect(citation).toMatch(/(1248|1666)\/NQ-UBTVQH15/);
});

test('what public sources do not settle is left to the user and named', () => {
  const open = REORGANISED_WARDS.filter(({ confirm }) => confirm.includes('successorCode')).map(({ row }) => row.name);
  expect(open).toEqual(['Phùng Chí Kiên', 'Bần Yên Nhân', 'Dị Sử', 'Nhân Hòa', 'Phan Đình Phùng']);
  expect(REORGANISED_WARDS.filter(({ confirm }) => confirm.includes('validTo')).map(({ row }) => row.name)).toEqual([
    'Quang Trung',
  ]);
});

test('as rows they ask in words for what has to be confirmed, and nowhere else', () => {
  const asked = REORGANISED_ROWS.filter(({ citation }) => /xác nhận|ghi mã/.test(String(citation))).map(
    ({ name }) => name,
  );
  const open = REORGANISED_WARDS.filter(({ confirm }) => confirm.length > 0).map(({ row }) => row.name);
  expect(asked).toEqual(open);
  expect(open).toHaveLength(6);
});
