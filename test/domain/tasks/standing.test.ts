import fc from 'fast-check';
import { nextDay, nextDue, reportStanding, taskStanding, type Task } from '../../../src/domain/tasks';

const task = (given: Partial<Task>): Task => ({
  agency: 'A',
  role: 'lead',
  content: 'c',
  cadence: 'once',
  cadenceText: '',
  due: null,
  doneOn: null,
  section: '',
  place: null,
  ...given,
});

test.each([
  ['its last day is not late yet', '2023-09-17', null, '2023-09-17', 'due'],
  ['the day after its last day is late', '2023-09-17', null, '2023-09-18', 'late'],
  ['done on the last day is in time', '2023-09-17', '2023-09-17', '2023-10-01', 'done'],
  ['done a day later is late', '2023-09-17', '2023-09-18', '2023-10-01', 'doneLate'],
  ['a day after the report does not count as done', '2023-09-17', '2023-10-02', '2023-10-01', 'late'],
  ['without a report date nothing is late', '2023-09-17', null, null, 'undetermined'],
  ['without a day nothing is late', null, null, '2023-10-01', 'undated'],
])('%s', (_, due, sentOn, today, standing) => {
  expect(reportStanding({ unit: '', period: '', recipient: '', due, sentOn, place: null }, today)).toBe(standing);
  expect(taskStanding(task({ due, doneOn: sentOn }), today)).toBe(standing);
});

test.each([
  ['monthly', '2023-09-17', '2023-09-17'],
  ['monthly', '2023-09-18', '2023-10-17'],
  ['monthly', '2023-12-18', '2024-01-17'],
  ['halfYearly', '2023-06-30', '2023-06-30'],
  ['halfYearly', '2023-07-01', '2023-12-31'],
  ['yearly', '2023-01-01', '2023-12-31'],
  ['once', '2023-01-01', null],
  ['regular', '2023-01-01', null],
] as const)('what comes back %s is due next from %s on %s', (cadence, from, day) => {
  expect(nextDay(cadence, from)).toBe(day);
});

test('a task that comes back and has no day of its own is neither late nor undated', () => {
  expect(taskStanding(task({ cadence: 'yearly' }), '2023-05-01')).toBe('recurring');
  expect(taskStanding(task({ cadence: 'regular' }), '2023-05-01')).toBe('undated');
});

test('a task of its own day is due then until it is done, and then as often as it comes back', () => {
  const half = task({ cadence: 'halfYearly', due: '2023-06-30' });
  expect(nextDue(half, '2023-08-01')).toBe('2023-06-30');
  expect(nextDue({ ...half, doneOn: '2023-06-20' }, '2023-06-25')).toBe('2023-12-31');
  expect(nextDue(task({ due: '2023-06-30', doneOn: '2023-06-20' }), '2023-06-25')).toBeNull();
});

test('the next day is never before the day asked from', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('monthly', 'halfYearly', 'yearly'), (date, cadence) => {
      const from = date.toISOString().slice(0, 10);
      expect((nextDay(cadence, from) ?? '') >= from).toBe(true);
    }),
  );
});

test.each([
  ['halfYearly', '2026-06-14', '2026-06-14'],
  ['halfYearly', '2026-06-15', '2026-12-14'],
  ['halfYearly', '2026-12-15', '2027-06-14'],
  ['yearly', '2026-12-14', '2026-12-14'],
  ['yearly', '2026-12-15', '2027-12-14'],
  ['monthly', '2026-12-15', '2026-12-17'],
] as const)('in the year of the police a %s duty of %s is due on %s', (cadence, from, day) => {
  expect(nextDay(cadence, from, 'fromMidDecember')).toBe(day);
});
