import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { createEmptyWorkbook, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { activeSheet, assertSoon, LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserScreens'));
});

after(() => panes.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;

const TABS = ['Kiểm tra', 'Lộ trình', 'Thiết lập'];
const HEADINGS = ['Kiểm tra số liệu', 'Lộ trình tính đến năm 2022', 'Thiết lập'];

const tab = (pane: Frame, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const heading = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const screenText = (pane: Frame): Promise<string> => pane.getByRole('tabpanel').innerText();
const sheetNamed = (workbook: Workbook, name: string): Worksheet => {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};

/** What stands to the right of a setting's name. */
function settingIn(workbook: Workbook, name: string): unknown {
  const { cells } = sheetNamed(workbook, 'Thiết lập');
  for (let row = 0; row < 20; row++) if (cells.value(row, 0) === name) return cells.value(row, 1);
  return undefined;
}

for (const look of LOOKS)
  void test(`three screens of the sample have no fault that axe knows, ${look}`, async () => {
    const { pane } = await panes.open(sample(), { look });
    for (const [at, name] of TABS.entries()) {
      await tab(pane, name);
      await heading(pane, HEADINGS[at] ?? '');
      await pane.getByText('Đang đọc số liệu').waitFor({ state: 'detached' });
      assert.deepEqual(await paneFindings(pane), [], name);
      assert.equal(await scrollsSideways(pane), false, name);
    }
  });

void test('an empty workbook is told what this is and how to begin; the sample then fills it', async () => {
  const workbook = createEmptyWorkbook();
  const { pane } = await panes.open(workbook);
  await heading(pane, 'Bắt đầu');
  const text = await screenText(pane);
  for (const words of ['22 tiêu chí', 'không gửi số liệu nào ra ngoài', '14 phường Hưng Yên'])
    assert.ok(text.includes(words), words);
  assert.deepEqual(await paneFindings(pane), []);
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Chèn số liệu minh họa' }).click();
  await pane.getByText('Sổ tính đã có đủ các trang nhập liệu').or(pane.getByText('Đã thêm')).first().waitFor();
  assert.equal(sheetNamed(workbook, 'Phường').name, 'Phường');
});

void test('findings are told by the sentences of the status sheet, filtered, and lead to their cells', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await tab(pane, 'Kiểm tra');
  await pane.getByRole('radio', { name: '⚠ Lỗi (4)' }).check();
  const text = await screenText(pane);
  assert.ok(text.includes('Ô “Vụ phạm tội về trật tự xã hội” ghi “12 vụ”, không đọc được thành số.'));
  assert.equal(await pane.getByRole('tabpanel').getByRole('listitem').count(), 4);
  await pane.getByRole('combobox', { name: 'Trang' }).selectOption('Nhóm 7');
  assert.equal(await pane.getByRole('tabpanel').getByRole('listitem').count(), 2);
  await pane.getByRole('button', { name: 'Nhóm 7!L17' }).click();
  await pane.waitForFunction(() => document.activeElement?.textContent === 'Nhóm 7!L17');
  await assertSoon(() => activeSheet(workbook) === 'Nhóm 7');
});

void test('checking again draws the one sheet, and a link leads there', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await tab(pane, 'Kiểm tra');
  await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await pane.getByRole('tabpanel').getByRole('button', { name: 'KQ Kiểm tra số liệu' }).click();
  await assertSoon(() => activeSheet(workbook) === 'KQ Kiểm tra số liệu');
  const drawn = workbook.worksheets.filter(({ name }) => name.startsWith('KQ')).map(({ name }) => name);
  assert.deepEqual(drawn, ['KQ Kiểm tra số liệu']);
});

void test('the roadmap of the decision has no ward to spare in 2025 and leads to wards and rows', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await tab(pane, 'Lộ trình');
  await pane.getByRole('heading', { level: 2, name: 'Lộ trình tính đến năm 2022' }).waitFor();
  const text = await screenText(pane);
  for (const words of [
    '7/14 đúng 50%: không còn dư phường nào.',
    'Năm 2023: đã chọn 2/2 phường',
    'Cả lộ trình còn phải chọn 12 phường.',
  ])
    assert.ok(text.includes(words), words);
  await pane.getByRole('button', { name: 'Lộ trình!A7' }).first().click();
  await assertSoon(() => activeSheet(workbook) === 'Lộ trình');
  await pane.getByRole('button', { name: 'Lam Sơn' }).click();
  await pane.getByRole('heading', { name: /Lam Sơn/ }).waitFor();
  assert.equal(await pane.getByRole('tab', { name: 'Phường' }).getAttribute('aria-selected'), 'true');
});

