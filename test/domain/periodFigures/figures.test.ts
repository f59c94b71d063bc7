import fc from 'fast-check';
import { figuresOfIndicator, missingRows, type Figure } from '../../../src/domain/periodFigures';
import type { Period } from '../../../src/domain/period';
import { BUILT_IN_INDICATORS } from '../../../src/domain/indicators';
import type { Facts, Reading } from '../../../src/domain/reading/types';
import { ward } from '../../support/assessment';

const YEAR = 2026;
const indicatorOf = (id: string) => BUILT_IN_INDICATORS.find((each) => each.id === id)!;
const FLOW = indicatorOf('social_order_crimes');
const STOCK = indicatorOf('drug_addicts');

type Rows = Readonly<Record<string, number | string | null>>;
const WARDS = ['A', 'B'].map((code) => ward(code, code));

/** Facts of rows "ward year month": a number, a text that cannot be read, or null for a row with a blank cell. */
const factsOf = (rows: Rows, wards = WARDS): Facts => ({
  wards,
  years: [YEAR - 1, YEAR],
  reading: (code, year, _, month): Reading => {
    const cell = rows[`${code} ${String(year)} ${String(month)}`];
    const place = { sheet: 'Nhóm 5', cell: `${code}${String(month)}` };
    if (cell === undefined) return { state: 'blank', place: null };
    if (cell === null) return { state: 'blank', place };
    if (typeof cell === 'string') return { state: 'invalid', raw: cell, place };
    return { state: 'value', value: cell, raw: String(cell), place, partYear: month !== 12, month: month ?? 12 };
  },
  monthsEntered: (code, year) =>
    Array.from({ length: 12 }, (_, at) => at + 1).filter(
      (month) => rows[`${code} ${String(year)} ${String(month)}`] !== undefined,
    ),
  declared: () => null,
  parcels: () => [],
});

const MONTH: Period = { kind: 'month', year: YEAR, month: 10 };
const told = (figure: Figure): unknown => (figure.state === 'known' ? figure.value : figure.gap.reason);
const lineOf = (rows: Rows, period: Period = MONTH, indicator = FLOW) =>
  figuresOfIndicator(factsOf(rows), [WARDS[0]!], indicator, period).wards[0]!;

const COMPLETE: Rows = { 'A 2026 9': 30, 'A 2026 10': 44, 'A 2025 9': 40, 'A 2025 10': 56 };

test('a month is what the count since January gained in it, beside the same month of last year', () => {
  const { period, year } = lineOf(COMPLETE);
  expect([told(period.now), told(period.before), period.change?.by]).toEqual([14, 16, -2]);
  expect(period.change?.percent).toEqual({ numerator: '200', denominator: '16' });
  expect([told(year.now), told(year.before), year.change?.by]).toEqual([44, 56, -12]);
});

test('a month of a stock is its state at the end, beside the same day and the end of last year', () => {
  const { period, year } = lineOf({ ...COMPLETE, 'A 2025 12': 50 }, MONTH, STOCK);
  expect([told(period.now), told(period.before), period.change?.by]).toEqual([44, 56, -12]);
  expect([told(year.now), told(year.before), year.change?.by]).toEqual([44, 50, -6]);
});

test.each([
  [{ kind: 'half', year: YEAR, half: 1 }, 6],
  [{ kind: 'nineMonths', year: YEAR }, 9],
  [{ kind: 'year', year: YEAR }, 12],
  [{ kind: 'interim', year: YEAR, since: 2023 }, 12],
] as const)('%j begins with the year, so nothing is taken off its last row', (period, month) => {
  const { period: alone, year } = lineOf(
    { [`A 2026 ${String(month)}`]: 7, [`A 2025 ${String(month)}`]: 8, 'A 2026 1': 5 },
    period,
  );
  expect([told(alone.now), told(alone.before), told(year.now)]).toEqual([7, 8, 7]);
});

test('a quarter takes off the row of the month before it', () => {
  const rows = { 'A 2026 3': 10, 'A 2026 6': 25, 'A 2025 3': 12, 'A 2025 6': 24 };
  const { period } = lineOf(rows, { kind: 'quarter', year: YEAR, quarter: 2 });
  expect([told(period.now), told(period.before), period.change?.by]).toEqual([15, 12, 3]);
});

test.each([
  ['no row of the month', { 'A 2026 9': 30 }, 'noRow', 'noRow', 10],
  ['no row of the month before', { 'A 2026 10': 44 }, 'noRow', 44, 9],
  ['a blank cell', { 'A 2026 9': 30, 'A 2026 10': null }, 'blank', 'blank', 10],
  ['a cell that cannot be read', { 'A 2026 9': 'x', 'A 2026 10': 44 }, 'invalid', 44, 9],
  ['a negative count', { 'A 2026 9': 30, 'A 2026 10': -1 }, 'invalid', 'invalid', 10],
  ['a count beyond what can be', { 'A 2026 9': 30, 'A 2026 10': 1e9 }, 'invalid', 'invalid', 10],
  ['a count that falls', { 'A 2026 9': 30, 'A 2026 10': 29 }, 'falls', 29, 10],
] as const)('%s is named and never zero', (_, rows, alone, since, month) => {
  const { period, year } = lineOf(rows);
  expect([told(period.now), told(year.now)]).toEqual([alone, since]);
  expect(period.now).toMatchObject({ gap: { year: YEAR, month } });
  expect(period.change).toBeNull();
});

