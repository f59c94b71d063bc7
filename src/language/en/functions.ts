import type { Texts } from '../language';
import type { functions as vi } from '../vi/functions';

/** The custom functions: what Excel shows while a formula is typed, what they answer in words, why they cannot answer. */
export const functions: Texts<typeof vi> = {
  parameters: {
    ward: 'Name or code of the ward as on sheet Phường; upper and lower case are the same.',
    year: 'Year scored. Left out: the year set on sheet Thiết lập.',
    criterion: 'Criterion: its code "C06" or the number 6.',
    group: 'Number of the group of criteria, 1 to 7.',
    previous: "Last year's figure. An empty cell means no data, not 0.",
    current: "This year's figure.",
    percent: 'Decrease asked for, written as in the decision: 6 or "6%" is six per cent.',
    verdicts: 'Cells with the verdict of each criterion: Pass, Fail, No data, Not applicable…',
    value: 'Figure to compare: a number, yes/no or a title.',
    operator: 'Comparison in quotation marks: "≥", "≤", ">", "<", "equals", "from … to", "yes", "none", "title ≥".',
    threshold: 'Threshold: a number, a range "8-10" or a title. "" where the comparison needs none.',
  },
  functions: {
    WARDSCORE: {
      description: 'Number of criteria the ward passes.',
      result: 'A number, the same as on sheet KQ Tổng hợp.',
    },
    WARDSTATUS: {
      description: 'Whether the ward is recognised, not yet, or lacks data.',
      result: '"Recognised", "Not yet" or "Not enough data".',
    },
    WARDBOUNDS: {
      description: 'Criteria that surely pass and that may pass, of those that apply.',
      result: 'Text such as "18–21/22": 18 for certain, up to 21, of 22 that apply.',
    },
    WARDGAPS: {
      description: 'Conditions the ward fails or that are unknown, what to do, and who must act.',
      result: 'A table that spills: criterion, subject, verdict, gap, agency.',
    },
    WARDSCORES: {
      description: 'Score, bounds, status and rank of all wards.',
      result:
        'A table that spills: rank, ward, passed, applicable, bounds, status. Far lighter than many cells of WARDSCORE.',
    },
    CRITERION: {
      description: 'Verdict of the ward on one criterion.',
      result: '"Pass", "Fail", "No data", "Not applicable", "Provisional" or "Invalid data".',
    },
    WHY: {
      description: 'Why the verdict is what it is: figures, requirement and what is missing.',
      result: 'A passage with both sides of every condition.',
    },
    GROUPPASS: {
      description: 'Wards that pass a group of criteria, and wards counted.',
      result: 'Two cells side by side: wards that pass, wards counted.',
    },
    DISTRIBUTION: {
      description: 'How many wards stand at each score.',
      result: 'A table that spills: score, wards.',
    },
    ROADMAPSTATUS: {
      description: 'Where the wards chosen for the roadmap stand.',
      result: 'A table that spills: year chosen, ward, status, year achieved.',
    },
    ROADMAPSHARE: {
      description: 'Share of the existing wards that are recognised.',
      result: 'A fraction; format it as a percentage. Milestones of the roadmap: 50 % in 2025, 100 % in 2028.',
    },
    CASESALLOWED: {
      description: 'Most cases this year that still meet the decrease.',
      result: 'A whole number. After a year with 0 cases there may be none.',
    },
    CHANGE: {
      description: 'Increase or decrease against last year.',
      result: 'A fraction (negative is a decrease); format it as a percentage. From 0 it answers in words.',
    },
    LANDSTATUS: {
      description: "Whether the ward's land is enough, and how much is missing.",
      result: 'Text such as "Fail: 110 m² short", by the allotted parcels of sheet Đất.',
    },
    SCOREOF: {
      description: 'Number of passes in a range of verdicts of your own.',
      result: 'A number. An empty cell is no data; a word not understood is an error that names the cell.',
    },
    CHECK: {
      description: 'Compares a figure of your own with a threshold, by the rules of the rule set.',
      result: '"Pass", "Fail", or "No data" when the cell is empty.',
    },
  },
  recognised: { pass: 'Recognised', fail: 'Not yet', noData: 'Not enough data' },
  headers: {
    rank: 'Rank',
    ward: 'Ward',
    passed: 'Criteria passed',
    applicable: 'Criteria applicable',
    bounds: 'Bounds',
    status: 'Status',
    criterion: 'Criterion',
    content: 'Subject',
    gap: 'Gap, what to do',
    agency: 'Agency',
    score: 'Score',
    wards: 'Wards',
    yearChosen: 'Year chosen',
    achievedIn: 'Year achieved',
  },
  noGaps: 'No condition is left to meet',
  why: {
    verdict: (ward, criterion, year, verdict, origin) => `${ward}, ${criterion}, ${year}: ${verdict} (${origin}).`,
    declared: (origin, raw) => `${origin} says "${raw}".`,
    computed: (verdict) => `By the data: ${verdict}.`,
  },
  change: {
    bothZero: 'Kept at 0',
    previousZero: (current) => `Up from 0 to ${current}`,
  },
  arguments: {
    ward: 'the ward',
    year: 'the year',
    criterion: 'the criterion',
    group: 'the group',
    previous: "last year's figure",
    current: "this year's figure",
    percent: 'the decrease',
    verdicts: 'the range of verdicts',
    value: 'the figure',
    operator: 'the comparison',
    threshold: 'the threshold',
  },
  problems: {
    blank: (argument) => `Nothing is given for ${argument}.`,
    errorInput: (argument) => `The cell given for ${argument} shows an error. Correct that cell first.`,
    notOne: (argument) => `One cell is needed for ${argument}, not a range or a data card.`,
    notText: (argument, found) => `Text is needed for ${argument}, not "${found}".`,
    notNumber: (argument, found) => `"${found}" is not a number and cannot be ${argument}.`,
    twoNumbers: (argument, found, one, other) =>
      `"${found}" (${argument}) may be ${one} or ${other}. Write it as a number.`,
    negative: (argument) => `A negative number cannot be ${argument}.`,
    percentRange: (found) => `The decrease "${found}" must be from 0 to 100 per cent.`,
    twoPercents: (found, one, other) =>
      `${found} may be ${one} % or ${other} %. Write it in quotation marks, such as "${one}%".`,
    badYear: (found) => `"${found}" is not a year. Give a year from 2000 to 2100 or leave it out.`,
    noRuleSet: (year) => `No rule set is in force in ${year}.`,
    unknownWard: (name) => `Sheet Phường has no ward with the name or code "${name}".`,
    nearWard: (name, nearest) => `There is no ward "${name}". Nearest: ${nearest}. Write the exact name.`,
    ambiguousWard: (name, wards) => `"${name}" may be: ${wards}. Give the ward's code.`,
    wardNotInYear: (name, year) =>
      `The ward "${name}" does not exist on 31 December ${year}, so it is not scored that year.`,
    wardWithoutData: (ward, year) => `There is no data of the ward "${ward}" for ${year} yet.`,
    nothingApplies: (ward, year) => `No criterion applies to the ward "${ward}" in ${year}.`,
    unknownCriterion: (found, first, last) =>
      `There is no criterion "${found}". The rule set of that year has ${first} to ${last}.`,
    unknownGroup: (found, groups) => `There is no group "${found}". Groups: ${groups}.`,
    noLandCheck: 'The rule set of that year has no check on land.',
    noWards: 'No ward exists at the end of that year, so there is no share.',
    noChosen: 'Sheet Lộ trình has no chosen ward yet.',
    unknownOperator: (found, operators) => `There is no comparison "${found}". Use one of: ${operators}.`,
    unknownGrade: (found, grades) => `There is no title "${found}". Titles: ${grades}.`,
    notYesNo: (found) => `"${found}" is neither yes nor no.`,
    badRange: (found) => `The threshold "${found}" must be a range such as "8-10", the smaller number first.`,
    noThreshold: (found) => `This comparison takes no threshold, yet "${found}" is given.`,
    unknownVerdict: (found, row, column) =>
      `The verdict "${found}" in row ${row}, column ${column} of the range is not understood.`,
    noVerdicts: 'The range has no verdict yet: all its cells are empty.',
    noWardTable: 'This workbook has no table of wards (tblPhuong) yet. Choose "Create template" on the Home tab.',
    emptyWardTable: 'The table of wards (tblPhuong) has no ward yet.',
    noYear: 'No year has data yet, and sheet Thiết lập names no year to score.',
    notRead: (detail) => `The workbook could not be read yet: ${detail}`,
  },
  repair: {
    none: 'No formula needs repair.',
    repaired: (count) => `Formulas repaired: ${count}.`,
    protected: (count, sheet) =>
      `Formulas on sheet "${sheet}" not repaired because it is protected: ${count}. Unprotect it and try again.`,
    more: (count) => `and ${count} more cells`,
  },
  help: {
    title: 'The KM functions',
    intro:
      'Type =KM. in a cell and choose a function. The functions read the data of this very workbook, give the same results as the "KQ" sheets, and follow every change of the data.',
    spillAdvice:
      'For the results of many wards use one function that spills (WARDSCORES) and take single rows with INDEX or XLOOKUP: far faster than thousands of cells.',
    separator:
      'Where Excel writes decimals with a comma, separate the arguments by semicolons: =KM.WARDSCORE("An Tảo";2022).',
    errors:
      '#N/A: there is no answer yet. #VALUE!: an argument is wrong. Select the cell, then its warning sign, to read why.',
    parameter: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    result: 'Result',
    example: 'Example',
    gives: 'gives',
    overSample: 'over the sample of 14 wards (hung-yen.xlsx)',
    all: 'All functions',
    footer: 'The functions send no data anywhere and change no cell of the workbook.',
  },
  examples: {
    sheet: 'Formula examples',
    title: 'Examples of KM formulas',
    instruction:
      'One function a row; the column "Formula" can be copied into any cell. When the input sheets change, the results follow.',
    block: 'This is one cell of the table; leave INDEX out for the whole table to spill.',
    columns: { name: 'Function', description: 'What it answers', formula: 'Formula', result: 'Result' },
  },
  conformance: {
    sheet: 'Check',
    title: 'Check of the KM functions on this computer',
    instruction:
      'Open the file in an Excel that has the add-in and wait a few seconds. Every row must say "RIGHT". If you see #NAME?, choose "Repair formulas" in the dashboard.',
    columns: {
      index: 'No.',
      name: 'Function',
      formula: 'Formula',
      result: 'Result',
      expected: 'Must be',
      verdict: 'Comparison',
    },
    right: 'RIGHT',
    wrong: 'WRONG',
    total: 'Rows that are right',
    error: 'ERROR',
  },
};
