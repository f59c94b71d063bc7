import { nextDue } from '../../src/domain/tasks';
import { readWorkbook } from '../../src/workbook/read';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { templateGrids } from '../support/grids';

const { tasks, reportsDue } = readWorkbook(templateGrids(SAMPLE_TABLES));
const dayOf = (year: string): string => `${year}-09-06`;

test('fourteen parties have tasks, as Part III lists them', () => {
  const agencies = new Set(tasks.map(({ agency }) => agency));
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
    expect(days).toEqual(Array.from({ length: 16 }, () => '17'));
  }
});
