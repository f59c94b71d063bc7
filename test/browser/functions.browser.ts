import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { createWorksheet, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { KM_FUNCTIONS, FUNCTION_NAMESPACE, functionName } from '../../src/functions/catalogue';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');
const NOTES = 'Ghi chú';

let panes: PaneBench;
before(async () => {
  panes = await startBench(join(ROOT, 'out/browserFunctions'));
});
after(() => panes.close());

/** The sample with a sheet of the user's own in front, an empty cell of which is selected. */
function sampleWithNotes(): { workbook: Workbook; notes: Worksheet } {
  const { workbook } = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC, namespaces: [FUNCTION_NAMESPACE] });
  const notes = createWorksheet(workbook, NOTES);
  workbook.activeWorksheetId = notes.id;
  select(notes, 1, 1);
  return { workbook, notes };
}

function select(sheet: Worksheet, row: number, column: number): void {
  sheet.selection = { row, column, rows: 1, columns: 1 };
}

/** Opens the list, whose code is loaded only then. */
async function openList(pane: Frame, tab: string, heading: string): Promise<void> {
  await pane.getByRole('tab', { name: tab }).click();
  await pane.getByRole('heading', { level: 3, name: heading }).click();
  await pane.getByRole('heading', { level: 4 }).first().waitFor();
}

const openInVietnamese = (pane: Frame): Promise<void> => openList(pane, 'Thiết lập', 'Công thức trong ô');
const insert = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('button', { name: `Chèn vào ô: ${name}`, exact: true }).click();

void test('every function is listed with a help page, and the list is loaded only when it is opened', async () => {
  const { workbook } = sampleWithNotes();
  const { page, pane } = await panes.open(workbook);
  await pane.getByRole('tab', { name: 'Thiết lập' }).click();
  assert.equal(await pane.getByRole('heading', { level: 4 }).count(), 0);
  await openInVietnamese(pane);
  const names = await pane.getByRole('heading', { level: 4 }).allInnerTexts();
  assert.deepEqual(
    names,
    KM_FUNCTIONS.map(({ id }) => functionName(id)),
  );
  const help = await pane.getByRole('link', { name: 'Hướng dẫn KM.WHY' }).getAttribute('href');
  const shown = await page.context().newPage();
  await shown.goto(new URL(help ?? '', pane.url()).href);
  assert.ok((await shown.getByRole('heading', { level: 1 }).allInnerTexts()).includes('KM.WHY'));
});

void test('an example that speaks of the workbook is put into the empty cell, and told', async () => {
  const { workbook, notes } = sampleWithNotes();
  const { pane } = await panes.open(workbook);
  await openInVietnamese(pane);
  await insert(pane, 'KM.WARDSCORE');
  await pane.getByText('Đã chèn =KM.WARDSCORE("An Tảo",2022) vào ô Ghi chú!B2.').waitFor();
  assert.equal(notes.cells.formula(1, 1), '=KM.WARDSCORE("An Tảo",2022)');
});

void test('an occupied cell is overwritten only after a second press for that very cell', async () => {
  const { workbook, notes } = sampleWithNotes();
  notes.cells.setValue(1, 1, 'Của tôi');
  notes.cells.setValue(2, 1, 'Cũng của tôi');
  const { pane } = await panes.open(workbook);
  await openInVietnamese(pane);
  await insert(pane, 'KM.WARDSTATUS');
  await pane.getByText('Ô Ghi chú!B2 đang có “Của tôi”; chưa ghi gì.').waitFor();
  const overwrite = pane.getByRole('button', { name: 'Ghi đè ô này: KM.WARDSTATUS' });
  select(notes, 2, 1);
  await overwrite.click();
  await pane.getByText('Ô Ghi chú!B3 đang có “Cũng của tôi”; chưa ghi gì.').waitFor();
  assert.deepEqual([notes.cells.value(1, 1), notes.cells.value(2, 1)], ['Của tôi', 'Cũng của tôi']);
  await overwrite.click();
  await pane.getByText(/^Đã chèn =KM\.WARDSTATUS/).waitFor();
  assert.equal(notes.cells.value(1, 1), 'Của tôi');
  assert.equal(notes.cells.formula(2, 1), '=KM.WARDSTATUS("An Tảo",2022)');
  await pane.getByRole('button', { name: 'Chèn vào ô: KM.WARDSTATUS' }).waitFor();
});

