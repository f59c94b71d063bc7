import { runToEnd } from '../../../src/domain/resumable';
import { reportModelSteps, statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import { readEarlierResults } from '../../../src/workbook/read/earlierResults';
import { scoringOf } from '../../functions/books';
import { monthlyGrids, type MonthlyRow } from '../../support/monthly';
import { saidBy } from '../../support/papers';
import { picked, textOf } from './pictureChecks';

const WARDS = ['An', 'Bình', 'Cường'];
const YEAR = 2024;
const complete = WARDS.flatMap((ward): MonthlyRow[] => [
  { ward, year: YEAR - 1, month: null, figure: 10 },
  { ward, year: YEAR - 1, month: 6, figure: 10 },
  { ward, year: YEAR, month: 6, figure: 10 },
]);
const inputOf = async (rows: readonly MonthlyRow[]): Promise<StatusInput> => ({
  ...(await scoringOf(monthlyGrids(WARDS, rows), YEAR)),
  addInVersion: '1',
});
const sheetsOf = (input: StatusInput): string =>
  statusPictures(input, 'vi')
    .map((picture) => textOf(picture))
    .join('\n');

test('six months whose figures are complete are told as provisional and never as lacking data', async () => {
  const input = await inputOf(complete);
  const { totals } = input.assessment;
  expect(totals.unknown).toBe(totals.provisionallyPassing + totals.provisionallyFailing);
  expect(totals.unknown).toBeGreaterThan(0);
  const report = saidBy(runToEnd(reportModelSteps(input, 'vi')));
  expect(report).not.toContain('chưa đủ số liệu để nêu con số');
  expect(report).not.toMatch(/\d+\/\d+ phường chưa đủ số liệu/);
  expect(report).not.toContain('chưa đủ số liệu để cộng');
  expect(report).toMatch(/[Tt]ạm tính 03\/3 phường đang đạt/);
  expect(report).toMatch(/tạm tính 03\/3 phường đang không đạt/);
  expect(report).toContain(
    `tạm tính ${totals.provisionallyPassing} lượt đang đạt, ${totals.provisionallyFailing} lượt đang không đạt.`,
  );
  const groups = textOf(picked(statusPictures(input, 'vi'), 'KQ Nhóm'));
  expect(groups).not.toContain('vì chưa đủ số liệu');
  expect(groups).toContain('◔ Tạm tính: đang đạt');
});

test('one ward without its row is what lacks data, and the others are not', async () => {
  const input = await inputOf(complete.filter(({ ward, year }) => ward !== 'Cường' || year !== YEAR));
  const groups = textOf(picked(statusPictures(input, 'vi'), 'KQ Nhóm'));
  expect(groups).toMatch(/02\/3 phường tạm tính đang (không )?đạt; 01\/3 phường chưa xác định vì chưa đủ số liệu/);
});

test('counts of part of a year are summed, a flow beside the same months and a stock beside the end of last year', async () => {
  const rows = complete.map((row): MonthlyRow => ({
    ...row,
    cells:
      row.year === YEAR
        ? { social_order_crimes: 9, drug_addicts: 8 }
        : { social_order_crimes: row.month === 6 ? 10 : 30, drug_addicts: row.month === 6 ? 30 : 10 },
  }));
  const report = saidBy(runToEnd(reportModelSteps(await inputOf(rows), 'vi')));
  expect(report).toMatch(/27 vụ, giảm 03 vụ \(10%\) so với cùng kỳ năm 2023/);
  expect(report).toMatch(/24 người, giảm 06 người \(20%\) so với cuối năm 2023/);
});

test('each provisional verdict says where it points to, with the mark of provisional ones, on every sheet', async () => {
  const input = await inputOf(complete);
  const text = sheetsOf(input);
  for (const words of ['◔ Tạm +', '◔ Tạm −', '◔ Tạm tính: đang đạt', '◔ Tạm tính: đang không đạt'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/◔ Tạm(\n|\t|$)/);
});

test('the verdicts of a group are counted by where they point to, and no more than are open', async () => {
  const { assessment } = await inputOf(complete);
  for (const { group, provisionallyPassing, provisionallyFailing, undetermined } of assessment.groups) {
    const directions = WARDS.map((_, ward) => assessment.groupDirection(ward, group));
    expect(directions.filter((direction) => direction === 'pass')).toHaveLength(provisionallyPassing);
    expect(directions.filter((direction) => direction === 'fail')).toHaveLength(provisionallyFailing);
    expect(provisionallyPassing + provisionallyFailing).toBe(undetermined);
  }
  expect(assessment.groups.some(({ provisionallyFailing }) => provisionallyFailing > 0)).toBe(true);
});

test('the next run reads provisional verdicts off the sheet of this one', async () => {
  const input = await inputOf(complete);
  const { name, cells } = picked(statusPictures(input, 'vi'), 'KQ Ma trận');
  const values = cells.map((line) => line.map((cell) => (typeof cell === 'object' ? '' : cell)));
  const grids = new Map([['KQ_MATRAN', { sheet: name, row: 0, column: 0, table: null, values }]]);
  const earlier = readEarlierResults(grids, new Map([['KQ_MATRAN', name]]));
  const { ruleSet, wards } = input.assessment;
  const provisional = wards.flatMap((ward, at) =>
    ruleSet.criteria.flatMap(({ id }, criterion) =>
      input.assessment.direction(at, criterion) === null ? [] : [earlier?.verdict(ward.name, id)],
    ),
  );
  expect(provisional.length).toBeGreaterThan(0);
  expect(new Set(provisional)).toEqual(new Set(['provisional']));
});
