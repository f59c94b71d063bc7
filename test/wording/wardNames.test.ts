import { readWorkbook } from '../../src/workbook/read';
import { REORGANISED_ROWS } from '../../src/workbook/schema/template/reorganisation';
import { wardLabel } from '../../src/wording/wardNames';
import { templateGrids } from '../support/grids';

const { wards } = readWorkbook(templateGrids({ tblPhuong: REORGANISED_ROWS.province })).facts;
const labelOf = (code: string, language: 'vi' | 'en' = 'vi'): string =>
  wardLabel(
    wards.find((ward) => ward.code === code)!,
    wards,
    language,
  );

test('wards of one name in different years are told apart by the day between them', () => {
  expect([labelOf('HY04'), labelOf('PX03')]).toEqual(['Hồng Châu đến 30/6/2025', 'Hồng Châu từ 01/7/2025']);
  expect(labelOf('PX03', 'en')).toBe('Hồng Châu from 01/7/2025');
});

test('wards of one name at the same time are told apart by who manages them', () => {
  expect([labelOf('HY06'), labelOf('TB05')]).toEqual([
    'Quang Trung (Thành phố Hưng Yên)',
    'Quang Trung (Thành phố Thái Bình)',
  ]);
});

test('a name that one ward alone has stays as it is', () => {
  expect(labelOf('PX01')).toBe('Phố Hiến');
});

test('no two wards of the province have the same label', () => {
  expect(new Set(wards.map(({ code }) => labelOf(code))).size).toBe(wards.length);
});

test('a row that may mean two wards names each with its code and its days', () => {
  const rows = { tblPhuong: REORGANISED_ROWS.scheme, tblDat: [{ ward: 'Hồng Châu', area: 500, status: 'allotted' }] };
  const found = readWorkbook(templateGrids(rows)).issues.filter(({ code }) => code === 'ambiguousWard');
  expect(found.map(({ expected }) => expected)).toEqual(['Hồng Châu (HY04, –30/6/2025), Hồng Châu (PX03, 01/7/2025–)']);
});
