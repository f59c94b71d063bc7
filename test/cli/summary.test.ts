import { outcomeOf } from '../../src/application/outcome';
import { summaryLines, timingLines } from '../../src/cli/summary';
import { baseline2022, CHOSEN, ROADMAP, statusInput } from '../support/assessment';

const input = statusInput(baseline2022(), { year: 2022, roadmap: ROADMAP, chosen: CHOSEN });
const outcome = outcomeOf(
  input.assessment,
  input.roadmap,
  input.period,
  [
    { code: 'negative', severity: 'error', sheet: 'Nhóm 5', cell: 'D7', subject: '', found: '', expected: '' },
    { code: 'columnUnknown', severity: 'info', sheet: 'Nhóm 5', cell: 'Z1', subject: '', found: '', expected: '' },
  ],
  ['KQ Tổng hợp'],
  [{ step: 'read', milliseconds: 1234 }],
);

test('the survey of 2022 is told as the decision tells it', () => {
  const lines = summaryLines(outcome, 'out.xlsx', 'vi').join('\n');
  expect(lines).toContain('1 phường 21/22, 4 phường 20/22, 5 phường 19/22, 4 phường 18/22');
  expect(lines).toContain('268 lượt tiêu chí đạt, 40 không đạt');
  expect(lines).toContain('Nhóm 1: 5/14 phường đạt');
  expect(lines).toContain('Bằng khen: 1/14 phường');
  expect(lines).toContain('Đủ diện tích đất: 4/7 Thành phố Hưng Yên');
  expect(lines).toContain('Đủ diện tích đất: 0/7 Thị xã Mỹ Hào');
  expect(lines).toContain('1 lỗi, 0 cảnh báo, 1 thông tin');
  expect(lines).toContain('Kết quả: out.xlsx');
});

test('milestones are told with what they need', () => {
  const lines = summaryLines(outcome, 'out.xlsx', 'vi').join('\n');
  expect(lines).toMatch(/hết 2025: cần 50% \(7\/14 phường\)/);
  expect(lines).toMatch(/hết 2028: cần 100% \(14\/14 phường\)/);
});

test('a period that was asked for is named with its days, and the year alone is not', () => {
  const half = {
    period: { kind: 'half', year: 2026, half: 1 },
    choice: { kind: 'half', month: null },
    span: { from: '2026-01-01', to: '2026-06-30' },
    unusedDate: null,
  } as const;
  const named = /Kỳ báo cáo: 6 tháng đầu năm 2026 \(từ ngày 01\/.*\/2026 đến ngày 30\/.*\/2026\)/;
  expect(summaryLines({ ...outcome, period: half }, 'out.xlsx', 'vi').join('\n')).toMatch(named);
  expect(summaryLines(outcome, 'out.xlsx', 'vi').join('\n')).not.toContain('Kỳ báo cáo');
});

test('one ward is not told in the plural', () => {
  expect(summaryLines(outcome, 'out.xlsx', 'en').join('\n')).toContain('1 ward 21/22, 4 wards 20/22');
});

test('timings are seconds, and memory is megabytes', () => {
  expect(timingLines(outcome, 300 * 2 ** 20, 'vi')).toEqual(['Đọc các bảng: 1.23 s', 'Bộ nhớ cao nhất: 300 MB']);
});

test.each([
  ['vi', 20, '… và 1 đơn vị quản lý nữa: xem trang KQ Đất trụ sở.'],
  ['en', 20, '… and 1 more managing unit: see sheet KQ Đất trụ sở.'],
] as const)('in %s, %i managing units are told and the rest is counted', (language, most, sentence) => {
  const land = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ managingUnit: `Đơn vị ${String(i)}`, enough: 1, wards: 2, unknown: 0 }));
  const linesOf = (count: number) => summaryLines({ ...outcome, land: land(count) }, 'out.xlsx', language);
  const told = (count: number) => linesOf(count).filter((line) => line.includes('Đơn vị '));
  expect(told(most)).toHaveLength(most);
  expect(linesOf(most)).not.toContain(sentence);
  expect(told(most + 1)).toHaveLength(most);
  expect(linesOf(most + 1)).toContain(sentence);
});
