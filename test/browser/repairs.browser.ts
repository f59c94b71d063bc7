import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { type ModelValue, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserRepairs'));
});

after(() => panes.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
}

/** Place of the only cell of a sheet that holds a value. */
function placeOf(workbook: Workbook, sheet: string, value: ModelValue): readonly [row: number, column: number] {
  const { cells } = sheetNamed(workbook, sheet);
  for (let row = 0; row < 200; row++)
    for (let column = 0; column < 60; column++) if (cells.value(row, column) === value) return [row, column];
  throw new Error(`${sheet} has no ${JSON.stringify(value)}`);
}

/** Opens the findings of the sample. */
async function issuesOf(workbook: Workbook, look: (typeof LOOKS)[number] = 'light'): Promise<Frame> {
  const { pane } = await panes.open(workbook, { look });
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('heading', { level: 2, name: 'Kiểm tra số liệu' }).waitFor();
  await pane.getByRole('radio', { name: /^Tất cả/ }).waitFor();
  return pane;
}

/** The finding about a cell, with its button to mend it. */
const item = (pane: Frame, text: string) => pane.getByRole('listitem').filter({ hasText: text });
const told = (pane: Frame, text: string): Promise<void> => pane.getByText(text).first().waitFor();

for (const look of LOOKS)
  void test(`a number with its unit is mended after a look, and taken back, ${look}`, async () => {
    const workbook = sample();
    const [row, column] = placeOf(workbook, 'Nhóm 5', '12 vụ');
    const value = (): ModelValue => sheetNamed(workbook, 'Nhóm 5').cells.value(row, column);
    const pane = await issuesOf(workbook, look);
    const finding = item(pane, 'ghi “12 vụ”');
    await finding.getByRole('button', { name: /^Sửa Nhóm 5!/ }).click();
    await finding.getByText('“12 vụ” → 12', { exact: true }).waitFor();
    await finding.getByText('Nội dung cũ được giữ lại').waitFor();
    assert.equal(value(), '12 vụ');
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
    await finding.getByRole('button', { name: 'Ghi vào sổ tính' }).click();
    await told(pane, 'Đã sửa 1 chỗ');
    assert.equal(value(), 12);
    assert.equal(await item(pane, 'ghi “12 vụ”').count(), 0);

    await pane.getByRole('tab', { name: 'Thiết lập' }).click();
    await pane.getByText(/Trước lần sửa số liệu .* \(1 chỗ\)/).waitFor();
    await pane.getByRole('button', { name: /^Khôi phục kết quả/ }).click();
    await told(pane, 'Đã đưa về như cũ 1 chỗ');
    assert.equal(value(), '12 vụ');
  });

void test('of two readings none is chosen beforehand; the one that the user takes is written', async () => {
  const workbook = sample();
  const land = sheetNamed(workbook, 'Đất');
  const [header, column] = placeOf(workbook, 'Đất', 'Diện tích (m²)');
  land.cells.setValue(header + 1, column, '2.160');
  const pane = await issuesOf(workbook);
  const finding = item(pane, 'ghi “2.160”');
  await finding.getByRole('button', { name: /^Sửa Đất!/ }).click();
  const write = finding.getByRole('button', { name: 'Ghi vào sổ tính' });
  assert.equal(await finding.getByRole('radio', { checked: true }).count(), 0);
  assert.equal(await write.getAttribute('aria-disabled'), 'true');
  await finding.getByRole('radio', { name: '“2.160” → 2160 (dấu phân nhóm nghìn)' }).check();
  await finding.getByText('Nội dung cũ được giữ lại').waitFor();
  await write.click();
  await told(pane, 'Đã sửa 1 chỗ');
  assert.equal(land.cells.value(header + 1, column), 2160);
});

void test('a formula is shown before it goes, a protected sheet is told, and nothing is written unasked', async () => {
  const workbook = sample();
  const [row, column] = placeOf(workbook, 'Nhóm 5', '12 vụ');
  const sheet = sheetNamed(workbook, 'Nhóm 5');
  sheet.cells.setFormula(row, column, '=12&" vụ"', '12 vụ');
  const pane = await issuesOf(workbook);
  const finding = item(pane, 'ghi “12 vụ”');
  await finding.getByRole('button', { name: /^Sửa Nhóm 5!/ }).click();
  await finding.getByText('Ô đang là công thức =12&" vụ"').waitFor();
  await finding.getByRole('button', { name: 'Thay công thức và ghi' }).waitFor();
  await finding.getByRole('button', { name: 'Thôi' }).click();
  sheet.protected = true;
  await finding.getByRole('button', { name: /^Sửa Nhóm 5!/ }).click();
  await finding.getByText('Trang “Nhóm 5” đang được bảo vệ').waitFor();
  assert.equal(await finding.getByRole('button', { name: 'Ghi vào sổ tính' }).getAttribute('aria-disabled'), 'true');
  assert.equal(sheet.cells.formula(row, column), '=12&" vụ"');
});