void test('settings are changed in the workbook, read again and told; the keyboard is enough', async () => {
  const workbook = sample();
  const { page, pane } = await panes.open(workbook);
  await tab(pane, 'Thiết lập');
  await pane.getByRole('radio', { name: 'Dễ phân biệt' }).focus();
  await page.keyboard.press('ArrowDown');
  await pane.getByText('Đã ghi “Màu sắc” vào sổ tính.').waitFor();
  assert.equal(settingIn(workbook, 'Màu sắc'), 'Xanh đỏ');
  await pane.getByRole('textbox', { name: 'Năm chấm điểm' }).fill('2023');
  await page.keyboard.press('Enter');
  await pane.getByText('Đã ghi “Năm chấm điểm” vào sổ tính.').waitFor();
  assert.equal(String(settingIn(workbook, 'Năm chấm điểm')), '2023');
  assert.ok((await screenText(pane)).includes('Đang chấm năm 2023.'));
  await pane.getByRole('textbox', { name: 'Ngày chốt số liệu' }).fill('31/02/2023');
  await page.keyboard.press('Enter');
  await pane.getByText('không phải ngày hợp lệ').waitFor();
  assert.equal(settingIn(workbook, 'Ngày chốt số liệu'), '31/12/2022');
  await pane.getByRole('textbox', { name: 'Năm chấm điểm' }).fill('2031');
  await page.keyboard.press('Enter');
  await pane.getByText('Không có bộ tiêu chí nào áp dụng cho năm 2031').waitFor();
  assert.equal(String(settingIn(workbook, 'Năm chấm điểm')), '2023');
  assert.deepEqual(await paneFindings(pane), []);
});

void test('a protected sheet is named, and the setting stays as it is', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await tab(pane, 'Thiết lập');
  await pane.getByRole('radio', { name: 'Đen trắng' }).waitFor();
  sheetNamed(workbook, 'Thiết lập').protected = true;
  await pane.getByRole('radio', { name: 'Đen trắng' }).click();
  await pane.getByText('Trang “Thiết lập” đang được bảo vệ').waitFor();
  assert.equal(await pane.getByRole('radio', { name: 'Dễ phân biệt' }).isChecked(), true);
  assert.equal(settingIn(workbook, 'Màu sắc'), 'Dễ phân biệt');
  assert.deepEqual(await paneFindings(pane), []);
});

void test('results are brought back from the list of what was kept', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await tab(pane, 'Thiết lập');
  await pane.getByRole('button', { name: /^Khôi phục kết quả trước lần ghi/ }).click();
  await pane.getByText('Chưa có lần nào được giữ lại.').waitFor();
  assert.equal(
    workbook.worksheets.some(({ name }) => name.startsWith('KQ')),
    false,
  );
});

void test('the diagnosis counts and names nobody; where copying is forbidden the text is selected', async () => {
  const { pane } = await panes.open(sample());
  await tab(pane, 'Thiết lập');
  const area = pane.getByRole('textbox', { name: 'Văn bản chẩn đoán' });
  const text = await area.inputValue();
  for (const words of ['WardScore', 'ExcelApi 1.17', '14 phường', 'dấu thập phân'])
    assert.ok(text.includes(words), words);
  for (const name of ['Lam Sơn', 'An Tảo', 'Hưng Yên', 'xlsx']) assert.equal(text.includes(name), false, name);
  await pane.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await pane.getByRole('button', { name: 'Sao chép' }).click();
  await pane.getByText('hãy nhấn Ctrl+C').waitFor();
  const selected = await area.evaluate((element: HTMLTextAreaElement) => [
    element.selectionStart,
    element.selectionEnd,
  ]);
  assert.deepEqual(selected, [0, text.length]);
});

void test('sheets that are missing are named in the settings and added there', async () => {
  const workbook = sample();
  const gone = workbook.worksheets.findIndex(({ name }) => name === 'Nhóm 3');
  workbook.worksheets.splice(gone, 1);
  const { pane } = await panes.open(workbook);
  await tab(pane, 'Thiết lập');
  await pane.getByText('Sổ tính thiếu 1/').waitFor();
  assert.deepEqual(await paneFindings(pane), []);
  await pane.getByRole('button', { name: 'Thêm trang còn thiếu' }).click();
  await assertSoon(() => workbook.worksheets.some(({ name }) => name === 'Nhóm 3'));
  await pane.getByText('Sổ tính thiếu 1/').waitFor({ state: 'detached' });
});
