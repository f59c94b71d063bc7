import { dayAfter } from '../dates';
import type { FigureYear } from '../period';
import { nextDue, reportStanding, taskStanding } from './standing';
import type { ReportDue, Task } from './types';

/** A whole day in a calendar. Days are ISO. */
export interface CalendarDay {
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/** How a duty is told in a calendar. */
export interface CalendarWords {
  readonly report: (unit: string, period: string) => string;
  readonly task: (agency: string, content: string) => string;
  readonly section: (section: string) => string;
}

/** Everything that is not done and has a day, and the next day of what comes back; earliest first. */
export function calendarDays(
  tasks: readonly Task[],
  reports: readonly ReportDue[],
  today: string | null,
  words: CalendarWords,
  figureYear: FigureYear = 'calendar',
): CalendarDay[] {
  const ofTasks = tasks.flatMap((task) => {
    const day = nextDue(task, today, figureYear);
    if (day === null || (taskStanding(task, today).startsWith('done') && day === task.due)) return [];
    const description = task.section === '' ? '' : words.section(task.section);
    return [{ day, title: words.task(task.agency, task.content), description }];
  });
  const ofReports = reports.flatMap((report) => {
    if (report.due === null || reportStanding(report, today).startsWith('done')) return [];
    return [{ day: report.due, title: words.report(report.unit, report.period), description: '' }];
  });
  return [...ofTasks, ...ofReports].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Longest line of the format in octets (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')

    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ');

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A long line goes on in the next one after a space; no letter is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** A key of a text that stays the same from one export to the next, so that a calendar replaces what it has. */
function keyOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/**
 * The text of an iCalendar file (RFC 5545) with one whole-day event a day given. `stamp` is the day the data speak of, as the
 * format asks when an entry was made and no clock is asked; without it the event's own day stands there.
 */
export function calendarText(days: readonly CalendarDay[], name: string, stamp: string | null): string {
  const seen = new Map<string, number>();
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//WardScore//VI', `X-WR-CALNAME:${escaped(name)}`];
  for (const { day, title, description } of days) {
    const key = keyOf(`${day}\n${title}`);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    lines.push(
      'BEGIN:VEVENT',
      `UID:${key}-${String(count)}@wardscore`,
      `DTSTAMP:${compact(stamp ?? day)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
