import { LANGUAGES } from '../../../src/language/language';
import { statusPictures } from '../../../src/workbook/sheets';
import { baseline2022, CHOSEN, reading, ROADMAP, statusInput, ward } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const survey = statusInput(baseline2022(), { roadmap: ROADMAP, chosen: CHOSEN });
const planner = picked(statusPictures(survey, 'vi'), 'KQ Chọn phường');

test('the wards of every year stand with effort, time and reason; those chosen stay', () => {
  const rows = rowsBelow(planner, 'Vì sao');
  expect(rows.map((row) => row[0])).toEqual([
    2023, 2023, 2024, 2024, 2025, 2025, 2025, 2026, 2026, 2027, 2027, 2028, 2028, 2028,
  ]);
  expect(rows[0]).toEqual([
    2023,
    'Lam Sơn',
    'Thành phố Hưng Yên',
    10,
    2023,
    '✔ Kịp',
    'Đã chọn (trang Lộ trình)',
    expect.stringContaining('C03'),
    '– Chưa được công nhận',
  ]);
  expect(rows[2]?.slice(3)).toEqual([
    10,
    2023,
    '✔ Kịp',
    'Gần đủ điều kiện nhất trong số còn lại',
    expect.stringContaining('kết luận không đạt (5)'),
    '– Chưa được công nhận',
  ]);
  const proposed = rows.slice(2).map((row) => Number(row[3]));
  expect(proposed).toEqual([...proposed].sort((a, b) => a - b));
});

test('the milestones are proved, without slack as the decision plans them', () => {
  const [half, all] = rowsBelow(planner, 'Khả năng đạt mốc');
  expect(half?.slice(0, 6)).toEqual([2025, '✔ Đạt được', 7, 7, 14, 0]);
  expect(half?.[6]).toBe('Theo lộ trình có 7 phường đạt, cần 7; không còn dư: một phường chậm là không đạt mốc.');
  expect(all?.slice(0, 6)).toEqual([2028, '✔ Đạt được', 14, 14, 14, 0]);
});

test('what one criterion unlocks is told, the most first', () => {
  expect(rowsBelow(planner, 'Thêm phường đạt chuẩn')[0]?.slice(0, 5)).toEqual([
    'C03',
    'Xếp loại đơn vị',
    9,
    1,
    'An Tảo',
  ]);
});

test('every assumption is printed as one', () => {
  const text = textOf(planner);
  for (const said of ['giả định của phần mềm', '100 m²', 'Sở Xây dựng: 3 năm', 'Việc khác: 1 năm'])
    expect(text).toContain(said);
});

test('land and headquarters that cannot stand in time make a milestone impossible, and the criteria are named', () => {
  const wards = [ward('A', 'Một'), ward('B', 'Hai')];
  const readings = new Map(wards.map(({ code }) => [`${code} 2024 own_headquarters`, reading(false)]));
  const roadmap = [2025, 2027].map((year) => ({ year, toChoose: 1, leastShare: 50, place: null }));
  const input = statusInput({ wards, readings, years: [2024] }, { year: 2024, roadmap });
  const sheet = picked(statusPictures(input, 'vi'), 'KQ Chọn phường');
  const [first] = rowsBelow(sheet, 'Khả năng đạt mốc');
  expect(first?.slice(1, 6)).toEqual(['✖ Không thể đạt', 1, 0, 0, -1]);
  expect(first?.[6]).toContain('Chưa kịp vì: C07 Trụ sở (2).');
  expect(textOf(sheet)).toContain('Năm 2025: còn 1 chỗ không phường nào kịp đạt');
  expect(textOf(sheet)).toContain('Chưa được chọn năm nào: Hai.');
});

test('thin margins are listed with both sides and a link to the cell', () => {
  const readings = new Map([
    ['A 2023 social_order_crimes', reading(191, 'O5')],
    ['A 2022 social_order_crimes', reading(205, 'O4')],
  ]);
  const appraised = new Map([['A 2023 C16', { verdict: 'pass' as const, raw: '', place: null }]]);
  const input = statusInput({ wards: [ward('A', 'Một')], readings, appraised, years: [2022, 2023] }, { year: 2023 });
  const sheet = picked(statusPictures(input, 'vi'), 'KQ Chọn phường');
  const [row] = rowsBelow(sheet, 'Khoảng cách');
  expect(row?.slice(0, 5)).toEqual([
    'C16.1',
    'Một',
    'chỉ được tăng 1 vụ',
    'giảm ≥ 6%',
    '191, năm trước 205 → giảm 6,83%',
  ]);
  expect(row?.[5]).toEqual({ formula: `=HYPERLINK("#'Nhóm 5'!O5","Nhóm 5!O5")` });
  expect(textOf(sheet)).toContain('không có gì để đề xuất');
});

test.each(LANGUAGES)('the sheet is sound in %s', (language) => {
  for (const input of [
    survey,
    statusInput({ wards: [] }, { year: 2023, roadmap: ROADMAP }),
    statusInput(baseline2022()),
  ])
    expect(faultsOf(picked(statusPictures(input, language), 'KQ Chọn phường'))).toEqual([]);
});

test('wishes of the workbook move the proposal and are printed, and a minimum that cannot be met is told', () => {
  const input = statusInput(baseline2022(), {
    roadmap: ROADMAP,
    chosen: CHOSEN,
    wishes: [
      { kind: 'choose', wardCode: 'P14', year: 2024 },
      { kind: 'exclude', wardCode: 'P3', year: null },
      { kind: 'minimum', unit: 'Thị xã Mỹ Hào', least: 4 },
      { kind: 'lead', criterionId: 'C01', years: 2 },
    ],
  });
  const sheet = picked(statusPictures(input, 'vi'), 'KQ Chọn phường');
  const rows = rowsBelow(sheet, 'Vì sao');
  expect(rows.filter((row) => row[0] === 2024).map((row) => [row[1], row[6]])).toContainEqual([
    'Phan Đình Phùng',
    'Theo yêu cầu (trang Kế hoạch chọn phường)',
  ]);
  expect(rows.map((row) => row[1])).not.toContain('Hiến Nam');
  const text = textOf(sheet);
  expect(text).toContain('Chọn Phan Đình Phùng năm 2024; Không chọn Hiến Nam năm nào; Thị xã Mỹ Hào: ít nhất 4 phường');
  expect(text).toContain('C01: 2 năm');
  expect(text).toContain('Năm 2024: Thị xã Mỹ Hào còn thiếu 3 phường');
});
