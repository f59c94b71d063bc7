import { wardsAtEndOf } from '../../../src/domain/ward';
import { readWorkbook } from '../../../src/workbook/read';
import { REORGANISED_ROWS, WARD_LISTS, type ListedWards } from '../../../src/workbook/schema/template/reorganisation';
import { templateGrids } from '../../support/grids';

const read = (list: ListedWards) =>
  readWorkbook(templateGrids({ tblPhuong: REORGANISED_ROWS[list], tblTieuChi: [], tblDieuKien: [] }));
const { wards } = read('province').facts;
const ofScheme = read('scheme').facts.wards;
const namesIn = (year: number, list = ofScheme): string[] => wardsAtEndOf(list, year).map(({ name }) => name);

/**
 * Each new ward with its official code, and the wards it was made of with theirs. Sources: the national conversion table (Decision
 * 19/2025/QĐ-TTg) and items 94 to 104 of Resolution 1666/NQ-UBTVQH15 of 16/6/2025, in force on 01/7/2025.
 */
const OF_2025: readonly (readonly [name: string, officialCode: string, parts: Readonly<Record<string, string>>])[] = [
  ['Phố Hiến', '11953', { 'Hiến Nam': '11953', 'An Tảo': '11956', 'Lê Lợi': '11959', 'Minh Khai': '11962' }],
  ['Hồng Châu', '11980', { 'Hồng Châu': '11968' }],
  ['Sơn Nam', '11983', { 'Lam Sơn': '11950' }],
  ['Mỹ Hào', '12103', { 'Bần Yên Nhân': '12103', 'Phan Đình Phùng': '12106', 'Nhân Hòa': '12118' }],
  ['Thượng Hồng', '12127', { 'Bạch Sam': '12124', 'Minh Đức': '12127' }],
  ['Đường Hào', '12133', { 'Dị Sử': '12121', 'Phùng Chí Kiên': '12130' }],
  ['Trần Hưng Đạo', '12452', { 'Đề Thám': '12439', 'Quang Trung': '12445', 'Trần Hưng Đạo': '12452' }],
  ['Trần Lãm', '12454', { 'Kỳ Bá': '12442', 'Trần Lãm': '12454' }],
  ['Vũ Phúc', '12466', { 'Phú Khánh': '12448' }],
  ['Trà Lý', '12817', { 'Hoàng Diệu': '12460' }],
  ['Thái Bình', '13225', { 'Lê Hồng Phong': '12433', 'Bồ Xuyên': '12436', 'Tiền Phong': '12451' }],
];

test.each(OF_2025)('%s (%s) followed exactly the wards of the conversion table', (name, officialCode, parts) => {
  const heir = wards.find((ward) => ward.name === name && ward.validFrom === '2025-07-01');
  expect(heir).toMatchObject({ officialCode, managingUnit: 'Tỉnh Hưng Yên', kind: 'ward', validTo: null });
  // Each of them took in communes as well, so that its past is more than these parts.
  const before = wards.filter(({ successorCode }) => successorCode === `${heir?.code ?? ''}+`);
  expect(Object.fromEntries(before.map((ward) => [ward.name, ward.officialCode]))).toEqual(parts);
  for (const ward of before)
    expect(ward).toMatchObject({ validTo: '2025-06-30', citation: 'Nghị quyết số 1666/NQ-UBTVQH15 ngày 16/6/2025' });
});

test('Quang Trung alone went into Lê Lợi on 01/12/2024 (Resolution 1248/NQ-UBTVQH15 of 24/10/2024)', () => {
  const ended = ofScheme.filter(({ validTo }) => validTo === '2024-11-30');
  expect(ended).toMatchObject([
    { name: 'Quang Trung', successorCode: 'HY05', citation: 'Nghị quyết số 1248/NQ-UBTVQH15 ngày 24/10/2024' },
  ]);
});

test.each(WARD_LISTS)('the rows of the list “%s” are read without any finding about wards', (list) => {
  expect(read(list).issues.filter(({ sheet }) => sheet === 'Phường')).toEqual([]);
});

test('all fourteen wards of the scheme have a successor, down to the six of today', () => {
  const codes = new Set(ofScheme.map(({ code }) => code));
  const old = ofScheme.filter(({ code }) => /^(HY|MH)/.test(code));
  expect(old).toHaveLength(14);
  for (const { successorCode } of old) expect(codes).toContain(successorCode?.replace('+', ''));
});

test('the years before keep their wards: 14, then 13 without Quang Trung, then six of the scheme', () => {
  expect([2022, 2023, 2024, 2025, 2026].map((year) => namesIn(year).length)).toEqual([14, 14, 13, 6, 6]);
  expect(namesIn(2024)).not.toContain('Quang Trung');
  expect(namesIn(2025)).toEqual(['Phố Hiến', 'Sơn Nam', 'Hồng Châu', 'Thượng Hồng', 'Mỹ Hào', 'Đường Hào']);
});

test('the list of the province has 11 wards from 2025 on, the six of the scheme among them', () => {
  expect(namesIn(2025, wards)).toHaveLength(11);
  expect(namesIn(2025, wards).slice(0, 6)).toEqual(namesIn(2025));
  expect(namesIn(2025, wards).slice(6)).toEqual(['Trần Hưng Đạo', 'Trần Lãm', 'Vũ Phúc', 'Trà Lý', 'Thái Bình']);
});

test('the wards of former Thái Bình are none of the scheme', () => {
  const others = wards.filter(({ code }) => !ofScheme.some((each) => each.code === code));
  expect(others).toHaveLength(15);
  for (const { ofScheme: counts } of others) expect(counts).toBe(false);
});

test('no code of the workbook stands twice, though official codes do', () => {
  expect(new Set(wards.map(({ code }) => code)).size).toBe(wards.length);
  const official = wards.flatMap(({ officialCode }) => officialCode ?? []);
  expect(new Set(official).size).toBeLessThan(official.length);
});