void test('a protected sheet and a cell of an input table are told, and stay as they are', async () => {
  const { workbook, notes } = sampleWithNotes();
  const { pane } = await panes.open(workbook);
  await openInVietnamese(pane);
  notes.protected = true;
  await insert(pane, 'KM.WARDSCORES');
  await pane.getByText('Trang “Ghi chú” đang được bảo vệ nên không ghi được.').waitFor();
  assert.equal(notes.cells.formula(1, 1), null);
  const input = workbook.worksheets.find(({ name }) => name === 'Nhóm 1');
  assert.ok(input);
  workbook.activeWorksheetId = input.id;
  const area = input.tables[0]?.area;
  assert.ok(area);
  select(input, area.row + 1, area.column);
  const before = input.cells.value(area.row + 1, area.column);
  await insert(pane, 'KM.WARDSCORES');
  await pane.getByText('nằm trong bảng nhập liệu “tblNhom1”').waitFor();
  assert.equal(input.cells.value(area.row + 1, area.column), before);
});

void test('formulas that stick are repaired, the cells are linked, and protected sheets are told', async () => {
  const { workbook, notes } = sampleWithNotes();
  notes.cells.setFormula(1, 1, '=_xldudf_KM_WARDSCORE("An Tảo",2022)', { error: '#NAME?' });
  notes.cells.setFormula(2, 1, '=SUM(1,2)', 3);
  const locked = createWorksheet(workbook, 'Khóa');
  locked.cells.setFormula(4, 0, '=KM.WARDSCORE("An Tảo",2022)', { error: '#NAME?' });
  locked.protected = true;
  const { pane } = await panes.open(workbook);
  await openInVietnamese(pane);
  await pane.getByRole('button', { name: 'Sửa công thức' }).click();
  await pane.getByText('Đã sửa 1 công thức.').waitFor();
  await pane.getByText('1 công thức ở trang “Khóa” chưa sửa được vì trang đang được bảo vệ.').waitFor();
  assert.equal(notes.cells.formula(1, 1), '=KM.WARDSCORE("An Tảo",2022)');
  assert.equal(notes.cells.formula(2, 1), '=SUM(1,2)');
  await pane.getByRole('button', { name: 'Ghi chú!B2' }).waitFor();
  assert.deepEqual(await paneFindings(pane), []);
  await pane.getByRole('button', { name: 'Khóa!A5' }).click();
  await pane.waitForTimeout(300);
  assert.equal(workbook.activeWorksheetId, locked.id);
  await pane.getByRole('button', { name: 'Sửa công thức' }).click();
  await pane.getByText('Đã sửa 1 công thức.').waitFor({ state: 'detached' });
});

for (const look of LOOKS)
  void test(`the list has no fault that axe knows and fits the pane: ${look}`, async () => {
    const { workbook } = sampleWithNotes();
    const { pane } = await panes.open(workbook, { look });
    await openInVietnamese(pane);
    await insert(pane, 'KM.WARDSCORE');
    await pane.getByText('Đã chèn').waitFor();
    await insert(pane, 'KM.WARDSTATUS');
    await pane.getByText('chưa ghi gì').waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
    const ofPane = pane.getByRole('region', { name: 'Ngôn ngữ của bảng điều khiển' });
    await ofPane.getByRole('radio', { name: 'English' }).check();
    await pane.getByRole('button', { name: 'Insert into the cell: KM.WHY' }).waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });
