import { calendarDays, calendarText } from '../domain/tasks';
import type { Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import type { WorkbookRecords } from '../workbook/read/types';

/** A calendar of everything that is not done and has a day. */
export interface CalendarFile {
  readonly days: number;
  readonly bytes: Uint8Array;
}

/** The .ics file of tasks and reports due, as UTF-8. */
export function calendarFileOf(records: WorkbookRecords, language: Language): CalendarFile {
  const words = tasksTexts[language].calendar;
  const { reportDate } = records.settings;
  const days = calendarDays(records.tasks, records.reportsDue, reportDate, words);
  const text = calendarText(days, words.name, reportDate);
  return { days: days.length, bytes: new TextEncoder().encode(text) };
}
