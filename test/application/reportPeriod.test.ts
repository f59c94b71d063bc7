import { PeriodFailure } from '../../src/application/reportPeriod';
import { scorePeriodSteps } from '../../src/application/scorePeriod';
import { scoreWorkbook, type ReportRequest, type Scoring } from '../../src/application/scoreWorkbook';
import type { Period, PeriodChoice } from '../../src/domain/period';
import { runToEnd } from '../../src/domain/resumable';
import type { Grids } from '../../src/workbook/grid';
import { templateGrids } from '../support/grids';

const WARDS = ['A', 'B', 'C'];
const YEAR = 2024;
const crimesUpTo: Readonly<Record<number, number>> = { 3: 10, 6: 20, 9: 30, 10: 33 };
const row = (ward: string, month: number | null, crimes: number) => ({
  year: YEAR,
  month,
  ward,
  social_order_crimes: crimes,
  crime_hotspots: 0,
});

/** Three wards with rows up to March, June, September and October; C has none of June. */
const book = (settings: Readonly<Record<string, string | number>> = {}): Grids =>
  templateGrids({
    tblPhuong: WARDS.map((code) => ({ code, name: code })),
    tblNhom5: WARDS.flatMap((ward) =>
      Object.entries(crimesUpTo).flatMap(([month, crimes]) =>
        ward === 'C' && month === '6' ? [] : [row(ward, Number(month), crimes)],
      ),
    ),
    tblThamDinh: [{ year: YEAR, ward: 'A', criterion: 'C01', selfVerdict: 'pass' }],
    tblThietLap: Object.entries(settings).map(([setting, value]) => ({ setting, value })),
  });

const score = (asked: ReportRequest = {}, grids: Grids = book()): Promise<Scoring> =>
  scoreWorkbook(
    {
      workbook: {
        read: () =>
          Promise.resolve({
            grids,
            sheetNames: [],
            statusSheets: new Map(),
            protectedSheets: [],
            workbookProtected: false,
            date1904: false,
          }),
        write: () => Promise.reject(new Error('nothing is written')),
      },
      clock: () => 0,
    },
    { year: YEAR, ...asked },
    { report: () => undefined, cancelled: () => false },
  );

const crimesOf = ({ records }: Scoring, ward: string): unknown => {
  const found = records.facts.reading(ward, YEAR, 'social_order_crimes');
  return found.state === 'value' ? [found.value, found.month] : found.state;
};
const asked = (kind: PeriodChoice['kind'], month: number | null = null): ReportRequest => ({ period: { kind, month } });

test.each([
  [asked('half'), { kind: 'half', year: YEAR, half: 1 }, [20, 6]],
  [asked('nineMonths'), { kind: 'nineMonths', year: YEAR }, [30, 9]],
  [asked('quarter', 2), { kind: 'quarter', year: YEAR, quarter: 1 }, [10, 3]],
  [asked('month', 10), { kind: 'month', year: YEAR, month: 10 }, [33, 10]],
  // No date: the month that the rows reach.
  [asked('month'), { kind: 'month', year: YEAR, month: 10 }, [33, 10]],
] as const)('%j reads the rows up to the end of the period and no later one', async (options, period, crimes) => {
  const scoring = await score(options);
  expect(scoring.period.period).toEqual(period);
  expect(crimesOf(scoring, 'A')).toEqual(crimes);
});

test('a ward without a row of the period has no data, whatever other months say', async () => {
  const scoring = await score(asked('half'));
  expect(crimesOf(scoring, 'C')).toBe('blank');
  expect(crimesOf(await score(), 'C')).toEqual([33, 10]);
});

test('what people declared for the year is no verdict of a part of it', async () => {
  const told = (scoring: Scoring) => scoring.assessment.inForce(0, 0);
  expect(told(await score())).toBe('pass');
  expect(told(await score(asked('half')))).toBe('noData');
});

