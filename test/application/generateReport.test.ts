import { generateReport } from '../../src/application/generateReport';
import { withReportDateChecked } from '../../src/application/reportDate';
import { issueText } from '../../src/language/issueText';
import { LANGUAGES } from '../../src/language/language';
import { readWorkbook } from '../../src/workbook/read';
import type { Progress, WorkbookPort, WorkbookSnapshot } from '../../src/application/ports';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { columnText, tableRequests, WARD_TABLE } from '../../src/workbook/schema';
import { quiet } from '../support/excelHost';

const wards = (...names: string[]): Grid => ({
  sheet: 'Phường',
  row: 0,
  column: 0,
  table: WARD_TABLE.table,
  values: [
    WARD_TABLE.columns.map((column) => columnText('vi', WARD_TABLE, column.id).header),
    ...names.map((name, i) => WARD_TABLE.columns.map((_, c): CellValue => (c === 0 ? `P${i}` : c === 1 ? name : ''))),
  ],
});

/** A port over given grids that remembers what was asked of it. */
function portOf(...grids: Grid[]): { port: WorkbookPort; asked: string[] } {
  const asked: string[] = [];
  const snapshot: WorkbookSnapshot = {
    grids: new Map(grids.map((grid) => [grid.table ?? '', grid])),
    sheetNames: [],
    statusSheets: new Map(),
    protectedSheets: [],
    workbookProtected: false,
    date1904: false,
  };
  const port: WorkbookPort = {
    read: (requests) => {
      asked.push(`read ${requests.length}`);
      return Promise.resolve(snapshot);
    },
    write: ({ pictures }) => {
      asked.push(`write ${pictures.length}`);
      return Promise.resolve(new Map(pictures.map(({ id, name }) => [id, name])));
    },
  };
  return { port, asked };
}

const run = async (port: WorkbookPort, year?: number, progress: Progress = quiet) => {
  let now = 0;
  const ports = { workbook: port, clock: () => (now += 5), version: '0' };
  return (await generateReport(ports, { year }, progress)).outcome;
};

test('the workbook is read once and written once, whatever it holds', async () => {
  const { port, asked } = portOf(wards('An Tảo', 'Lam Sơn'));
  const outcome = await run(port, 2023);
  expect(asked).toEqual([`read ${tableRequests().length + 1}`, 'write 14']);
  expect(outcome).toMatchObject({ year: 2023, wards: 2, ruleSetId: 'DA1886', sheets: { length: 14 } });
  expect(outcome.totals).toMatchObject({ passed: 0, failed: 0 });
  expect(outcome.timings.map(({ step, milliseconds }) => [step, milliseconds])).toEqual(
    ['read', 'check', 'assess', 'draw', 'write'].map((step) => [step, 5]),
  );
});

test.each([
  ['no table of wards', portOf(), 2023, 'noWardTable'],
  ['no wards', portOf(wards()), 2023, 'noWards'],
  ['no year', portOf(wards('An Tảo')), undefined, 'noYear'],
  ['no rule set for the year', portOf(wards('An Tảo')), 1999, 'noRuleSet'],
])('with %s nothing is written', async (_, { port, asked }, year, code) => {
  await expect(run(port, year)).rejects.toMatchObject({ code });
  expect(asked).toHaveLength(1);
});

test.each(['read', 'check', 'assess', 'draw'])('stopping after the step %s writes nothing', async (last) => {
  const { port, asked } = portOf(wards('An Tảo'));
  let stopped = false;
  const progress: Progress = { report: (step) => void (stopped ||= step === last), cancelled: () => stopped };
  await expect(run(port, 2023, progress)).rejects.toMatchObject({ code: 'cancelled', restored: true });
  expect(asked.filter((each) => each.startsWith('write'))).toEqual([]);
});

describe('data stamped with a day before the scored year is over', () => {
  const { settings, ...rest } = readWorkbook(new Map());
  test.each([
    ['2022-12-31', 2022, 0],
    ['2022-12-30', 2022, 1],
    ['2022-12-31', 2023, 1],
    ['2024-01-15', 2023, 0],
    [null, 2023, 0],
  ])('%s for %i gives so many warnings: %i', (reportDate, year, count) => {
    const records = { ...rest, settings: { ...settings, reportDate } };
    const found = withReportDateChecked(records, year, `${year}-12-31`, new Map()).issues.filter(
      ({ code }) => code === 'reportDateEarly',
    );
    expect(found).toHaveLength(count);
    for (const issue of found) {
      expect(issue).toMatchObject({ severity: 'warning', subject: String(year), expected: `31/12/${year}` });
      for (const language of LANGUAGES) expect(issueText(language, issue)).toContain(`31/12/${year}`);
    }
  });
});
