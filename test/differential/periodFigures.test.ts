import fc from 'fast-check';
import { BUILT_IN_INDICATORS } from '../../src/domain/indicators';
import { monthsOf, type PeriodChoice } from '../../src/domain/period';
import { periodFiguresTexts } from '../../src/language/periodFigures';
import { statusPictures } from '../../src/workbook/sheets';
import { indicatorText } from '../../src/wording/requirement';
import { scoreWorkbook, type Scoring } from '../../src/application/scoreWorkbook';
import type { SheetPicture } from '../../src/cells/picture';
import type { Grids } from '../../src/workbook/grid';
import { templateGrids } from '../support/grids';
import { cellKey, linesOf, together, type Line, type MonthCell } from '../support/oracle/periodFigures';

const YEAR = 2025;
const WARDS = ['An', 'Bình', 'Cường'];
const FLOWS = ['social_order_crimes', 'organised_crime', 'new_drug_addicts'];
const STOCKS = ['drug_addicts', 'subjects'];
const IDS = [...FLOWS, ...STOCKS];
const RUNS = 60;
const { columns } = periodFiguresTexts.vi;

interface Row {
  readonly ward: string;
  readonly year: number;
  readonly month: number;
  readonly cells: readonly MonthCell[];
}

const cell: fc.Arbitrary<MonthCell> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('nhiều', -3) },
);
const row: fc.Arbitrary<Row> = fc.record({
  ward: fc.constantFrom(...WARDS),
  year: fc.constantFrom(YEAR, YEAR - 1),
  month: fc.integer({ min: 1, max: 12 }),
  cells: fc.tuple(...IDS.map(() => cell)),
});
const rows = fc.uniqueArray(row, {
  selector: ({ ward, year, month }) => [ward, year, month].join(' '),
  minLength: 20,
  maxLength: 72,
});
const choice: fc.Arbitrary<PeriodChoice> = fc.record({
  kind: fc.constantFrom('month', 'quarter', 'half', 'nineMonths', 'year'),
  month: fc.integer({ min: 1, max: 12 }),
});

/** Rows of December are written half as rows of the whole year, which is the same. */
const gridsOf = (told: readonly Row[]): Grids =>
  templateGrids({
    tblPhuong: WARDS.map((name) => ({ code: name, name })),
    tblNhom5: told.map(({ ward, year, month, cells }) => ({
      year,
      month: month === 12 && ward === 'An' ? null : month,
      ward,
      ...Object.fromEntries(IDS.map((id, at) => [id, cells[at] ?? null])),
    })),
  });

const scoringOf = (grids: Grids, period: PeriodChoice): Promise<Scoring> =>
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
    { year: YEAR, period },
    { report: () => undefined, cancelled: () => false },
  );

/** Lines of the one table of the sheet. */
function tableOf({ cells }: SheetPicture): readonly (readonly unknown[])[] {
  const header = cells.findIndex((line) => line[0] === columns.index);
  return header < 0 ? [] : cells.slice(header + 1);
}

const FIRST_FIGURE = 6;
const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
const figuresOf = (line: readonly unknown[], count: number): readonly unknown[] =>
  line.slice(FIRST_FIGURE, FIRST_FIGURE + count).map(near);

/** The cells that a line of the oracle makes: the second block of a stock does not repeat the state at the end. */
const cellsOf = ([period, year]: readonly [Line, Line], isFlow: boolean, first: number, last: number) => {
  const shown = ({ now, before, by, percent }: Line, withNow: boolean): readonly (number | null)[] => [
    withNow ? now : null,
    before,
    by,
    percent === null ? null : percent / 100,
  ];
  const isYear = first === 1 && last === 12;
  return [...shown(period, true), ...(isYear ? [] : shown(year, isFlow))].map(near);
};

test(`over ${String(RUNS)} random workbooks each figure of KQ Số liệu kỳ is what the cells come to on paper`, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(rows, choice, async (told, asked) => {
      const cells = new Map(
        told.flatMap(({ ward, year, month, cells: own }) =>
          IDS.map((id, at) => [cellKey(ward, year, month, id), own[at] ?? null] as const),
        ),
      );
      const scoring = await scoringOf(gridsOf(told), asked).catch(() => null);
      // Refused: no ward has a row of the period.
      if (scoring === null) return;
      const { period } = scoring.period;
      const { first, last } = monthsOf(period);
      const sheet = statusPictures({ ...scoring, addInVersion: '' }, 'vi').find(({ id }) => id === 'KQ_SOLIEUKY')!;
      const lines = tableOf(sheet);
      for (const [ids, isFlow] of [
        [FLOWS, true],
        [STOCKS, false],
      ] as const) {
        for (const id of ids) {
          const isOf = (line: readonly unknown[]): boolean =>
            String(line[1]).startsWith(`${indicatorText(id, 'vi')} (`);
          const byWard = WARDS.map((ward) => linesOf(cells, { ward, year: YEAR, first, last, indicator: id, isFlow }));
          const expected = cellsOf(
            [together(byWard.map(([one]) => one)), together(byWard.map(([, other]) => other))],
            isFlow,
            first,
            last,
          );
          const total = lines.find((line) => isOf(line) && String(line[3]).startsWith('Tổng cộng '));
          if (total === undefined) expect(expected.every((each) => each === null)).toBe(true);
          else expect(figuresOf(total, expected.length)).toEqual(expected);
          const known = byWard.filter(([{ now }]) => now !== null).length;
          if (total !== undefined) expect(total[3]).toBe(`Tổng cộng ${String(known)}/3 phường`);
          WARDS.forEach((ward, at) => {
            const own = cellsOf(byWard[at]!, isFlow, first, last);
            const line = lines.find((each) => isOf(each) && each[3] === ward);
            if (line === undefined) expect(own.every((each) => each === null)).toBe(true);
            else expect(figuresOf(line, own.length)).toEqual(own);
            if (line !== undefined) compared++;
          });
        }
      }
    }),
    { numRuns: RUNS, seed: 1886, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(100);
});

test('each counted indicator of the random workbooks adds up or stands as the table of the decision has it', () => {
  const accrual = (id: string) => BUILT_IN_INDICATORS.find((each) => each.id === id)?.accrual;
  expect(FLOWS.map(accrual)).toEqual(FLOWS.map(() => 'flow'));
  expect(STOCKS.map(accrual)).toEqual(STOCKS.map(() => 'stock'));
});
