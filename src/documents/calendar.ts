import { calendarDays, calendarText } from '../domain/tasks';
import type { Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import { agencyNames } from '../wording/agencies';
import type { WorkbookRecords } from '../workbook/read/types';

/** A calendar of everything that is not done and has a day. */
export interface CalendarFile {
  readonly days: number;
  readonly bytes: Uint8Array;
}

/** The .ics file of tasks and reports due, as UTF-8; agencies by the names of the day of the report. */
export function calendarFileOf(records: WorkbookRecords, language: Language): CalendarFile {
  const words = tasksTexts[language].calendar;
  const { reportDate } = records.settings;
  const names = agencyNames({ agencies: records.agencies, day: reportDate, units: [] }, language);
  const tasks = records.tasks.map((task) => ({ ...task, agency: names.typed(task.agency, task.due) }));
  const reports = records.reportsDue.map((report) => ({ ...report, unit: names.typed(report.unit, report.due) }));
  const days = calendarDays(tasks, reports, reportDate, words, records.interpretations.R15);
  const text = calendarText(days, words.name, reportDate);
  return { days: days.length, bytes: new TextEncoder().encode(text) };
}
