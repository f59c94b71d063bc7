import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { downloaded } from './downloaded';
import { LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');
const PLAN_SHEET = 'Kế hoạch chọn phường';

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserPlan'));
});

after(() => panes.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;

/** Opens a part of the roadmap screen that is closed at first. */
async function openPart(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Lộ trình' }).click();
  await pane.locator('summary', { hasText: name }).click();
}

/** Rows of a sheet below its header, blank ones left out. */
function rowsOf(workbook: Workbook, sheet: string, columns: number): unknown[][] {
  const found = workbook.worksheets.find(({ name }) => name === sheet);
  assert.ok(found, sheet);
  const rows = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => found.cells.value(4 + row, column)),
  );
  return rows.filter((row) => row.some((cell) => cell !== null && cell !== undefined && cell !== ''));
}

for (const look of LOOKS)
  void test(`the proposal has no fault that axe knows, ${look}`, async () => {
    const { pane } = await panes.open(sample(), { look });
    await openPart(pane, 'Đề xuất chọn phường');
    await pane.getByRole('heading', { name: 'Năm 2024: 2/2 phường' }).waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });

void test('a wish moves the proposal at once and reaches the workbook only when asked', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await openPart(pane, 'Đề xuất chọn phường');
  await pane.getByText('không còn dư: một phường chậm là không đạt mốc').first().waitFor();
  const first = pane.getByRole('button', { name: /^Không chọn năm này: .*, 2024$/ }).first();
  const label = (await first.getAttribute('aria-label')) ?? '';
  await first.click();
  await pane.getByText('Yêu cầu đã đổi nhưng chưa ghi vào sổ tính.').waitFor();
  const [, ward = ''] = /: (.*), 2024$/.exec(label) ?? [];
  await pane.getByText(`Không chọn ${ward} năm 2024`, { exact: true }).waitFor();
  await pane.getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached' });
  assert.deepEqual(rowsOf(workbook, PLAN_SHEET, 4), []);

  await pane.getByRole('combobox', { name: 'Loại yêu cầu' }).selectOption('Số năm cần để đạt');
  await pane.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('C18 Phong trào');
  await pane.getByRole('textbox', { name: 'Số năm cần' }).fill('4');
  await pane.getByRole('button', { name: 'Thêm yêu cầu' }).click();
  await pane.getByText('Không thể đạt').waitFor();
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi yêu cầu vào trang').waitFor();
  assert.deepEqual(
    rowsOf(workbook, PLAN_SHEET, 3).map(([kind, subject]) => [kind, subject]),
    [
      ['Không chọn', ward],
      ['Số năm cần để đạt', 'C18'],
    ],
  );
  assert.deepEqual(await paneFindings(pane), []);
});

void test('a workbook without the table is told so, and the wishes stay on the screen', async () => {
  const workbook = sample();
  workbook.worksheets.splice(
    workbook.worksheets.findIndex(({ name }) => name === PLAN_SHEET),
    1,
  );
  const { pane } = await panes.open(workbook);
  await openPart(pane, 'Đề xuất chọn phường');
  await pane
    .getByRole('button', { name: /^Giữ năm này: .*, 2024$/ })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Sổ tính chưa có trang Kế hoạch chọn phường').waitFor();
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Thêm trang còn thiếu' }).click();
  await pane.getByText('Đã thêm').first().waitFor();
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi yêu cầu vào trang').waitFor();
  assert.equal(rowsOf(workbook, PLAN_SHEET, 4).length, 1);
});

const WHAT_IF = 'Thử xem: nếu số liệu khác đi';

/** The appraised verdict of a ward and criterion of 2022 in the sheet Thẩm định. */
function appraisedIn(workbook: Workbook, ward: string, criterion: string): unknown {
  const rows = workbook.worksheets.find(({ name }) => name === 'Thẩm định');
  assert.ok(rows);
  for (let row = 4; row < 700; row++) {
    const [year, name, id, , appraised] = [0, 1, 2, 3, 4].map((column) => rows.cells.value(row, column));
    if (year === 2022 && name === ward && id === criterion) return appraised;
  }
  return undefined;
}

for (const look of LOOKS)
  void test(`what is tried out has no fault that axe knows, ${look}`, async () => {
    const { pane } = await panes.open(sample(), { look });
    await openPart(pane, WHAT_IF);
    await pane.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('C06 Đất');
    await pane.getByRole('textbox', { name: 'Thêm đất đã cấp (m²)' }).fill('100');
    await pane.getByRole('button', { name: 'Thêm thửa đất' }).click();
    await pane.getByText('thêm 100 m² đất đã cấp').waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });

void test('another verdict is followed to score, standard and roadmap; it is written only when asked', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await openPart(pane, WHAT_IF);
  await pane.getByRole('combobox', { name: 'Phường', exact: true }).selectOption('Lam Sơn');
  await pane.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('C03 Xếp loại đơn vị');
  await pane.getByRole('combobox', { name: 'Kết quả thẩm định' }).selectOption('Đạt');
  await pane.getByText('Phường đủ điều kiện: 0 → 1').waitFor();
  await pane.getByText('Lam Sơn: 21/22 → 22/22').waitFor();
  assert.equal(appraisedIn(workbook, 'Lam Sơn', 'C03'), 'Không đạt');

  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await openPart(pane, WHAT_IF);
  await pane.getByText('Phường đủ điều kiện: 0 → 1').waitFor();
  await pane.getByRole('button', { name: 'Bỏ tất cả' }).click();
  await pane.getByText('Chưa đổi gì.').waitFor();

  await pane.getByRole('combobox', { name: 'Phường', exact: true }).selectOption('Lam Sơn');
  await pane.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('C03 Xếp loại đơn vị');
  await pane.getByRole('combobox', { name: 'Kết quả thẩm định' }).selectOption('Đạt');
  await pane.getByText(/Nếu ghi, nội dung các ô này được thay: Thẩm định!E\d+\./).waitFor();
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi vào sổ tính và chấm lại.').waitFor();
  assert.equal(appraisedIn(workbook, 'Lam Sơn', 'C03'), 'Đạt');
});

