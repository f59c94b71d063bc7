import type { Texts } from '../language';
import type { paneShell as vi } from '../vi/paneShell';

export const paneShell: Texts<typeof vi> = {
  tabs: {
    overview: 'Overview',
    wards: 'Wards',
    issues: 'Check',
    roadmap: 'Roadmap',
    settings: 'Settings',
  },
  tabList: 'Screens',
  stale: 'The data have changed since they were read',
  staleHint: 'What is shown here may be out of date.',
  scoreAgain: 'Score again',
  readAgain: 'Read again',
  close: 'Close',
  open: (sheet) => `Go to the sheet ${sheet}`,
  allSheets: (count) => `All ${count} sheets`,
  see: 'See the results',
  seeSample: 'The data are illustrative. Press “Score and report” to draw the status sheets.',
  broughtBack: (sheets) => `Status sheets brought back to what they were before that write: ${sheets}.`,
  checked: (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}.`,
  checkedNone: 'Nothing to report.',
};
