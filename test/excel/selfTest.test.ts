import { EXCEL_MAY, type ExcelMay } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import {
  BASIC_CASES,
  SELF_TEST_CASES,
  SUSPICION_CASES,
  type SelfTestCase,
  type SelfTestResult,
} from '../../src/application/selfTest';
import { selfTestText } from '../../src/application/selfTestText';
import { createSelfTest } from '../../src/excel/selfTest';
import { formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { repairFormulas } from '../../src/functions/repairFormulas';
import { addSheet, dumpOf, open } from '../support/excelHost';

const TOOLS = { examples: () => Promise.resolve(formulaExamplesPicture('vi')), repairFormulas };

/** Runs cases in a new workbook, in an Excel where a request takes so many milliseconds that `delay` is asked for. */
async function run(may: readonly ExcelMay[], wanted?: readonly SelfTestCase[]) {
  let now = 0;
  const delay = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    return Promise.resolve();
  };
  const book = await open(createWorkbook(), { excelMay: new Set(may), delay });
  const before = JSON.stringify(dumpOf(book.model));
  const heard: SelfTestResult[] = [];
  const results = await createSelfTest(book.runtime, () => now, TOOLS).run((result) => void heard.push(result), wanted);
  expect(heard).toEqual(results);
  const failed = results.filter(({ passed }) => !passed);
  return { results, failed, isEmpty: JSON.stringify(dumpOf(book.model)) === before && book.model.names.length === 0 };
}

test('with an Excel that keeps to its documents every case passes, and the workbook is empty again', async () => {
  const { results, failed, isEmpty } = await run([]);
  expect(failed).toEqual([]);
  expect(results.map(({ id }) => id)).toEqual(SELF_TEST_CASES);
  expect(isEmpty).toBe(true);
}, 120_000);

/** Cases besides the jobs: the matrix of switches and journeys tries these. */
const SMALL = [...SUSPICION_CASES, ...BASIC_CASES];

/** What each suspicion, when it is true, makes of the cases. */
const FAILING: Readonly<Record<Exclude<ExcelMay, 'tab-being-renamed'>, readonly SelfTestCase[]>> = {
  'clear-tables': ['clearAllKeepsTable'],
  'inner-edges': ['innerEdgeOfRow', 'innerEdgeOfColumn'],
  'protected-special': ['formulasOfProtectedSheet'],
  'unprotect-refused': ['unprotectOwn'],
  'copyfrom-charts': ['copyBringsNoChart'],
  // Nobody but a person can choose from a list.
  'list-no-event': [],
  'slow-host': ['answersQuickly'],
  // Without the sheet of a case nothing can be tried.
  'workbook-switch': SMALL,
  'copy-duplicates-names': ['copyBringsNoWorkbookName'],
  'error-names-hidden': ['errorNameShows'],
  'own-date-formats': ['dateFormatStays'],
  // The add-in no longer relies on it.
  'hidden-tab-colour': [],
};

test.each(Object.entries(FAILING) as [keyof typeof FAILING, readonly SelfTestCase[]][])(
  'when %s is true, exactly its cases fail',
  async (id, cases) => {
    const { failed, isEmpty } = await run([id], SMALL);
    expect(failed.map((each) => each.id)).toEqual(cases);
    expect(isEmpty).toBe(true);
  },
);

test('every suspicion has its cases, or stops the self-test with a refusal before anything is written', async () => {
  const refused = EXCEL_MAY.map(({ id }) => id).filter((id) => !(id in FAILING));
  expect(refused).toEqual(['tab-being-renamed']);
  await expect(run(['tab-being-renamed'], SMALL)).rejects.toMatchObject({ code: 'cellEditMode', restored: true });
});

test('a workbook that holds anything is refused, and nothing is written', async () => {
  const book = await open(createWorkbook());
  addSheet(book.model, 'Của tôi', [['giữ']]);
  const before = JSON.stringify(dumpOf(book.model));
  const running = createSelfTest(book.runtime, () => 0, TOOLS).run(() => undefined);
  await expect(running).rejects.toMatchObject({ code: 'notEmpty', restored: true });
  expect(JSON.stringify(dumpOf(book.model))).toBe(before);
});

test('the text tells each case by its name, with the code of Excel and the time', () => {
  const results: SelfTestResult[] = [
    { id: 'outerEdges', passed: true, code: '', found: '', milliseconds: 3 },
    { id: 'unprotectOwn', passed: false, code: 'AccessDenied', found: 'x', milliseconds: 12 },
  ];
  expect(selfTestText(results, ['Excel 16'], 'vi').split('\n')).toEqual([
    'Excel 16',
    'Đạt 1/2 phép thử.',
    '',
    '✔ Kẻ viền ngoài của một ô · 3 ms',
    '✖ Bỏ bảo vệ trang do chính tiện ích bảo vệ · AccessDenied · x · 12 ms',
  ]);
});
