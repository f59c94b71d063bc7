import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { LOOKS, type Look, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserEntries'));
});

after(() => panes.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
}

/** Every text that a sheet holds. */
function textsOf(workbook: Workbook, name: string): readonly unknown[] {
  const { cells } = sheetNamed(workbook, name);
  const used = cells.usedRange(true);
  return used ? cells.readBlock({ ...used, row: 0, column: 0, rows: used.row + used.rows }).flat() : [];
}

/** The form of the first ward's criterion C03. */
async function formOf(workbook: Workbook, look: Look = 'light'): Promise<Frame> {
  const { pane } = await panes.open(workbook, { look });
  await pane.getByRole('tab', { name: 'Phường' }).click();
  await pane.getByRole('button', { name: /^Lam Sơn/ }).click();
  await pane.getByRole('button', { name: /C03/ }).click();
  await pane.getByRole('heading', { level: 2, name: 'Vì sao? C03' }).waitFor();
  await pane.getByText('Nhập tự chấm, thẩm định').click();
  await pane.getByRole('textbox', { name: 'Giải trình' }).waitFor();
  return pane;
}

const write = (pane: Frame) => pane.getByRole('button', { name: 'Ghi vào sổ tính' });

for (const look of LOOKS)
  void test(`an appraisal is entered from Vì sao?, and taken back, ${look}`, async () => {
    const workbook = sample();
    const pane = await formOf(workbook, look);
    assert.equal(await write(pane).getAttribute('aria-disabled'), 'true');
    await pane.getByRole('textbox', { name: 'Giải trình' }).fill('Đã có quyết định khen thưởng mới');
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
    await write(pane).click();
    await pane.getByText('Đã ghi vào sổ tính và đọc lại số liệu.').waitFor();
    assert.ok(textsOf(workbook, 'Thẩm định').includes('Đã có quyết định khen thưởng mới'));

    await pane.getByRole('tab', { name: 'Thiết lập' }).click();
    await pane
      .getByRole('button', { name: /^Khôi phục kết quả/ })
      .first()
      .click();
    await pane.getByText('Đã đưa về như cũ').first().waitFor();
    assert.ok(!textsOf(workbook, 'Thẩm định').includes('Đã có quyết định khen thưởng mới'));
  });

void test('a protected sheet is told and brought into sight, and what was typed stays in the form', async () => {
  const workbook = sample();
  const pane = await formOf(workbook);
  sheetNamed(workbook, 'Thẩm định').protected = true;
  await pane.getByRole('textbox', { name: 'Giải trình' }).fill('Giữ lại');
  await write(pane).click();
  const told = pane.getByText('Trang “Thẩm định” đang được bảo vệ');
  await told.waitFor();
  assert.equal(await pane.getByRole('textbox', { name: 'Giải trình' }).inputValue(), 'Giữ lại');
  assert.ok(!textsOf(workbook, 'Thẩm định').includes('Giữ lại'));
});

void test('a reading is chosen in the settings, with what rests on it, and is written into the workbook', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await pane.getByRole('tab', { name: 'Thiết lập' }).click();
  await pane.getByText('Cách đọc Quyết định').click();
  await pane.getByText('Tất cả đang theo mặc định.').waitFor();
  await pane.getByText('Mục II.III.3. Liên quan đến tiêu chí C06.').waitFor();
  assert.deepEqual(await paneFindings(pane), []);
  assert.equal(await scrollsSideways(pane), false);
  await pane.getByRole('radio', { name: /^Từng thửa/ }).check();
  await pane.getByText('Đang chọn khác mặc định: 1.').waitFor();
  await pane.getByText('Đã ghi vào sổ tính và đọc lại số liệu.').waitFor();
  assert.equal(await pane.getByRole('radio', { name: /^Từng thửa/ }).isChecked(), true);
});
