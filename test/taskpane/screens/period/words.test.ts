import { runToEnd } from '../../../../src/domain/resumable';
import type { PeriodChoice } from '../../../../src/domain/period';
import { periodWords, type PeriodWords } from '../../../../src/taskpane/screens/period/words';
import { monthlyGrids, type MonthlyRow } from '../../../support/monthly';
import { scored } from '../../scored';

const YEAR = 2026;
const WARDS = ['An', 'Bình'];
const row = (
  ward: string,
  year: number,
  month: number | null,
  figure: number,
  crimes?: number | string,
): MonthlyRow => ({
  ward,
  year,
  month,
  figure,
  ...(crimes === undefined ? {} : { cells: { social_order_crimes: crimes } }),
});
const ROWS = [
  row('An', 2025, 9, 5, 40),
  row('An', 2025, 10, 5, 56),
  row('An', 2025, null, 9, 60),
  row('An', 2026, 9, 5, 30),
  row('An', 2026, 10, 6, 44),
  row('Bình', 2025, 9, 5, 10),
  row('Bình', 2025, 10, 5, 12),
  row('Bình', 2025, null, 9, 20),
  row('Bình', 2026, 9, 5, 8),
];
const words = async (choice: PeriodChoice | null, rows = ROWS): Promise<PeriodWords> =>
  runToEnd(periodWords(await scored(YEAR, monthlyGrids(WARDS, rows)), choice, 'vi'));
const tablesOf = async (id: string, rows = ROWS) => {
  const told = await words({ kind: 'month', month: 10 }, rows);
  if (told.kind !== 'told') throw new Error(told.sentence);
  return told.indicators.find((each) => each.id === id)!;
};

test('a month is told with its days and with who has not sent', async () => {
  expect(await words({ kind: 'month', month: 10 })).toMatchObject({
    kind: 'told',
    period: 'Kỳ báo cáo: tháng 10 năm 2026 (từ ngày 01/10/2026 đến ngày 31/10/2026)',
    missing: ['đến tháng 10 năm 2026: 01 phường chưa có (Bình).'],
  });
});

test('all wards come first, then each with its figure, last year’s and the difference', async () => {
  const { name, tables } = await tablesOf('social_order_crimes');
  expect(name).toBe('Vụ phạm tội về trật tự xã hội (vụ)');
  expect(tables.map(({ title, before }) => [title, before])).toEqual([
    ['Phát sinh trong kỳ', 'Cùng kỳ năm trước'],
    ['Lũy kế từ đầu năm', 'Lũy kế cùng kỳ'],
  ]);
  expect(tables[0]?.lines.map(({ name: ward, now, before, change }) => [ward, now, before, change])).toEqual([
    ['Tổng cộng 1/2 phường', '14', '16', 'giảm 02 vụ (12,5%)'],
    ['An', '14', '16', 'giảm 02 vụ (12,5%)'],
    ['Bình', 'chưa có dòng đến tháng 10 năm 2026', '2', '–'],
  ]);
  expect(tables[0]?.lines.map(({ place }) => place?.sheet ?? null)).toEqual([null, 'Nhóm 5', null]);
});

test('a stock stands beside the end of last year as well', async () => {
  const { tables } = await tablesOf('drug_addicts');
  expect(tables[1]).toMatchObject({
    before: 'Cuối năm trước',
    lines: [{ now: '6', before: '9', change: 'giảm 03 người (33,33%)' }, { name: 'An' }, { name: 'Bình' }],
  });
});

test('of a whole year one comparison says all', async () => {
  const rows = ROWS.map((each) => (each.year === YEAR && each.month === 10 ? { ...each, month: null } : each));
  const told = await words({ kind: 'year', month: null }, rows);
  expect(told.kind === 'told' && told.indicators.every(({ tables }) => tables.length === 1)).toBe(true);
});

test('a cell that cannot be read is told so and leads to itself', async () => {
  const rows = ROWS.map((each) => (each.month === 10 && each.year === YEAR ? row('An', YEAR, 10, 6, 'nhiều') : each));
  const { tables } = await tablesOf('social_order_crimes', rows);
  expect(tables[0]?.lines[1]).toMatchObject({
    now: 'số liệu lỗi ở dòng đến tháng 10 năm 2026',
    change: '–',
    place: { sheet: 'Nhóm 5' },
  });
});

test('a period without rows is refused in words, and nothing is thrown', async () => {
  const refused = await words({ kind: 'half', month: null });
  expect(refused).toMatchObject({ kind: 'refused' });
  expect(refused.kind === 'refused' && refused.sentence).toContain('không lập được báo cáo 6 tháng đầu năm 2026');
});

test('without a choice it is the period that the rows reach', async () => {
  expect(await words(null)).toMatchObject({ period: expect.stringContaining('tháng 10 năm 2026') as string });
});
