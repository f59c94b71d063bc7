import type { Scoring } from '../application/scoreWorkbook';
import { calendarDays, calendarText } from '../domain/tasks';
import { finish } from '../domain/steps';
import type { Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import { wordFileOf } from '../report';
import { reportModelSteps } from '../workbook/sheets';
import type { OutputFile } from './files';
import type { ReportArguments } from './reportOptions';
import { VERSION } from './version';

/** The Word file and the calendar, as far as they are asked for: made from the same scoring as the sheets. */
export async function alsoAsked(scoring: Scoring, options: ReportArguments): Promise<OutputFile[]> {
  const { records } = scoring;
  const language = options.language ?? records.settings.language;
  const files: OutputFile[] = [];
  if (options.word !== undefined) {
    const model = finish(reportModelSteps({ ...scoring, addInVersion: VERSION }, language, options.period));
    files.push({ path: options.word, pieces: [await wordFileOf(model, `WardScore ${VERSION}`)] });
  }
  if (options.calendar !== undefined) {
    const words = tasksTexts[language].calendar;
    const { reportDate } = records.settings;
    const days = calendarDays(records.tasks, records.reportsDue, reportDate, words);
    files.push({ path: options.calendar, pieces: [Buffer.from(calendarText(days, words.name, reportDate))] });
  }
  return files;
}

/** Where the extra files went. */
export function alsoLines({ word, calendar }: ReportArguments, language: Language): string[] {
  const texts = tasksTexts[language];
  return [
    ...(word === undefined ? [] : [texts.word(word)]),
    ...(calendar === undefined ? [] : [texts.calendar.done(calendar)]),
  ];
}
