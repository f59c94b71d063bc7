import type { Texts } from '../language';
import type { cli as vi } from '../vi/cli';

export const cli: Texts<typeof vi> = {
  report: {
    description: 'Scores the wards of a workbook and writes the status sheets “KQ …” into a new file.',
    input: 'input workbook (.xlsx or .xlsm)',
    output: 'output file; by default beside the input with the ending “ - KQ.xlsx”; a file of that name is replaced',
    year: 'year to score; by default that of sheet Thiết lập, else the latest year with data',
    language: 'language of the result: vi or en; by default that of sheet Thiết lập',
    inPlace: 'write into the input file',
    json: 'print the summary as JSON',
    strict: 'end with 1 when the data have errors',
    timings: 'print the time of each step and the peak memory',
    help: 'print this help',
    exitCodes:
      'Exit codes: 0 done; 1 done, but the data have errors (with --strict); 2 the file cannot be used or the job failed, and no file was changed.',
  },
  template: {
    description: 'Makes an empty workbook with every input sheet. An existing file is never overwritten.',
    output: 'file to make (.xlsx)',
    language: 'language of the notes: vi or en',
    wards:
      'with the 14 wards of the scheme and their reorganisations of 2024 and 2025; what is not certain asks to be confirmed',
    done: (path) => `Template made: ${path}`,
  },
  steps: {
    open: 'Opening the file',
    read: 'Reading the tables',
    check: 'Checking the data',
    assess: 'Scoring',
    draw: 'Laying out the sheets',
    write: 'Writing the sheets',
    save: 'Saving the file',
  },
  summary: {
    heading: (year, ruleSet, wards) => `Year ${year} · ${ruleSet} · ${wards} wards`,
    distribution: 'Distribution',
    step: (wards, score) => `${wards} ${wards === '1' ? 'ward' : 'wards'} ${score}`,
    totals: (passed, failed) => `Total: ${passed} criteria passed, ${failed} failed`,
    unknown: (count) => `${count} unknown`,
    notApplicable: (count) => `${count} not applicable`,
    group: (group, passed, total) => `Group ${group}: ${passed}/${total} wards pass`,
    merit: (passed, wards) => `Certificate of merit: ${passed}/${wards} wards pass the criterion that asks for one`,
    land: (enough, wards, unit) => `Enough land: ${enough}/${wards} ${unit}`,
    milestone: (year, share, achieved, required, existing, state) =>
      `Roadmap, end of ${year}: ${share} % needed (${required}/${existing} wards), ${achieved} recognised – ${state}`,
    progress: (year, achieved, planned) => `Recognised in ${year}: ${achieved} wards, planned by then: ${planned}`,
    notKnown: 'not known yet',
    issues: (errors, warnings, infos) => `Data check: ${errors} errors, ${warnings} warnings, ${infos} notes`,
    file: (path) => `Result: ${path}`,
    timing: (step, seconds) => `${step}: ${seconds} s`,
    peakMemory: (megabytes) => `Peak memory: ${megabytes} MB`,
  },
  failed: 'The job failed.',
};
