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
  const appraisals = dialog.getByRole('checkbox', { name: 'Thẩm định', exact: true });
  await appraisals.waitFor();
  // Until the user says otherwise: what the add-in drew, and nothing about people and papers.
  assert.equal(await appraisals.isChecked(), false);
  assert.equal(await dialog.getByRole('checkbox', { name: 'KQ Đối chiếu', exact: true }).isChecked(), true);
  assert.equal(await dialog.getByRole('checkbox', { name: 'Giải trình' }).isChecked(), false);
  assert.deepEqual(await axeFindings(page, 'dialog'), []);
  await appraisals.check();
  await dialog.getByRole('button', { name: 'Lập bản gửi đi' }).click();
  const status = dialog.getByRole('status');
  await status.getByText(/^Bản này còn chứa: \d+ trang, \d+ ô có nội dung/).waitFor();
  assert.deepEqual(await axeFindings(page, 'dialog'), []);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Lưu bản gửi đi' }).click(),
  ]);
  await status.getByText('Không có trong bản gửi đi:').waitFor();
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
    // A document that proves a verdict of the sample, and an explanation that several status sheets tell.
    assert.doesNotMatch(text, /57\/QĐ-UBND|Khảo sát không nêu tồn tại/, name);
  }
  const drawn = parts.filter(([, part]) => strFromU8(part).includes('(không gửi kèm)'));
  assert.notEqual(drawn.length, 0);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.state.unsaved').waitFor();
  await page.context().close();
});
