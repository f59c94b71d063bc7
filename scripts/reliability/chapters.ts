/** A part of RELIABILITY.md: test files, or folders of them, that try one way of going wrong. */
export interface Chapter {
  readonly title: string;
  /** One or two sentences: what is tried, and how each try must end. */
  readonly intro: string;
  readonly files: readonly string[];
  /** The file whose tests are told as a table of their groups and first words. */
  readonly matrix?: string;
}

/** Whoever adds a file of tests about faults or odd input names it here; a house test fails until the page is made again. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'What people really type',
    intro: 'Each input is read right, or told at its cell with what would be right. Nothing is guessed.',
    files: [
      'test/workbook/read/whatPeopleType.test.ts',
      'test/workbook/read/tables.test.ts',
      'test/workbook/read/issues.test.ts',
      'test/application/tableTwins.test.ts',
      'test/domain/text',
      'test/domain/ward/match.test.ts',
    ],
  },
  {
    title: 'Repairs that a user confirms',
    intro:
      'What can be proposed is proposed as data, before → after; what nobody can tell is not. Written only when nothing has changed since, kept, taken back.',
    files: [
      'test/workbook/repairs',
      'test/excel/repairs.test.ts',
      'test/taskpane/screens/issues/repairs',
      'test/browser/repairs.browser.ts',
    ],
  },
  {
    title: 'Figures that contradict each other',
    intro: 'Each check fires where it should, and is silent beside the same data put right. None changes anything.',
    files: ['test/workbook/read/consistency.test.ts', 'test/workbook/read/levels.test.ts', 'test/domain/consistency'],
  },
  {
    title: 'Writing and its faults',
    intro:
      'An action of the host fails: the workbook ends exactly as it was, or wholly regenerated, and a sentence says which. The tests fail many; `npm run faults` fails every one of the 8,170 of the sample’s job in turn, and on 2026-11-23 none of them left a trace.',
    files: [
      'test/excel/write.test.ts',
      'test/excel/kept.test.ts',
      'test/excel/namedFaults.test.ts',
      'test/excel/locks.test.ts',
      'test/excel/hand.test.ts',
      'test/excel/growTables.test.ts',
      'test/application/faultUndone.test.ts',
      'test/excel/fillInPlace.test.ts',
      'test/excel/onceMore.test.ts',
      'test/excel/sixReports.test.ts',
      'test/excel/verify.test.ts',
    ],
  },
  {
    title: 'What Excel may do',
    intro:
      'Switches of the host for what nobody documents, or what happens at times, alone and in pairs. Each journey works, or is refused with a true sentence and leaves the workbook as it was; then it works once Excel is well again.',
    files: ['test/excel/excelMay.test.ts', 'test/excel/selfTest.test.ts', 'test/excel/watchChoices.test.ts'],
    matrix: 'test/excel/excelMay.test.ts',
  },
  {
    title: 'Hostile input',
    intro: 'No crash, no hang, no formula born from text, no write outside the output.',
    files: [
      'test/fuzz',
      'test/functions/fuzz.test.ts',
      'packages/excel-host/test/package/failures.test.ts',
      'packages/excel-host/test/package/hostileFiles.test.ts',
    ],
  },
  {
    title: 'Privacy and the copy for sending',
    intro: 'Values only, nothing hidden, nobody’s name; nothing goes over the network.',
    files: [
      'test/sending',
      'test/desk/sending',
      'test/cli/sendCopy.test.ts',
      'test/cli/offline.test.ts',
      'test/browser/send.browser.ts',
      'test/browser/traffic.browser.ts',
      'test/build/dist.browser.ts',
    ],
  },
  {
    title: 'Supply chain',
    intro: 'Exact versions, known licences, no scripts at installation.',
    files: ['test/house/supply.test.ts', 'test/house/layers.test.ts'],
  },
];
