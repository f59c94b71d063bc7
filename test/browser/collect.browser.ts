import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { filled } from '../support/entryFiles';
import { paneFindings } from './axe';
import { downloaded } from './downloaded';
import { LOOKS, scrollsSideways, startBench, type Opened, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const PART = 'Lập phiếu nhập và nhận số liệu các phường';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserCollect'));
});

after(() => panes.close());

const sample = (): Workbook =>
  openPackage(readFileSync(join(ROOT, 'assets/samples/hung-yen.xlsx')), { codec: NODE_CODEC }).workbook;

/** Opens the part that collects figures, for October 2023. */
async function collecting(opened: Opened): Promise<Frame> {
  const { pane } = opened;
  await pane.locator('summary', { hasText: PART }).click();
  await pane.getByLabel('Số liệu đến hết tháng').selectOption('10');
  await pane.getByLabel('Năm', { exact: true }).fill('2023');
  return pane;
}

/** What the workbook holds of a ward's October: the officers of its row on Nhóm 2, or nothing. */
function officersOf({ worksheets }: Workbook, ward: string): unknown {
  const sheet = worksheets.find(({ name }) => name === 'Nhóm 2');
  assert.ok(sheet);
  const [table] = sheet.tables;
  assert.ok(table);
  const lines = sheet.cells.readBlock(table.area);
  const column = lines[0]?.indexOf('Cán bộ, chiến sĩ hiện có') ?? -1;
  return lines.find((line) => line[0] === 2023 && line[1] === 10 && line[2] === ward)?.[column];
}

void test('a ward’s form is made, filled, looked at, taken over and taken back', async () => {
  const workbook = sample();
  const opened = await panes.open(workbook, { width: 360 });
  const pane = await collecting(opened);
  await pane.getByLabel('Phường', { exact: true }).selectOption({ label: 'Lam Sơn' });
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lập phiếu' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'Phiếu nhập – Lam Sơn – 10-2023.xlsx');
  const form = await downloaded(download);

  const bytes = filled(form, { figures: { officers: 9, files: 'mười' } });
  await pane.getByLabel('Chọn các tệp').setInputFiles([
    { name: 'Lam Sơn.xlsx', mimeType: TYPE, buffer: Buffer.from(bytes) },
    { name: 'hỏng.xlsx', mimeType: TYPE, buffer: Buffer.from('không phải sổ tính') },
  ]);
  await pane.getByText('Nhận số liệu tháng 10 năm 2023: 1/14 phường đã gửi').waitFor();
  await pane.getByText('hỏng.xlsx: Tệp không phải là sổ tính Excel').waitFor();
  const ward = pane.getByRole('listitem').filter({ hasText: 'Lam Sơn.xlsx: 1 số mới' }).first();
  await ward.getByText('ghi “mười”').waitFor();
  assert.equal(officersOf(workbook, 'Lam Sơn'), undefined);
  // A file with a cell that is not taken is for the user to confirm.
  const confirm = ward.getByRole('checkbox', { name: 'Ghi số liệu của Lam Sơn' });
  assert.equal(await confirm.isChecked(), false);
  await confirm.check();
  await pane.getByRole('button', { name: 'Ghi số liệu của 1 phường đã chọn' }).click();
  await pane.getByText('Đã nhận số liệu của Lam Sơn.').waitFor();
  assert.equal(officersOf(workbook, 'Lam Sơn'), 9);

  await pane.getByRole('tab', { name: 'Thiết lập' }).click();
  await pane
    .getByRole('button', { name: /^Khôi phục kết quả/ })
    .first()
    .click();
  await pane
    .getByText(/Đã đưa về như cũ/)
    .first()
    .waitFor();
  assert.equal(officersOf(workbook, 'Lam Sơn'), undefined);
});

for (const look of LOOKS)
  void test(`who has not sent is told with a reminder to copy, without a fault that axe knows, ${look}`, async () => {
    const opened = await panes.open(sample(), { look, width: 360 });
    const pane = await collecting(opened);
    await pane.getByRole('button', { name: 'Xem phường nào chưa gửi' }).click();
    await pane.getByText('Nhận số liệu tháng 10 năm 2023: 0/14 phường đã gửi').waitFor();
    assert.match(
      await pane.getByLabel('Lời nhắc các phường chưa gửi').inputValue(),
      /Đề nghị Công an các phường .*Lam Sơn/,
    );
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });

void test('the forms of all wards come in one archive', async () => {
  const opened = await panes.open(sample());
  const pane = await collecting(opened);
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lập phiếu' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'Phiếu nhập số liệu 10-2023.zip');
});
