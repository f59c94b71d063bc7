import type { CellSurroundings } from '../../src/application/ports';
import { subjectOfCell } from '../../src/application/subjectOfCell';
import type { Scoring } from '../../src/application/scoreWorkbook';
import type { SheetPicture } from '../../src/cells/picture';
import { runToEnd } from '../../src/domain/resumable';
import { failuresPicture } from '../../src/workbook/sheets/failures';
import { contextOf } from '../../src/workbook/sheets/input';
import { matrixPicture } from '../../src/workbook/sheets/matrix';
import { scored } from '../taskpane/scored';

let scoring: Scoring;
beforeAll(async () => {
  scoring = await scored(2023);
});
const context = () => contextOf({ ...scoring, addInVersion: '' }, 'vi');
const indexOfWard = (name: unknown): number => scoring.assessment.wards.findIndex((ward) => ward.name === name);

/** What Excel would answer around a cell of a picture. */
function around({ cells }: SheetPicture, row: number, column: number): CellSurroundings {
  const texts = (r: number): string[] =>
    (cells[r] ?? []).map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''));
  return {
    row: texts(row),
    heads: Array.from({ length: 16 }, (_, r) => texts(r)[column] ?? ''),
    rowsAbove: Array.from({ length: row }, (_, up) => texts(row - 1 - up).slice(0, 4)),
  };
}

test('every verdict of KQ Ma trận speaks of the ward of its row and the criterion of its column', () => {
  const picture = runToEnd(matrixPicture(context()));
  const rows = picture.cells.flatMap(([name], row) => (indexOfWard(name) >= 0 ? [row] : []));
  expect(rows).toHaveLength(14);
  for (const row of rows) {
    const ward = indexOfWard(picture.cells[row]?.[0]);
    for (const criterion of scoring.assessment.ruleSet.criteria.keys())
      expect(subjectOfCell(around(picture, row, criterion + 1), scoring.assessment)).toEqual({ ward, criterion });
    expect(subjectOfCell(around(picture, row, 0), scoring.assessment)).toEqual({ ward, criterion: null });
  }
});

test('every row of KQ Tồn tại speaks of its own ward and criterion, whichever cell is selected', () => {
  const picture = runToEnd(failuresPicture(context()));
  const ids = scoring.assessment.ruleSet.criteria.map(({ id }) => id);
  const rows = picture.cells.flatMap((cells, row) => (indexOfWard(cells[1]) >= 0 ? [row] : []));
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const [, name, id] = picture.cells[row] ?? [];
    const wanted = { ward: indexOfWard(name), criterion: ids.findIndex((each) => each === id) };
    for (const column of [0, 4, 12])
      expect(subjectOfCell(around(picture, row, column), scoring.assessment)).toEqual(wanted);
  }
});

const cell = (row: string[], more: Partial<CellSurroundings> = {}): CellSurroundings => ({
  ...{ row, heads: [], rowsAbove: [] },
  ...more,
});

test('a sheet that tells one ward after another is read by the nearest ward above', () => {
  const [first, second] = scoring.assessment.wards;
  const rowsAbove = [['C03', 'x'], ['', `${second!.name} `], [first!.name]];
  expect(subjectOfCell(cell(['C16.2', '✖ Không đạt'], { rowsAbove }), scoring.assessment)).toEqual({
    ward: 1,
    criterion: scoring.assessment.ruleSet.criteria.findIndex(({ id }) => id === 'C16'),
  });
});

test('a cell that names no ward, or a name that two wards have, is followed nowhere; a code always is', () => {
  const [first, second] = scoring.assessment.wards;
  expect(subjectOfCell(cell(['Tổng', '14']), scoring.assessment)).toBeNull();
  const twins = { ...scoring.assessment, wards: [first!, { ...second!, name: first!.name }] };
  expect(subjectOfCell(cell([first!.name]), twins)).toBeNull();
  expect(subjectOfCell(cell([first!.name, second!.code]), twins)).toEqual({ ward: 1, criterion: null });
});
