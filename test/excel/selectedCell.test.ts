import { insertFormula, type Insertion, type Wanted } from '../../src/functions/insertFormula';
import type { SelectedCell } from '../../src/application/ports';
import { createEditing, createNavigation, createSelection } from '../../src/excel';
import { MARK_NAME, markFormula } from '../../src/excel/marks';
import { addSheet, addTable, open, sheetNamed, type OpenWorkbook } from '../support/excelHost';

const SCORE: Wanted = { formula: '=KM.WARDSCORE("An Tảo",2022)', spills: false };
const SCORES: Wanted = { formula: '=KM.WARDSCORES(2022)', spills: true };

async function book() {
  const opened = await open();
  const sheet = addSheet(opened.model, "B's", [['x', 12]]);
  sheet.cells.setFormula(1, 0, '=1+1', 2);
  addTable(opened.model, 'Nhóm 1', 'tblNhom1', [['Năm'], [null]]);
  addTable(opened.model, 'Của tôi', 'Table1', [['Năm'], [null]]);
  addSheet(opened.model, 'KQ Ma trận');
  await opened.runtime.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('KQ Ma trận').names.add(MARK_NAME, markFormula('KQ_MATRAN', 'KQ Ma trận'));
    worksheets.getItem("B's").getRange('D9').numberFormat = [['@']];
    await context.sync();
  });
  return opened;
}

async function at({ runtime }: OpenWorkbook, sheet: string, cell: string): Promise<SelectedCell> {
  await createNavigation(runtime).goTo({ sheet, cell });
  return createSelection(runtime).selectedCell();
}

async function insert(
  opened: OpenWorkbook,
  [sheet, cell]: readonly [string, string],
  wanted = SCORE,
  confirmed: SelectedCell | null = null,
): Promise<Insertion> {
  const { runtime } = opened;
  await createNavigation(runtime).goTo({ sheet, cell });
  const editing = createEditing(runtime);
  return insertFormula({ ...editing, ...createSelection(runtime) }, wanted, confirmed);
}

const FREE = { content: '', isText: false, table: null, isStatusSheet: false };

test('the selected cell is told with what it holds, its format, its table and whether the sheet is drawn by us', async () => {
  const opened = await book();
  expect(await at(opened, "B's", 'B1')).toEqual({ sheet: "B's", cell: 'B1', ...FREE, content: '12' });
  expect(await at(opened, "B's", 'A2')).toEqual({ sheet: "B's", cell: 'A2', ...FREE, content: '=1+1' });
  expect(await at(opened, "B's", 'D8')).toEqual({ sheet: "B's", cell: 'D8', ...FREE });
  expect(await at(opened, "B's", 'D9')).toEqual({ sheet: "B's", cell: 'D9', ...FREE, isText: true });
  expect(await at(opened, 'Nhóm 1', 'A2')).toMatchObject({ content: '', table: 'tblNhom1' });
  expect(await at(opened, 'Nhóm 1', 'B2')).toMatchObject({ content: '', table: null });
  expect(await at(opened, 'KQ Ma trận', 'A1')).toMatchObject({ content: '', isStatusSheet: true });
});

test('a formula is put into an empty cell as files of every language know it, and nowhere else', async () => {
  const opened = await book();
  expect(await insert(opened, ["B's", 'D8'])).toEqual({
    kind: 'inserted',
    place: { sheet: "B's", cell: 'D8' },
    formula: SCORE.formula,
  });
  const { cells } = sheetNamed(opened.model, "B's");
  expect(cells.formula(7, 3)).toBe(SCORE.formula);
  expect([cells.value(0, 0), cells.value(0, 1), cells.formula(1, 0)]).toEqual(['x', 12, '=1+1']);
});

test.each([
  ["B's", 'B1', SCORE, 'occupied'],
  ["B's", 'A2', SCORE, 'occupied'],
  ["B's", 'D9', SCORE, 'asText'],
  ['Nhóm 1', 'A2', SCORE, 'inputTable'],
  ['Của tôi', 'A2', SCORES, 'spillInTable'],
  ['KQ Ma trận', 'A1', SCORE, 'statusSheet'],
] as const)('%s!%s refuses %p as %s, and keeps what it has', async (sheet, cell, wanted, obstacle) => {
  const opened = await book();
  const { cells } = sheetNamed(opened.model, sheet);
  const before = JSON.stringify([cells.formula(1, 0), cells.value(0, 1), cells.value(0, 0), cells.value(8, 3)]);
  expect(await insert(opened, [sheet, cell], wanted)).toMatchObject({ kind: 'refused', obstacle });
  expect(JSON.stringify([cells.formula(1, 0), cells.value(0, 1), cells.value(0, 0), cells.value(8, 3)])).toBe(before);
});

test("a formula of one cell may stand in the user's own table", async () => {
  const opened = await book();
  expect(await insert(opened, ['Của tôi', 'A2'])).toMatchObject({ kind: 'inserted' });
  expect(sheetNamed(opened.model, 'Của tôi').cells.formula(1, 0)).toBe(SCORE.formula);
});

test('what was confirmed is overwritten, but not another content of the same cell', async () => {
  const opened = await book();
  const confirmed = await at(opened, "B's", 'B1');
  const { cells } = sheetNamed(opened.model, "B's");
  cells.setValue(0, 1, 13);
  expect(await insert(opened, ["B's", 'B1'], SCORE, confirmed)).toMatchObject({ obstacle: 'occupied' });
  expect(cells.value(0, 1)).toBe(13);
  cells.setValue(0, 1, 12);
  expect(await insert(opened, ["B's", 'B1'], SCORE, confirmed)).toMatchObject({ kind: 'inserted' });
  expect(cells.formula(0, 1)).toBe(SCORE.formula);
});

test('a protected sheet is told, and the cell stays empty', async () => {
  const opened = await book();
  const sheet = sheetNamed(opened.model, "B's");
  sheet.protected = true;
  expect(await insert(opened, ["B's", 'D8'])).toMatchObject({ kind: 'refused', obstacle: 'protected' });
  expect(sheet.cells.formula(7, 3)).toBeNull();
});
