import { nextDue } from '../../src/domain/tasks';
import { readWorkbook } from '../../src/workbook/read';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { templateGrids } from '../support/grids';

const { tasks, reportsDue } = readWorkbook(templateGrids(SAMPLE_TABLES));
const dayOf = (year: string): string => `${year}-09-06`;

test('fourteen parties have tasks, as Part III lists them', () => {
  const agencies = new Set(tasks.flatMap(({ agency }) => agency.split('; ')));
  expect(agencies.size).toBe(14);
});

test.each([
  ['UBND thành phố Hưng Yên', 'monthly', '2023-09-17'],
  ['UBND thị xã Mỹ Hào', 'monthly', '2023-09-17'],
  ['Công an tỉnh', 'halfYearly', '2023-12-31'],
  ['Công an tỉnh', 'yearly', '2023-12-31'],
] as const)('%s has a %s task, next due on %s', (agency, cadence, day) => {
  const found = tasks.find((task) => task.agency === agency && task.cadence === cadence);
  expect(found && nextDue(found, dayOf('2023'))).toBe(day);
});

test.each([
  ['the interim review of the first year', '2023-12-31'],
  ['the interim review of 2023 to 2025', '2025-12-31'],
  ['the final review early in 2029', '2029-03-31'],
])('%s is a task and a report of its own', (_, due) => {
  expect(tasks.filter((task) => task.due === due && task.cadence === 'once')).toHaveLength(1);
  expect(reportsDue.filter((report) => report.due === due && /kết/.test(report.period))).toHaveLength(1);
});

test('both district-level polices report before the 18th of every month', () => {
  for (const unit of ['Công an thành phố Hưng Yên', 'Công an thị xã Mỹ Hào']) {
    const days = reportsDue.filter((report) => report.unit === unit).map(({ due }) => due?.slice(8));
    expect(days).toEqual(Array.from({ length: 18 }, () => '17'));
  }
});

test('reports are due every month to the end of 2028, every half-year and year, and early in 2029, each with who receives it', () => {
  const months = new Set(reportsDue.filter(({ period }) => period.startsWith('Tháng')).map(({ period }) => period));
  expect(months.size).toBe(4 + 5 * 12);
  expect(months).toContain('Tháng 12/2028');
  const named = (start: string) => reportsDue.filter(({ period }) => period.startsWith(start));
  expect(named('Năm ').map(({ due }) => due)).toEqual(
    [2023, 2024, 2025, 2026, 2027, 2028].map((year) => `${year}-12-31`),
  );
  expect(named('6 tháng đầu').map(({ due }) => due)).toEqual(
    [2024, 2025, 2026, 2027, 2028].map((year) => `${year}-06-30`),
  );
  expect(reportsDue.filter(({ recipient }) => recipient === '')).toEqual([]);
  expect(named('Năm ')[0]?.recipient).toBe('Ban Thường vụ Tỉnh ủy, UBND tỉnh, Bộ Công an');
});

test('nobody of the districts reports after the district police ended', () => {
  const units = reportsDue.filter(({ due }) => (due ?? '') > '2025-02-28').map(({ unit }) => unit);
  expect(new Set(units)).toEqual(new Set(['Công an phường', 'Công an tỉnh']));
});

test.each([
  ['Điều 3.1', 1],
  ['III.II.1', 8],
  ['III.II.3', 2],
  ['III.II.5', 2],
  ['III.II.8', 3],
  ['III.II.10', 2],
  ['III.II.12', 5],
  ['III.II.13', 5],
  ['III.III.1', 1],
  ['III.III.3', 2],
])('section %s gives %i duties', (section, count) => {
  expect(tasks.filter((task) => task.section === section)).toHaveLength(count);
});