test('from zero there is a difference and no percentage; zero is a figure', () => {
  const { year } = lineOf({ 'A 2026 10': 3, 'A 2025 10': 0 });
  expect(year.change).toEqual({ by: 3, percent: null });
  expect(lineOf({ 'A 2026 10': 0, 'A 2025 10': 0 }).year.change).toEqual({ by: 0, percent: null });
});

describe('wards together', () => {
  const total = (rows: Rows, indicator = FLOW) => figuresOfIndicator(factsOf(rows), WARDS, indicator, MONTH).total!;

  test('are summed, with how many they are', () => {
    const { year } = total({ 'A 2026 10': 3, 'B 2026 10': 4, 'A 2025 10': 5, 'B 2025 10': 5 });
    expect(year).toEqual({
      now: { value: 7, wards: 2 },
      before: { value: 10, wards: 2 },
      change: { by: -3, percent: { numerator: '300', denominator: '10' } },
    });
  });

  test('are compared over the wards that have sent: last year’s sum leaves out who has not', () => {
    const { year } = total({ 'A 2026 10': 3, 'A 2025 10': 5, 'B 2025 10': 50 });
    expect(year).toMatchObject({ now: { value: 3, wards: 1 }, before: { value: 5, wards: 1 }, change: { by: -2 } });
  });

  test('are not compared where one of them has no figure of last year', () => {
    const { year } = total({ 'A 2026 10': 3, 'B 2026 10': 4, 'A 2025 10': 5 });
    expect(year).toEqual({ now: { value: 7, wards: 2 }, before: { value: 5, wards: 1 }, change: null });
    expect(total({ 'A 2026 10': 3, 'B 2025 10': 5 }).year.before).toEqual({ value: null, wards: 0 });
  });

  test('have no sum where nobody has a figure, and none of percentages', () => {
    expect(total({}).year.now).toEqual({ value: null, wards: 0 });
    const percent = { ...FLOW, unit: 'percent', kind: 'decimal' } as const;
    expect(figuresOfIndicator(factsOf(COMPLETE), WARDS, percent, MONTH).total).toBeNull();
  });
});

test('the months of a year add up to what came since it began', () => {
  const gains = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(gains, fc.integer({ min: 1, max: 12 }), (monthly, last) => {
      const rows = Object.fromEntries(
        monthly.map((_, at) => [
          `A ${String(YEAR)} ${String(at + 1)}`,
          monthly.slice(0, at + 1).reduce((sum, gain) => sum + gain, 0),
        ]),
      );
      const months = Array.from({ length: last }, (_, at) =>
        told(lineOf(rows, { kind: 'month', year: YEAR, month: at + 1 }).period.now),
      );
      const whole = told(lineOf(rows, { kind: 'month', year: YEAR, month: last }).year.now);
      expect(months.reduce<number>((sum, gain) => sum + Number(gain), 0)).toBe(whole);
      expect(months).toEqual(monthly.slice(0, last));
    }),
  );
});

describe('rows that a period needs', () => {
  const facts = factsOf({ 'A 2026 9': 1, 'A 2026 10': 1, 'A 2025 10': 1, 'B 2026 10': 1 });
  test('are its last month and the month before it, of this year and of last', () => {
    expect(missingRows(facts, WARDS, MONTH).map(({ year, month, wards }) => [year, month, wards.length])).toEqual([
      [2026, 9, 1],
      [2025, 9, 2],
      [2025, 10, 1],
    ]);
  });

  test('are only the last month where the period begins with the year', () => {
    expect(missingRows(facts, WARDS, { kind: 'year', year: YEAR }).map(({ month }) => month)).toEqual([12, 12]);
  });

  test('of last year may be those of the wards that a ward was made of', () => {
    const made = { ...ward('N', 'N'), validFrom: '2026-01-01' };
    const parts = ['A', 'B'].map((code) => ({ ...ward(code, code), validTo: '2025-12-31', successorCode: 'N' }));
    const merged = factsOf({ 'A 2025 12': 1, 'B 2025 12': 1, 'N 2026 12': 1 }, [...parts, made]);
    expect(missingRows(merged, [made], { kind: 'year', year: YEAR })).toEqual([]);
    const one = factsOf({ 'A 2025 12': 1, 'N 2026 12': 1 }, [...parts, made]);
    expect(missingRows(one, [made], { kind: 'year', year: YEAR })).toMatchObject([{ year: 2025, month: 12 }]);
  });
});
