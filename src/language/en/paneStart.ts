import type { Texts } from '../language';
import type { paneStart as vi } from '../vi/paneStart';

export const paneStart: Texts<typeof vi> = {
  heading: 'Getting started',
  what: 'Scores ward police against the 22 criteria of Decision 1886/QĐ-UBND in this very workbook. From the input sheets it draws status sheets “KQ …” with charts that say what each ward still lacks, and in which cell.',
  privacyHeading: 'Your data stay on this computer',
  privacy:
    'Reading, scoring and reporting all happen in Excel on this computer; the add-in sends no data anywhere and needs no account.',
  choose: 'Choose how to begin',
  template:
    'Adds blank input sheets with the rule set and the lists to choose from. Sheets that are there stay as they are.',
  sample:
    'Adds input sheets with illustrative data of the 14 wards of Hưng Yên, to see every result before entering real data.',
  missingHeading: 'Input sheets that are missing',
  missing: (missing, total) => `The workbook lacks ${missing} of ${total} input sheets:`,
  addMissing: 'Add the missing sheets',
  addMissingHint: 'Only the missing sheets are added; sheets and data that are there stay as they are.',
  present: 'The workbook has every input sheet. Enter data, then score.',
  entered: 'The workbook has its input sheets, with data. Press “Score and report” to see the results.',
  tryHeading: 'Or try it with sample data',
  fillSample: 'Fills these blank input sheets with illustrative data of the 14 wards of Hưng Yên.',
  nextHeading: 'What to do next',
  steps: [
    'List the wards on the sheet Phường.',
    'Enter the data of each year on the sheets Nhóm 1 to Nhóm 7, and land areas on the sheet Đất.',
    'Enter the year to score and the date of the data on the sheet Thiết lập.',
    'Press “Score and report”.',
  ],
  goTo: (sheet) => `Go to the sheet ${sheet}`,
};
