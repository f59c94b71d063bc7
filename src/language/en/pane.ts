import type { Texts } from '../language';
import type { pane as vi } from '../vi/pane';

export const pane: Texts<typeof vi> = {
  title: 'Model wards',
  intro: 'Scores the wards by the rule set and draws the “KQ …” sheets in this very workbook.',
  language: 'Language',
  languageNames: { vi: 'Tiếng Việt', en: 'English' },
  jobs: {
    generate: 'Score and report',
    template: 'Create template',
  },
  hints: {
    generate: 'Status sheets are drawn again in place; your data and your other sheets stay as they are.',
    template: 'Adds the input sheets that are missing; sheets and tables that are there stay as they are.',
  },
  steps: {
    open: 'Opening the workbook',
    read: 'Reading the tables',
    check: 'Checking the data',
    assess: 'Scoring',
    draw: 'Drawing the sheets',
    write: 'Writing the sheets',
    save: 'Saving the workbook',
  },
  running: {
    step: (step, number, total) => `Step ${number} of ${total}: ${step}…`,
    part: (done, total) => `${done}/${total}`,
    cancel: 'Stop',
    cancelling: 'Stopping; the workbook goes back to what it was…',
  },
  done: {
    generate: 'Scored',
    template: 'Input sheets',
    heading: (year, ruleSet, wards) => `Year ${year} · ${ruleSet} · ${wards} wards`,
    distribution: 'Distribution',
    step: (wards, score) => `Wards at ${score} criteria: ${wards}`,
    totals: 'Criteria over all wards',
    passed: 'Passed',
    failed: 'Failed',
    unknown: 'Undetermined',
    notApplicable: 'Not applicable',
    groups: 'Groups of criteria',
    groupName: 'Group',
    group: (group, name) => `${group}. ${name}`,
    wardsPassing: 'Wards passing',
    outOf: (passed, total) => `${passed}/${total}`,
    merit: (passed, wards) => `Certificate of merit: ${passed}/${wards} wards pass the criterion that asks for it`,
    land: (unit, enough, wards) => `Enough land, ${unit}: ${enough}/${wards} wards`,
    particulars: 'Certificates of merit and land',
    roadmap: 'Roadmap',
    progress: (year, achieved, planned) =>
      `Wards at the standard in ${year}: ${achieved}; planned by that year: ${planned}`,
    milestone: (year, share, required, existing, state) =>
      `By the end of ${year}: at least ${share} % (${required}/${existing} wards) – ${state}`,
    notKnown: 'not known yet',
    issues: 'Data check',
    noIssues: 'Nothing to report.',
    issueCounts: (errors, warnings, infos) =>
      `Errors: ${errors}, warnings: ${warnings}, remarks: ${infos}. See the sheet KQ Kiểm tra số liệu.`,
    sheets: 'Status sheets in the workbook',
    made: (count) => `Input sheets added: ${count}`,
    nothingMade: 'Every input sheet was there already; nothing had to be added.',
    kept: (count) => `Sheets that were there and stay as they are: ${count}.`,
    next: 'Enter data in the tables, then press “Score and report”.',
  },
  failed: {
    generate: 'Could not score',
    template: 'Could not create the template',
    cancelled: 'Stopped',
    retry: 'Try again',
  },
  unusable: {
    noWardTable: 'The workbook has no list of wards. Press “Create template” to add the input sheets.',
    noWards:
      'The list of wards is empty. Enter the wards on the sheet Phường; if there is no such sheet, press “Create template”.',
    noYear:
      'There are no data for any year. Enter data on the sheets Nhóm, or choose the year to score on the sheet Thiết lập.',
    noRuleSet: (year) =>
      `No rule set is valid for ${year}. Choose another year on the sheet Thiết lập, or complete the sheet Bộ tiêu chí.`,
  },
  notInExcel: 'This page runs inside Excel. Open the workbook in Excel and choose “Dashboard” on the Home tab.',
  version: (version) => `Version ${version}`,
};
