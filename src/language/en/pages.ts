import type { Texts } from '../language';
import type { pages as vi } from '../vi/pages';

export const pages: Texts<typeof vi> = {
  oldExcel: {
    title: 'This version of Excel is too old',
    paragraphs: [
      'The add-in “Model wards” needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
      'Excel 2016 and Excel 2019 carry an old browser inside, in which the add-in cannot run.',
      'The data in your workbook have not been changed.',
      'Where Excel cannot be upgraded, open the .xlsx file in the desk: a web page that your office puts on its own network, for Edge or Chrome, which does the same work with the same result.',
    ],
  },
  help: {
    title: 'Help – Model wards',
    sections: [
      {
        heading: 'First steps',
        paragraphs: [
          'On the Home tab, group “Model wards”, choose “Create template” to add the input sheets to the open workbook.',
          'Enter the wards, the figures of each group of criteria and the settings. A blank cell means no data yet, not zero.',
          'Choose “Score and report”. Sheets whose names begin with “KQ” are drawn again in place; other sheets stay as they are.',
        ],
      },
      {
        heading: 'When something is refused',
        paragraphs: [
          'If a cell is being edited, press Enter and try again.',
          'If a sheet or the workbook is protected, unprotect it on the Review tab and try again.',
          'When a write fails, the workbook is brought back to what it was before.',
          'To return to older results choose “Bring back”: the last three writes are kept in the workbook.',
        ],
      },
      {
        heading: 'Your data',
        paragraphs: ['The add-in sends no data anywhere: all scoring happens on your machine.'],
      },
    ],
  },
};
