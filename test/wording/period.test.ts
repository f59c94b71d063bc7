import type { Period } from '../../src/domain/period';
import { missingPeriodText, periodText, rowOfYear } from '../../src/wording/period';
import { ward } from '../support/assessment';

const NAMES: readonly (readonly [Period, string])[] = [
  [{ kind: 'month', year: 2026, month: 11 }, 'tháng 11 năm 2026'],
  [{ kind: 'month', year: 2026, month: 2 }, 'tháng 02 năm 2026'],
  [{ kind: 'month', year: 2026, month: 3 }, 'tháng 3 năm 2026'],
  [{ kind: 'quarter', year: 2026, quarter: 3 }, 'quý III năm 2026'],
  [{ kind: 'half', year: 2026, half: 1 }, '6 tháng đầu năm 2026'],
  [{ kind: 'half', year: 2026, half: 2 }, '6 tháng cuối năm 2026'],
  [{ kind: 'nineMonths', year: 2026 }, '9 tháng đầu năm 2026'],
  [{ kind: 'year', year: 2026 }, 'năm 2026'],
  [{ kind: 'interim', since: 2023, year: 2025 }, 'sơ kết giai đoạn 2023 - 2025'],
  [{ kind: 'interim', since: 2023, year: 2023 }, 'sơ kết năm 2023'],
  [{ kind: 'final', since: 2023, year: 2028 }, 'tổng kết giai đoạn 2023 - 2028'],
];
test.each(NAMES)('%j is called %s', (period, name) => {
  expect(periodText(period, 'vi')).toBe(name);
});

test('rows up to December are those of the whole year', () => {
  expect([rowOfYear(6, 2026, 'vi'), rowOfYear(12, 2026, 'vi'), rowOfYear(12, 2026, 'en')]).toEqual([
    'đến tháng 6 năm 2026',
    'cả năm 2026',
    'of the whole year 2026',
  ]);
});

describe('a period without rows', () => {
  const wards = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => ward(name, name));
  const period: Period = { kind: 'half', year: 2026, half: 1 };

  test('is refused with the rows that there are, five wards by name', () => {
    expect(
      missingPeriodText(
        {
          period,
          entered: [
            { month: 3, wards },
            { month: 12, wards: wards.slice(0, 1) },
          ],
        },
        'vi',
      ),
    ).toBe(
      'Chưa phường nào có dòng số liệu đến tháng 6 năm 2026, nên không lập được báo cáo 6 tháng đầu năm 2026. ' +
        'Đang có: đến tháng 3 – 07 phường (A, B, C, D, E và 02 phường khác); cả năm – 01 phường (A). ' +
        'Hãy chọn kỳ khác, hoặc nhập dòng số liệu của kỳ này.',
    );
  });

  test('tells months of the same wards together, and the whole year apart', () => {
    const few = wards.slice(0, 2);
    const entered = [1, 2, 3, 6, 12].map((month) => ({ month, wards: month === 6 ? few.slice(1) : few }));
    expect(missingPeriodText({ period, entered }, 'vi')).toContain(
      'Đang có: đến tháng 1–3 – 02 phường (A, B); đến tháng 6 – 01 phường (B); cả năm – 02 phường (A, B).',
    );
  });

  test('of a year without any is told so', () => {
    expect(missingPeriodText({ period, entered: [] }, 'vi')).toContain('Năm 2026 chưa có dòng số liệu nào.');
    expect(missingPeriodText({ period, entered: [] }, 'en')).toContain('There are no rows of 2026.');
  });
});