void test('a threshold is tried out, and what nobody can read is told and cannot be written', async () => {
  const { page, pane } = await panes.open(sample());
  await openPart(pane, WHAT_IF);
  await pane.getByRole('combobox', { name: 'Phường', exact: true }).selectOption('Lê Lợi');
  await pane.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('C06 Đất');
  await pane.getByRole('combobox', { name: 'Kết quả thẩm định' }).selectOption('(để trống)');
  await pane.getByText('Lê Lợi, C06 Đất: ✔ Đạt → ✖ Không đạt').waitFor();
  await pane.getByRole('textbox', { name: 'Ngưỡng của C06.1' }).fill('390');
  await page.keyboard.press('Enter');
  await pane.getByText('Không kết quả nào thay đổi.').waitFor();
  await pane.getByRole('textbox', { name: 'Ngưỡng của C06.1' }).fill('rộng');
  await page.keyboard.press('Enter');
  await pane.getByText('ghi “rộng”').waitFor();
  assert.equal(await pane.getByRole('button', { name: 'Ghi vào bảng' }).getAttribute('aria-disabled'), 'true');
});

/** What a download of the pane holds. */
async function downloadedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await downloaded(download) };
}

void test('the Word report and the calendar are handed over as files, and the workbook stays as it is', async () => {
  const workbook = sample();
  const { page, pane } = await panes.open(workbook);
  await pane.locator('summary', { hasText: 'Văn bản Word' }).click();
  const word = await downloadedBy(page, () => pane.getByRole('button', { name: 'Tạo báo cáo Word' }).click());
  assert.equal(word.name, 'bao-cao-2022.docx');
  const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
  assert.ok(xml.includes('Có 05/14 phường đạt; 09/14 phường không đạt'));
  await pane.getByText('Đã tạo “bao-cao-2022.docx”').waitFor();
  const calendar = await downloadedBy(page, () => pane.getByRole('button', { name: 'Tạo lịch nhắc việc' }).click());
  assert.equal(calendar.name, 'lich-2022.ics');
  assert.ok(calendar.bytes.toString('utf8').startsWith('BEGIN:VCALENDAR\r\n'));
  assert.equal(
    workbook.worksheets.some(({ name }) => name.startsWith('KQ')),
    false,
  );
  assert.deepEqual(await paneFindings(pane), []);
});

void test('papers of a ward, of all wards and the proposal are handed over as Word files', async () => {
  const { page, pane } = await panes.open(sample());
  await pane.locator('summary', { hasText: 'Văn bản Word' }).click();
  const make = () => pane.getByRole('button', { name: 'Tạo văn bản Word' }).click();
  const textOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  await pane.getByRole('combobox', { name: 'Phường', exact: true }).selectOption('Lê Lợi');
  const form = await downloadedBy(page, make);
  assert.equal(form.name, 'phieu-tu-cham-le-loi-2022.docx');
  assert.ok(textOf(form.bytes).includes('PHIẾU TỰ CHẤM ĐIỂM'));
  await pane.getByRole('combobox', { name: 'Văn bản' }).selectOption('minutes');
  await pane.getByRole('combobox', { name: 'Phường', exact: true }).selectOption({ index: 0 });
  const minutes = await downloadedBy(page, make);
  assert.equal(minutes.name, 'bien-ban-tham-dinh-2022-cac-phuong.docx');
  assert.equal(textOf(minutes.bytes).split('>BIÊN BẢN<').length - 1, 14);
  await pane.getByRole('combobox', { name: 'Văn bản' }).selectOption('proposal');
  assert.equal(await pane.getByRole('combobox', { name: 'Phường', exact: true }).count(), 0);
  const proposal = await downloadedBy(page, make);
  assert.equal(proposal.name, 'to-trinh-de-nghi-cong-nhan-2022.docx');
  assert.ok(textOf(proposal.bytes).includes('DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN NĂM 2022'));
  assert.deepEqual(await paneFindings(pane), []);
});

void test('Excel for Mac, which saves no file of the pane, offers the text to copy and claims no file', async () => {
  const { pane } = await panes.open(sample());
  // Office.context cannot be changed, but what the library calls a Mac can: the platform that the host is.
  await pane.evaluate('Object.assign(Office.PlatformType, { Mac: Office.context.platform })');
  await pane.locator('summary', { hasText: 'Văn bản Word' }).click();
  await pane.getByRole('button', { name: 'Tạo báo cáo Word' }).click();
  await pane.getByText('chưa có tệp nào được tạo').waitFor();
  const text = await pane.getByRole('textbox', { name: 'Nội dung báo cáo' }).inputValue();
  assert.ok(text.includes('Có 05/14 phường đạt; 09/14 phường không đạt'));
  await pane.getByRole('button', { name: 'Tạo lịch nhắc việc' }).click();
  const calendar = await pane.getByRole('textbox', { name: /lịch/ }).inputValue();
  assert.ok(calendar.startsWith('BEGIN:VCALENDAR'));
  assert.equal(await pane.getByText('Đã tạo').count(), 0);
  assert.deepEqual(await paneFindings(pane), []);
});