test('a period that no ward has a row of is refused with the rows that there are', async () => {
  const refused = await score(asked('year')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PeriodFailure);
  const { period, entered } = (refused as PeriodFailure).why;
  expect(period).toEqual({ kind: 'year', year: YEAR });
  expect(entered.map(({ month, wards }) => [month, wards.map(({ name }) => name).join('')])).toEqual([
    [3, 'ABC'],
    [6, 'AB'],
    [9, 'ABC'],
    [10, 'ABC'],
  ]);
});

test('six months are refused where only rows of the whole year stand', async () => {
  const whole = templateGrids({
    tblPhuong: [{ code: 'A', name: 'A' }],
    tblNhom5: [row('A', null, 40)],
  });
  await expect(score(asked('half'), whole)).rejects.toBeInstanceOf(PeriodFailure);
  expect(crimesOf(await score(asked('year'), whole), 'A')).toEqual([40, undefined]);
});

test('a row up to December is the row of the year', async () => {
  const december = templateGrids({ tblPhuong: [{ code: 'A', name: 'A' }], tblNhom5: [row('A', 12, 40)] });
  expect(crimesOf(await score(asked('year'), december), 'A')).toEqual([40, 12]);
});

test('a row without a figure in it is no row of the period', async () => {
  const blank = templateGrids({
    tblPhuong: [{ code: 'A', name: 'A' }],
    tblNhom5: [{ year: YEAR, month: 6, ward: 'A' }, row('A', 3, 10)],
  });
  await expect(score(asked('half'), blank)).rejects.toBeInstanceOf(PeriodFailure);
});

test('the settings choose the period, and what is asked for from outside goes before them', async () => {
  const grids = book({ 'Kỳ báo cáo': '6 tháng' });
  expect((await score({}, grids)).period.period).toEqual({ kind: 'half', year: YEAR, half: 1 });
  expect((await score(asked('nineMonths'), grids)).period.period.kind).toBe('nineMonths');
  const month = book({ 'Kỳ báo cáo': 'Tháng', 'Tháng của kỳ báo cáo': 9 });
  expect((await score({}, month)).period.period).toEqual({ kind: 'month', year: YEAR, month: 9 });
});

test.each([
  ['15/09/2024', { kind: 'month', year: YEAR, month: 9 }],
  // A date of another year says nothing about the month.
  ['15/09/2025', { kind: 'month', year: YEAR, month: 10 }],
] as const)('the month of the report date %s is the month of the report', async (date, period) => {
  const grids = book({ 'Số liệu tính đến ngày': date });
  expect((await score(asked('month'), grids)).period.period).toEqual(period);
});

test('without a choice the rows of the year decide, and the period is the one they reach', async () => {
  const { period } = await score();
  expect(period.choice).toBeNull();
  expect(period.period).toEqual({ kind: 'month', year: YEAR, month: 10 });
});

test('a report date before the year begins is not the date of its data, and the finding about it stays', async () => {
  const early = await score({}, book({ 'Số liệu tính đến ngày': '31/12/2023' }));
  expect(early.records.settings.reportDate).toBeNull();
  expect(early.period.unusedDate).toBe('2023-12-31');
  expect(early.records.issues.map(({ code }) => code)).toContain('reportDateEarly');
  const first = await score({}, book({ 'Số liệu tính đến ngày': '01/01/2024' }));
  expect([first.records.settings.reportDate, first.period.unusedDate]).toEqual(['2024-01-01', null]);
});

test('a report date within the year is early only for a period that ends later', async () => {
  const codes = async (options: ReportRequest): Promise<readonly string[]> =>
    (await score(options, book({ 'Số liệu tính đến ngày': '30/06/2024' }))).records.issues.map(({ code }) => code);
  expect(await codes(asked('half'))).not.toContain('reportDateEarly');
  expect(await codes(asked('nineMonths'))).toContain('reportDateEarly');
  expect(await codes({})).toContain('reportDateEarly');
});

