import { LANGUAGES } from '../../../src/language/language';
import type { Grid } from '../../../src/workbook/grid';
import { EARLIER_REQUEST, readEarlierResults } from '../../../src/workbook/read/earlierResults';
import { statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import type { SheetPicture } from '../../../src/cells/picture';
import { baseline2022, statusInput } from '../../support/assessment';
import { picked } from '../sheets/pictureChecks';

const OURS = new Map([['KQ_MATRAN', 'KQ Ma trận']]);

/** The sheet as its used range would be read. */
function gridOf({ cells, name }: SheetPicture): Grid {
  const width = Math.max(...cells.map((line) => line.length));
  const values = cells.map((line) =>
    Array.from({ length: width }, (_, at) => {
      const cell = line[at];
      return cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.formula : cell;
    }),
  );
  return { sheet: name, row: 0, column: 0, table: null, values };
}
const drawn = (input: StatusInput, language: 'vi' | 'en'): Map<string, Grid> =>
  new Map([[EARLIER_REQUEST.table, gridOf(picked(statusPictures(input, language), 'KQ Ma trận'))]]);

test.each(LANGUAGES)('what the sheet of the last run says is what it was drawn from, in %s', (language) => {
  const input = statusInput(baseline2022());
  const earlier = readEarlierResults(drawn(input, language), OURS)!;
  const { assessment } = input;
  expect(earlier.year).toBe(2022);
  expect(earlier.stamp).toContain('31/12/2022');
  assessment.wards.forEach(({ name }, ward) => {
    assessment.ruleSet.criteria.forEach(({ id }, criterion) => {
      expect([name, id, earlier.verdict(name, id)]).toEqual([name, id, assessment.inForce(ward, criterion)]);
    });
  });
});

test('a sheet of that name that is not ours says nothing, and neither does a workbook without one', () => {
  const grids = drawn(statusInput(baseline2022()), 'vi');
  expect(readEarlierResults(grids, new Map())).toBeNull();
  expect(readEarlierResults(grids, new Map([['KQ_MATRAN', 'KQ Ma trận (2)']]))).toBeNull();
  expect(readEarlierResults(new Map(), OURS)).toBeNull();
});

test('a cell that somebody has overwritten says nothing, the others go on', () => {
  const grids = drawn(statusInput(baseline2022()), 'vi');
  const grid = grids.get(EARLIER_REQUEST.table)!;
  const row = grid.values.findIndex((line) => line[0] === 'An Tảo');
  const values = grid.values.map((line, at) =>
    at === row ? line.map((cell, i) => (i === 1 ? 'sửa tay' : cell)) : line,
  );
  const earlier = readEarlierResults(new Map([[EARLIER_REQUEST.table, { ...grid, values }]]), OURS)!;
  expect(earlier.verdict('An Tảo', 'C01')).toBeNull();
  expect(earlier.verdict('An Tảo', 'C02')).toBe('pass');
});

test('two wards of one name cannot be told apart', () => {
  const told = baseline2022();
  const twins = { ...told, wards: told.wards.map((each) => (each.code === 'P2' ? { ...each, name: 'An Tảo' } : each)) };
  const earlier = readEarlierResults(drawn(statusInput(twins), 'vi'), OURS)!;
  expect(earlier.verdict('An Tảo', 'C01')).toBeNull();
  expect(earlier.verdict('Hiến Nam', 'C01')).toBe('pass');
});
