import type { Texts } from '../language';
import type { schema as vi } from '../vi/schema';

const key = {
  year: { header: 'Year', help: 'Year of the figures, four digits, for example 2023.' },
  month: {
    header: 'Month',
    help: 'Leave blank for the whole year; 1 to 12 when the figures run to the end of that month (provisional).',
  },
  ward: { header: 'Ward', help: 'Choose the ward from the list; its code will do as well.' },
  note: { header: 'Note', help: 'Anything worth remembering; not used for scoring.' },
};

/** Names, instructions, headers and help of the input sheets. Keys are table names and column ids of the schema. */
export const schema: Texts<typeof vi> = {
  sheets: {
    guide: { name: 'Guide', title: 'How to enter the data', instruction: 'Read this first.' },
    wards: {
      name: 'Wards',
      title: 'Wards',
      instruction:
        'One ward a row. Codes must not repeat; a merged ward states its last day and the code of its successor.',
    },
    land: {
      name: 'Land',
      title: 'Land for ward police headquarters',
      instruction: 'One parcel a row. Only allotted land counts towards the area; planned land is kept for the record.',
    },
    appraisal: {
      name: 'Appraisal',
      title: 'Self-assessment and appraisal',
      instruction:
        'One criterion of one ward and year a row. The appraised verdict goes before the one computed from the figures.',
    },
    roadmap: {
      name: 'Roadmap',
      title: 'Roadmap to model wards',
      instruction: 'Left: how many wards to choose each year. Right: the wards chosen.',
    },
    plan: {
      name: 'Choice of wards',
      title: 'What the proposed choice of wards has to respect',
      instruction:
        'Optional. One wish a row; KQ Chọn phường and the pane propose wards accordingly. Wards already chosen by a decision stand on the sheet Lộ trình.',
    },
    tasks: {
      name: 'Tasks',
      title: 'Tasks',
      instruction: 'One task of one agency a row, with its due date or cadence.',
    },
    reports: {
      name: 'Reports',
      title: 'Report calendar',
      instruction: 'One report due a row. “Before the 18th” means the 17th at the latest.',
    },
    budget: { name: 'Budget', title: 'Budget', instruction: 'One budget line a row, in million đồng.' },
    ruleSets: {
      name: 'Rule sets',
      title: 'Criteria and the checks to pass',
      instruction:
        'Left: criteria. Right: checks. What is changed here is obeyed; delete everything to use the built-in sets.',
    },
    settings: {
      name: 'Settings',
      title: 'Settings',
      instruction: 'Type values in the second column. A blank value means the default.',
    },
    lists: {
      name: 'Lists',
      title: 'Lists to choose from',
      instruction: 'Lists used by the other tables; nothing to edit here.',
    },
  },
  group: {
    name: 'Group',
    instruction: 'One ward and year a row. A blank cell means no data; type 0 when nothing happened.',
  },
  groupKey: key,
  tables: {
    tblPhuong: {
      code: {
        header: 'Ward code',
        help: 'The ward’s own code in this workbook, unique and never changed, for example HY01.',
      },
      name: { header: 'Ward name', help: 'Full name with its marks; with or without the word “Phường”.' },
      managingUnit: { header: 'Managing unit', help: 'The city, town or unit that manages the ward.' },
      validFrom: { header: 'Valid from', help: 'Day the ward was founded; blank if it has long existed.' },
      validTo: { header: 'Valid to', help: 'Last day the ward existed; blank if it still does.' },
      successorCode: {
        header: 'Successor code',
        help: 'Code of the ward it was merged or renamed into; must stand in the code column. Split: codes with semicolons (PX01; PX02). When units outside the list (communes) went in too, add a plus (PX01+).',
      },
      citation: {
        header: 'Legal basis',
        help: 'Number of the resolution or decision that founded or merged the ward.',
      },
    },
    tblDat: {
      ward: key.ward,
      location: { header: 'Location', help: 'Address or description of the parcel.' },
      area: { header: 'Area (m²)', help: 'Area of the parcel in square metres, the number alone.' },
      status: { header: 'Status', help: '“Allotted” counts towards the area; “Planned” does not yet.' },
      document: { header: 'Document', help: 'Number and date of the document that allots or plans the land.' },
      note: key.note,
    },
    tblThamDinh: {
      year: key.year,
      ward: key.ward,
      criterion: { header: 'Criterion', help: 'Criterion id, for example C01.' },
      selfVerdict: { header: 'Self-assessed', help: 'What the ward says of itself.' },
      appraisedVerdict: { header: 'Appraised', help: 'What the appraising agency says.' },
      explanation: { header: 'Explanation', help: 'Reasons for the verdict in short.' },
      evidenceNumber: { header: 'Evidence number', help: 'Number of the document that proves it.' },
      evidenceDate: { header: 'Evidence date', help: 'Date of the document.' },
      evidenceExpiry: {
        header: 'Evidence valid until',
        help: 'Last day on which the document is good; blank when it has no end.',
      },
      decidedBy: { header: 'Decided by', help: 'Person or unit that decided last about this row; may stay blank.' },
      decidedOn: { header: 'Decided on', help: 'Day of the decision; may stay blank.' },
    },
    tblLoTrinh: {
      year: key.year,
      toChoose: { header: 'Wards to choose', help: 'How many wards are chosen in the year.' },
      leastShare: {
        header: 'Least share (%)',
        help: 'Share of wards that must have reached the standard by the year’s end, 50 for 50 %; blank for no milestone.',
      },
      note: key.note,
    },
    tblChonPhuong: {
      ward: { header: 'Chosen ward', help: 'Choose the ward from the list; its code will do as well.' },
      year: { header: 'Year chosen', help: 'Year the ward is chosen for; each ward once only.' },
      decision: { header: 'Decision', help: 'Number and date of the document that chooses the ward.' },
    },
    tblKeHoach: {
      kind: {
        header: 'Kind of wish',
        help: 'Choose a ward or leave it out; the least wards of a managing unit each year; the years a criterion takes to pass.',
      },
      subject: {
        header: 'Ward, unit or criterion',
        help: 'Name or code of the ward; the managing unit as on the sheet of wards; the code of the criterion, for example C06.',
      },
      year: {
        header: 'Year',
        help: 'Year to choose or to leave out (blank: every year). Not used by the other two kinds.',
      },
      number: { header: 'Number', help: 'Least wards each year, or years needed. Not used by the first two kinds.' },
      note: key.note,
    },
    tblNhiemVu: {
      agency: { header: 'Agency', help: 'Agency that has the task.' },
      role: { header: 'Role', help: 'Leading or supporting.' },
      content: { header: 'Content', help: 'What has to be done.' },
      cadence: { header: 'Cadence', help: 'Regularly, monthly, six-monthly, yearly…' },
      due: { header: 'Due', help: 'Day it must be done by, if any.' },
      doneOn: { header: 'Done on', help: 'Day it was done; blank if not yet.' },
      section: { header: 'Section', help: 'Section of the scheme that gives the task.' },
      note: key.note,
    },
    tblBaoCao: {
      unit: { header: 'Reporting unit', help: 'Unit that must send the report.' },
      period: { header: 'Period', help: 'Month, half-year, year or stage of the report.' },
      due: { header: 'Due on', help: 'Last day for sending.' },
      sentOn: { header: 'Sent on', help: 'Day it was sent; blank if not yet.' },
      note: key.note,
    },
    tblKinhPhi: {
      unit: { header: 'Ward or unit', help: 'Code or name of the ward, or the unit that uses the money.' },
      year: key.year,
      source: { header: 'Source', help: 'Provincial, city or town budget, contributions…' },
      content: { header: 'Purpose', help: 'What the money is spent on.' },
      estimated: { header: 'Estimated (million đồng)', help: 'Money estimated, million đồng.' },
      allotted: { header: 'Allotted (million đồng)', help: 'Money allotted, million đồng.' },
      spent: { header: 'Spent (million đồng)', help: 'Money spent, million đồng.' },
      note: key.note,
    },
    tblTieuChi: {
      ruleSet: { header: 'Set', help: 'Id of the rule set; rows of one id make one set.' },
      ruleSetName: { header: 'Set name', help: 'Name of the rule set.' },
      version: { header: 'Version', help: 'Version of the rule set, for example 1.0.' },
      fromYear: { header: 'From year', help: 'First year the set is in force.' },
      toYear: { header: 'To year', help: 'Last year the set is in force.' },
      group: { header: 'Group number', help: 'Number of the group, 1 to 12.' },
      groupTitle: { header: 'Group title', help: 'Title of the group.' },
      expectedCriteria: {
        header: 'Criteria in group',
        help: 'How many criteria the group must have; shows when a row is lost.',
      },
      criterion: { header: 'Criterion id', help: 'For example C01; unique within a set.' },
      title: { header: 'Criterion title', help: 'Title of the criterion.' },
    },
    tblDieuKien: {
      ruleSet: { header: 'Of set', help: 'Id of a rule set of the left table.' },
      criterion: { header: 'Of criterion', help: 'Id of a criterion of the left table.' },
      check: { header: 'Check id', help: 'For example C15.3; unique within a set.' },
      operator: { header: 'Comparison', help: 'Choose from the list.' },
      indicator: { header: 'Indicator', help: 'Header of a column of a group table; for shares the numerator.' },
      denominator: { header: 'Denominator', help: 'Shares only: header of the column that is the denominator.' },
      threshold: {
        header: 'Threshold',
        help: 'A number, a title, or the header of another column. Shares: 90 for 90 %. “from … to”: the lower bound.',
      },
      thresholdHigh: { header: 'Upper threshold', help: 'Only for “from … to”.' },
      unit: { header: 'Unit', help: 'Unit of the threshold.' },
      denominatorZero: {
        header: 'If denominator is 0',
        help: 'Verdict when the denominator is 0; blank for not applicable.',
      },
      bothZero: {
        header: 'If both years are 0',
        help: 'Verdict when last year and this year are 0; blank for the default.',
      },
      previousZero: {
        header: 'If last year is 0',
        help: 'Verdict when last year is 0 and this year more; blank for the default.',
      },
      emptyPolicy: { header: 'If blank', help: 'Verdict when the figure is blank; never a fail.' },
      section: { header: 'Stated in', help: 'Section of the scheme that states the check.' },
      agencies: { header: 'Agencies', help: 'Who must act on a failure; several are parted by semicolons.' },
      fromYear: { header: 'Counts from', help: 'First year the check counts; blank for the whole set.' },
      toYear: { header: 'Counts to', help: 'Last year the check counts; blank for the whole set.' },
    },
    tblThietLap: {
      setting: { header: 'Setting', help: 'Name of the setting; do not change this column.' },
      value: { header: 'Value', help: 'Value of the setting.' },
      explanation: { header: 'Meaning', help: 'How to write the value.' },
    },
  },
  settings: {
    reportDate: { header: 'Data as of', help: 'Closing date of the data, day/month/year.' },
    scoredYear: { header: 'Year scored', help: 'Blank for the latest year that has data.' },
    forcePolicy: { header: 'Verdict in force', help: 'Appraised, Computed or Self-assessed; Appraised by default.' },
    colourTheme: { header: 'Colours', help: 'Colour-blind safe, Green and red or Black and white.' },
    mergerRule: { header: 'Merged wards inherit', help: 'All parts passed, Largest part or Assess anew.' },
    language: { header: 'Language', help: 'Tiếng Việt or English.' },
    issuer: { header: 'Issuing unit', help: 'Name of the unit at the head of reports.' },
    formWards: {
      header: 'Wards of the appraisal forms',
      help: 'Names or codes with semicolons; blank for all wards (60 at most).',
    },
  },
  choices: {
    landStatus: { allotted: 'Allotted', planned: 'Planned' },
    declaredVerdict: { pass: 'Pass', fail: 'Fail', notApplicable: 'Not applicable' },
    taskRole: { lead: 'Leads', support: 'Supports' },
    forcePolicy: { appraised: 'Appraised', computed: 'Computed', self: 'Self-assessed' },
    colourTheme: { colourBlindSafe: 'Colour-blind safe', greenRed: 'Green and red', blackAndWhite: 'Black and white' },
    mergerRule: { allParts: 'All parts passed', largestPart: 'Largest part', anew: 'Assess anew' },
    language: { vi: 'Tiếng Việt', en: 'English' },
    findingLevel: { error: 'Error', warning: 'Warning', info: 'Information', off: 'Off' },
    planWish: {
      choose: 'Choose',
      exclude: 'Leave out',
      minimum: 'Least wards of a unit',
      lead: 'Years a criterion takes',
    },
    yesNo: { yes: 'Yes', no: 'No' },
  },
  yesWords: ['x', 'pass', 'right', 'done', 'true', 'yes', 'y', '✔', '✓'],
  noWords: ['not yet', 'none yet', 'none', 'fail', 'not passed', 'false', 'no', 'n'],
  totalWords: ['total', 'sum', 'grand total', 'total of', 'whole province', 'whole city', 'whole town'],
  lastYearWords: ['last year', 'the year before', 'previous year', 'a year ago'],
  note: { unit: 'Unit', rule: 'Passes when', section: 'Stated in' },
  validationError: 'The value does not suit this column.',
  blankSheetFooter: 'Page &P/&N',
  guide: {
    lines: [
      'Type data into the tables of the following sheets; nothing needs to be changed here.',
      'A blank cell means no data, not zero. Type 0 when nothing happened.',
      'Type numbers alone, without their unit: 12, not “12 cases”.',
      'Ward names are chosen from the list on the ward sheet; codes will do as well.',
      'Columns may be moved and others added; keep the headers that are there.',
      'When the year is not complete, type the month: verdicts will be provisional.',
      'The rule sets may be changed on their sheet; differences from the built-in ones are reported.',
    ],
    sheet: 'Sheet',
    purpose: 'Content',
  },
};
