import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { axeFindings } from './axe';
import { paneOf, startDesk, type DeskBench } from './deskPage';
import { downloaded } from './downloaded';
import { enterGrid, goTo } from './gridPage';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

void test('the copy for sending holds the values of what was ticked and nothing else, and the workbook stays unsaved', async () => {
  const page = await desk.open('#sample');
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  await goTo(page, 'A1');
  await enterGrid(page);
  await page.getByRole('button', { name: 'Bản gửi đi…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bản gửi đi' });
  await dialog.getByRole('checkbox', { name: 'Thẩm định', exact: true }).waitFor();
  assert.deepEqual(await axeFindings(page, 'dialog'), []);
  await dialog.getByRole('checkbox', { name: 'Thiết lập', exact: true }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Số, ngày, thời hạn của văn bản minh chứng' }).uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Lưu bản gửi đi' }).click(),
  ]);
  await dialog.getByRole('status').getByText('Không có trong bản gửi đi:').waitFor();
  assert.match(download.suggestedFilename(), / - Bản gửi đi\.xlsx$/);

  const bytes = await downloaded(download);
  const { workbook } = openPackage(bytes, { codec: NODE_CODEC });
  const names = workbook.worksheets.map(({ name }) => name);
  assert.ok(names.includes('KQ Tổng hợp') && names.includes('Thẩm định'));
  assert.ok(!names.includes('Thiết lập'));
  assert.ok(workbook.worksheets.every(({ visibility, notes }) => visibility === 'Visible' && notes.size === 0));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  for (const [name, part] of parts) {
    const text = strFromU8(part);
    assert.doesNotMatch(text, /<f[ >]/, name);
    // A document that proves a verdict of the sample.
    assert.doesNotMatch(text, /57\/QĐ-UBND/, name);
  }
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.state.unsaved').waitFor();
  await page.context().close();
});
