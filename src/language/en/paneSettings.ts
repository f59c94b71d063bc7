import type { Texts } from '../language';
import type { paneSettings as vi } from '../vi/paneSettings';

export const paneSettings: Texts<typeof vi> = {
  heading: 'Settings',
  pane: 'Language of this pane',
  workbook: 'Settings of the workbook',
  workbookHint:
    'They are written on the sheet Thiết lập of the workbook. Status sheets use a new setting when they are next drawn.',
  notRead: 'Read the data to see and change the settings of the workbook.',
  write: 'Write',
  writeNamed: (setting) => `Write ${setting}`,
  yearInUse: (year) => `The year scored is ${year}.`,
  yearNewest: (year) => `Blank: the newest year with data is scored, now ${year}.`,
  dateHint: 'Day/month/year, such as 31/12/2023.',
  saved: (setting) => `“${setting}” is written into the workbook.`,
  preview: 'The six verdicts look like this:',
  refusals: {
    noTable: 'The workbook has no table of settings (tblThietLap). Create the template to add the sheet Thiết lập.',
    noColumn: (sheet, setting, value) =>
      `The table of settings on the sheet “${sheet}” must have one column “${setting}” and one column “${value}”.`,
    protected: (sheet) =>
      `The sheet “${sheet}” is protected, so nothing was written. Unprotect it (Review → Unprotect Sheet) and choose again.`,
    unchanged: 'The setting in the workbook is unchanged.',
  },
  kept: 'Results that were kept',
  keptHint: 'Each time the status sheets are written, the earlier ones are kept in the workbook (up to 3 times).',
  keptNone: 'Nothing has been kept yet.',
  keptAt: (moment, sheets) => `Before the write of ${moment} (sheets: ${sheets})`,
  keptLater: 'Bringing back an older state drops the newer ones.',
  bringBack: 'Bring back',
  bringBackNamed: (moment) => `Bring back the results before the write of ${moment}`,
  diagnosis: 'Self-diagnosis',
  diagnosisHint:
    'To send along when you ask for help. Versions, settings of the computer and counts only; no ward, no file name, no data.',
  gathering: 'Gathering…',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Excel does not let the add-in copy. The text is selected: press Ctrl+C (on a Mac: ⌘C).',
  report: 'Text of the diagnosis',
  facts: {
    addIn: (version) => `WardScore ${version}`,
    host: (host, build, platform) => `${host} ${build}, platform ${platform}`,
    language: (office, pane) => `Language of Office: ${office}; of the pane: ${pane}`,
    sets: (sets) => `Requirement sets supported: ${sets}`,
    noSets: 'none',
    culture: (name, decimal, group) => `Region: ${name}; decimal mark “${decimal}”, group mark “${group}”`,
    noCulture: 'Region: Excel does not tell',
    sizes: (sheets, statusSheets, cells) =>
      `Workbook: sheets: ${sheets} (status sheets: ${statusSheets}), cells read: ${cells}`,
    scored: (wards, years) => `Read: wards: ${wards}, years: ${years}`,
    issues: (errors, warnings, infos) => `Data check: errors: ${errors}, warnings: ${warnings}, remarks: ${infos}`,
    notRead: 'Workbook: not read',
    webView: (agent) => `Web view: ${agent}`,
  },
};