/** The sample with so many rows more on Nhóm 5, each with a number typed as text. */
function withMistypedRows(count: number): { readonly workbook: Workbook; readonly valueAt: (n: number) => ModelValue } {
  const workbook = sample();
  const sheet = sheetNamed(workbook, 'Nhóm 5');
  const [table] = sheet.tables;
  assert.ok(table);
  const { row, column, rows } = table.area;
  const [, at] = placeOf(workbook, 'Nhóm 5', 'Vụ phạm tội về trật tự xã hội');
  const [, ward] = placeOf(workbook, 'Nhóm 5', 'Phường');
  for (let n = 0; n < count; n++) {
    const line = row + rows + n;
    sheet.cells.setValue(line, column, 2024);
    sheet.cells.setValue(line, ward, 'Phường chưa có');
    sheet.cells.setValue(line, at, `${String(n)} vụ`);
  }
  table.area = { ...table.area, rows: rows + count };
  return { workbook, valueAt: (n) => sheet.cells.value(row + rows + n, at) };
}

void test('all numbers with units are mended together after a look at how many and at the first of them', async () => {
  const { workbook, valueAt } = withMistypedRows(30);
  const pane = await issuesOf(workbook);
  await pane.getByText('Sửa nhanh theo loại').click();
  await pane.getByRole('button', { name: /^Số kèm đơn vị, chữ: chỉ giữ số \(3\d chỗ\)$/ }).click();
  await pane.getByText(/^Sẽ sửa 3\d chỗ, trong đó:$/).waitFor();
  await pane.getByText(/^Nhóm 5![A-Z]+\d+: “0 vụ” → 0$/).waitFor();
  await pane.getByText(/^… và 2\d chỗ nữa\.$/).waitFor();
  assert.deepEqual(await paneFindings(pane), []);
  assert.equal(valueAt(7), '7 vụ');
  await pane.getByRole('button', { name: /^Sửa 3\d chỗ$/ }).click();
  await told(pane, 'chỗ và đọc lại số liệu');
  assert.equal(valueAt(7), 7);
});

void test('ten thousand findings are grouped, cut into pages and filtered, and the pane answers all the while', async () => {
  const { workbook } = withMistypedRows(5000);
  const pane = await issuesOf(workbook);
  await pane.getByRole('radio', { name: /^Tất cả \(10\.\d{3}\)$/ }).waitFor();
  const shown = await pane.getByRole('tabpanel').getByRole('listitem').count();
  assert.ok(shown <= 50, `${String(shown)} findings at once`);
  // The longest that the page was held while it went from page to page and from filter to filter.
  await pane.evaluate(() => {
    let last = performance.now();
    const held = { longest: 0, since: last };
    Object.assign(window, { held });
    setInterval(() => {
      const now = performance.now();
      held.longest = Math.max(held.longest, now - last);
      last = now;
    }, 4);
  });
  await pane.locator('summary', { hasText: 'chỗ cùng loại' }).first().click();
  await pane.getByRole('button', { name: 'Sau' }).first().click();
  await pane.getByRole('radio', { name: /^⚠ Lỗi/ }).check();
  await pane.getByText('Sửa nhanh theo loại').click();
  await pane.getByRole('button', { name: /^Số kèm đơn vị, chữ: chỉ giữ số \(5\.00\d chỗ\)$/ }).waitFor();
  const share = await pane.evaluate(() => {
    const { longest, since } = (window as unknown as { held: { longest: number; since: number } }).held;
    return longest / (performance.now() - since);
  });
  // A share, since a busy machine makes everything longer alike: a pane that is held all the time has no share left to answer in.
  assert.ok(share < 1 / 2, `held for ${String(Math.round(share * 100))} % of the time`);
});

void test('every rule about the data is listed with a switch, which writes to the workbook', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await pane.getByRole('tab', { name: 'Thiết lập' }).click();
  await pane.getByText('Các phép kiểm tra số liệu').click();
  const rule = pane.getByRole('combobox', { name: 'Diện tích bất thường' });
  await rule.selectOption('Tắt');
  await told(pane, 'Đã ghi “Kiểm tra: diện tích bất thường” vào sổ tính.');
  assert.deepEqual(await paneFindings(pane), []);
  const [row, column] = placeOf(workbook, 'Thiết lập', 'Kiểm tra: diện tích bất thường');
  assert.equal(sheetNamed(workbook, 'Thiết lập').cells.value(row, column + 1), 'Tắt');
});
