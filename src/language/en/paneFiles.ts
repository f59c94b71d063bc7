import type { Texts } from '../language';
import type { paneFiles as vi } from '../vi/paneFiles';

/** Words of the part of the pane that hands over files. */
export const paneFiles: Texts<typeof vi> = {
  heading: 'Word report and calendar',
  intro: 'Files are made on this computer from the data shown and sent nowhere. The workbook stays as it is.',
  period: 'Report for',
  periods: { month: 'Month', half: 'Six months', year: 'Year' },
  word: 'Make the Word report',
  calendar: 'Make the calendar (.ics)',
  wordName: (year) => `report-${year}.docx`,
  calendarName: (year) => `calendar-${year}.ics`,
  stale: 'The workbook changed since it was read: read it again before making a file.',
  making: 'Making the file…',
  done: (name) =>
    `“${name}” is made and handed to the browser to download. If you do not see it, open this workbook on the desk page in a browser and make it there.`,
  noDays: 'No task or report that is not done has a due day, so there is no calendar to make.',
  failed: (why) => `The file could not be made: ${why}`,
};