test('the wards of a part of a year are those of its last day', async () => {
  const merged = templateGrids({
    tblPhuong: [
      { code: 'A', name: 'A', validTo: '2024-07-31', successorCode: 'N' },
      { code: 'B', name: 'B', validTo: '2024-07-31', successorCode: 'N' },
      { code: 'N', name: 'N', validFrom: '2024-08-01' },
    ],
    tblNhom5: [row('A', 6, 20), row('B', 6, 20), row('N', 10, 70)],
  });
  const wardsOf = async (options: ReportRequest) =>
    (await score(options, merged)).assessment.wards.map(({ code }) => code).join('');
  expect(await wardsOf(asked('half'))).toBe('AB');
  expect(await wardsOf(asked('month', 10))).toBe('N');
  expect(await wardsOf({})).toBe('N');
});

test('a review of several years is not stamped with a date before its last year', async () => {
  const review = templateGrids({
    tblPhuong: [{ code: 'A', name: 'A' }],
    tblNhom5: [row('A', null, 40)],
    tblLoTrinh: [{ year: 2023, toChoose: 1 }],
    tblThietLap: [{ setting: 'Số liệu tính đến ngày', value: '31/12/2023' }],
  });
  const { period } = await score(asked('interim'), review);
  expect(period).toMatchObject({ period: { kind: 'interim', since: 2023, year: YEAR }, unusedDate: '2023-12-31' });
});

const same = (one: Scoring, other: Scoring): void => {
  expect(one.period).toEqual(other.period);
  expect(one.assessment.totals).toEqual(other.assessment.totals);
  expect(one.records.issues).toEqual(other.records.issues);
};

test('a workbook scored again for another period says what it says when it is read for that period', async () => {
  const choice: PeriodChoice = { kind: 'half', month: null };
  const read = await score();
  same(runToEnd(scorePeriodSteps(read, choice)), await score({ period: choice }));
  same(runToEnd(scorePeriodSteps(await score({ period: choice }), null)), read);
});

const periods: readonly (readonly [PeriodChoice, Period])[] = [
  [
    { kind: 'half', month: 7 },
    { kind: 'half', year: YEAR, half: 2 },
  ],
  [
    { kind: 'interim', month: null },
    { kind: 'interim', year: YEAR, since: YEAR },
  ],
];
test.each(periods)('%j without rows of December is refused as %j', async (choice, period) => {
  await expect(score({ period: choice })).rejects.toMatchObject({ why: { period } });
});

describe('a year from mid-December', () => {
  const months = (settings: Readonly<Record<string, string>>, choice = 'fromMidDecember'): Grids =>
    new Map([
      ...templateGrids({
        tblPhuong: [{ code: 'A', name: 'A' }],
        tblNhom5: [row('A', 11, 40), row('A', 12, 44)],
        tblThietLap: Object.entries(settings).map(([setting, value]) => ({ setting, value })),
        tblCachDoc: [{ interpretation: 'R15', choice }],
      }),
    ]);
  const dated = (date: string, choice?: string): Grids => months({ 'Số liệu tính đến ngày': date }, choice);

  test('ends on the 14th, and so does each month', async () => {
    expect((await score(asked('year'), months({}))).period.span).toEqual({ from: '2023-12-15', to: '2024-12-14' });
    expect((await score(asked('month', 11), months({}))).period.span).toEqual({ from: '2024-10-15', to: '2024-11-14' });
  });

  test('makes a yearly report of 15 December no early one, which in the calendar it is', async () => {
    const codes = async (choice: string): Promise<readonly string[]> =>
      (await score(asked('year'), dated('15/12/2024', choice))).records.issues.map(({ code }) => code);
    expect(await codes('fromMidDecember')).not.toContain('reportDateEarly');
    expect(await codes('calendar')).toContain('reportDateEarly');
  });

  test('counts 15 November to its last month, and 20 December of the year before to its first', async () => {
    expect((await score(asked('month'), dated('15/11/2024'))).period.period).toMatchObject({ month: 12 });
    expect((await score(asked('month'), dated('14/11/2024'))).period.period).toMatchObject({ month: 11 });
    expect((await score({}, dated('20/12/2023'))).period.unusedDate).toBeNull();
  });
});
