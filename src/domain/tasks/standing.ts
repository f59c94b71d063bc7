import { dayAfter } from '../dates';
import { monthOfDay, periodSpan, yearSpan, type FigureYear } from '../period';
import type { Cadence, ReportDue, Standing, Task } from './types';

/** "Trước ngày 18 hằng tháng" makes the 17th the last day (III.II.12, III.II.13). */
export const LAST_DAY_OF_MONTHLY = 17;

const MONTHS_OF_HALF = 6;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * First day on which a duty that comes back is due, on `from` or after it; null for one that has no days. Six months and a year end as
 * the year of figures does. ISO days.
 */
export function nextDay(cadence: Cadence, from: string, figureYear: FigureYear = 'calendar'): string | null {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  switch (cadence) {
    case 'monthly': {
      const isPast = day > LAST_DAY_OF_MONTHLY;
      const [nextYear, nextMonth] = !isPast ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
      return `${String(nextYear)}-${two(nextMonth)}-${two(LAST_DAY_OF_MONTHLY)}`;
    }
    case 'halfYearly': {
      const of = monthOfDay(from, figureYear);
      return periodSpan({ kind: 'half', year: of.year, half: of.month <= MONTHS_OF_HALF ? 1 : 2 }, figureYear).to;
    }
    case 'yearly':
      return yearSpan(monthOfDay(from, figureYear).year, figureYear).to;
    case 'once':
    case 'regular':
    case 'unknown':
      return null;
  }
}

/** Done on a day that the report cannot know of yet does not count. */
const isDone = (doneOn: string | null, today: string | null): doneOn is string =>
  doneOn !== null && (today === null || doneOn <= today);

function standingOf(due: string | null, doneOn: string | null, today: string | null): Standing {
  if (isDone(doneOn, today)) return due !== null && doneOn > due ? 'doneLate' : 'done';
  if (due === null) return 'undated';
  if (today === null) return 'undetermined';
  return due < today ? 'late' : 'due';
}

/** Where a task stands on the day of the report. On its last day it is not late yet. */
export function taskStanding(task: Task, today: string | null): Standing {
  const standing = standingOf(task.due, task.doneOn, today);
  return standing === 'undated' && nextDay(task.cadence, '2000-01-01') !== null ? 'recurring' : standing;
}

export const reportStanding = ({ due, sentOn }: ReportDue, today: string | null): Standing =>
  standingOf(due, sentOn, today);

/** The next day a task is due: its own while it is not done, else that of its cadence after it was done. */
export function nextDue(task: Task, today: string | null, figureYear: FigureYear = 'calendar'): string | null {
  const done = isDone(task.doneOn, today);
  if (!done && task.due !== null) return task.due;
  if (today === null) return null;
  const after = done
    ? [today, dayAfter(task.doneOn ?? today), task.due === null ? today : dayAfter(task.due)]
    : [today];
  return nextDay(task.cadence, after.sort().at(-1) ?? today, figureYear);
}
