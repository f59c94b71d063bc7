import type { Scoring } from '../application/scoreWorkbook';
import type { Language } from '../language/language';
import { tasksTexts } from '../language/tasks';
import { calendarFileOf, wordReportOf } from '../documents';
import type { OutputFile } from './outputs/writeOutputs';
import type { ReportArguments } from './reportOptions';
import { VERSION } from './version';

/** The Word file and the calendar, as far as they are asked for: made from the same scoring as the sheets. */
export async function extraOutputs(scoring: Scoring, options: ReportArguments): Promise<OutputFile[]> {
  const { records } = scoring;
  const language = options.language ?? records.settings.language;
  const files: OutputFile[] = [];
  if (options.word !== undefined)
    files.push({ path: options.word, pieces: [await wordReportOf(scoring, language, VERSION)] });
  if (options.calendar !== undefined)
    files.push({ path: options.calendar, pieces: [calendarFileOf(records, language).bytes] });
  return files;
}

/** Where the extra files went. */
export function extraOutputLines({ word, calendar }: ReportArguments, language: Language): string[] {
  const texts = tasksTexts[language];
  return [
    ...(word === undefined ? [] : [texts.word(word)]),
    ...(calendar === undefined ? [] : [texts.calendar.done(calendar)]),
  ];
}
