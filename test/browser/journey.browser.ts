import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type ModelValue, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { deskFindings } from './axe';
import { gridReady, paneOf, savedBytes, startDesk, type DeskBench } from './deskPage';
import { assertSurvey2022, STATUS_SHEETS } from './survey2022';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

/** The workbook as the desk's host has it now. */
const workbookOf = async (page: Page): Promise<Workbook> => {
  await page.getByRole('heading', { level: 1 }).first().click();
  return openPackage(await savedBytes(page), { codec: NODE_CODEC }).workbook;
};

const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};

const shownValue = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** Everything on a sheet that is a text or a number, row by row, with the fill of each cell. */
function linesOf(workbook: Workbook, name: string): { text: string; fills: string[] }[] {
  const { cells } = sheetOf(workbook, name);
  const lines: { text: string; fills: string[] }[] = [];
  cells.forEachRow((_, row) => {
    const columns = [...row.columns];
    lines.push({
      text: columns.map((column) => shownValue(row.value(column))).join(' | '),
      fills: columns.map((column) => workbook.styles.get(row.styleId(column)).fill.color ?? ''),
    });
  });
  return lines;
}

const generate = async (pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
};

async function openSample(): Promise<{ page: Page; pane: Frame }> {
  const page = await desk.open('#sample');
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Kết quả năm 2022' }).waitFor();
  await gridReady(page);
  return { page, pane };
}

async function openWard(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Phường' }).click();
  await pane.getByLabel('Tìm phường').fill(name);
  await pane.getByRole('list', { name: 'Danh sách phường' }).getByRole('button').first().click();
}

const statusSheets = (workbook: Workbook): string[] =>
  workbook.worksheets
    .filter(({ name, visibility }) => name.startsWith('KQ') && visibility === 'Visible')
    .map(({ name }) => name);

const textOf = (workbook: Workbook, name: string): string =>
  linesOf(workbook, name)
    .map(({ text }) => text)
    .join('\n');

/** Empties the selected cell of the grid. */
async function clearInGrid(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điều khiển' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Delete');
}

void test('template, sample, results on every sheet, an edit in the grid, the stale banner, new results, and back to the old ones', async () => {
  const page = await desk.open();
  await page.getByRole('button', { name: 'Sổ tính mới' }).click();
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Bắt đầu' }).waitFor();
  await pane.getByRole('button', { name: 'Tạo biểu nhập liệu' }).first().click();
  await pane.getByRole('heading', { name: 'Trang nhập liệu' }).waitFor();
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Chèn số liệu minh họa' }).click();
  await pane
    .getByText(/Đã điền \d+ trang nhập liệu còn trống/)
    .last()
    .waitFor();
  await generate(pane);

  const first = await workbookOf(page);
  assert.deepEqual([...statusSheets(first)].sort(), [...STATUS_SHEETS].sort());
  assertSurvey2022(first);

  await openWard(pane, 'Lam Sơn');
  await pane.getByRole('button', { name: /^C03 / }).click();
  await pane.getByRole('button', { name: 'Thẩm định!E29' }).click();
  await page.locator('[data-grid-announcer]', { hasText: 'E29' }).waitFor({ state: 'attached' });
  await clearInGrid(page);
  await pane.getByText('Số liệu đã thay đổi từ lần đọc trước').first().waitFor();
  await generate(pane);
  await pane.getByText('Số liệu đã thay đổi từ lần đọc trước').waitFor({ state: 'detached' });
  const second = await workbookOf(page);
  assert.equal(sheetOf(second, 'Thẩm định').cells.value(28, 4), null);
  assert.match(textOf(second, 'KQ Tổng hợp'), /268\/308 \|  \| 39 \| 1/);

  await pane.getByRole('button', { name: 'Khôi phục' }).first().click();
  await pane.getByRole('heading', { name: 'Đã khôi phục' }).waitFor();
  const third = await workbookOf(page);
  assert.deepEqual(statusSheets(third), statusSheets(first));
  for (const name of statusSheets(first)) assert.deepEqual(linesOf(third, name), linesOf(first, name), name);
  await page.context().close();
});

void test('a new workbook is given the input sheets', async () => {
  const page = await desk.open();
  await page.getByRole('button', { name: 'Sổ tính mới' }).click();
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Bắt đầu' }).waitFor();
  await pane.getByRole('button', { name: 'Tạo biểu nhập liệu' }).first().click();
  await pane.getByRole('heading', { name: 'Trang nhập liệu' }).waitFor();
  const workbook = await workbookOf(page);
  for (const name of ['Phường', 'Nhóm 1', 'Nhóm 7', 'Đất', 'Thẩm định', 'Lộ trình', 'Thiết lập'])
    assert.ok(sheetOf(workbook, name));
  await page.context().close();
});

void test('a ribbon button does its work while the pane is closed, and comes free again', async () => {
  const { page } = await openSample();
  const ribbon = page.getByRole('navigation');
  await ribbon.getByRole('button', { name: 'Bảng điều khiển' }).click();
  await page.locator('iframe').waitFor({ state: 'hidden' });
  await ribbon.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await page.locator('.state.unsaved').waitFor();
  await page.waitForFunction(() => !document.querySelector('.ribbon [aria-busy="true"]'));
  assert.equal(await page.locator('iframe').isVisible(), false);
  assert.ok(statusSheets(await workbookOf(page)).includes('KQ Tổng hợp'));
  await page.context().close();
});

void test('the why of a criterion leads to the cell, which the grid selects and shows', async () => {
  const { page, pane } = await openSample();
  await openWard(pane, 'Lê Lợi');
  await pane.getByRole('button', { name: /^C06 / }).click();
  await pane.getByRole('heading', { level: 2, name: 'Vì sao? C06' }).waitFor();
  const told = await pane.getByRole('tabpanel').innerText();
  for (const words of ['✖ Không đạt', '390 m²', '≥ 500 m²', 'thiếu 110 m²']) assert.ok(told.includes(words), words);
  const place = pane.getByRole('button', { name: /^Đất!/ }).first();
  const [, address = ''] = (await place.innerText()).split('!');
  await place.click();
  const cell = page.locator('[data-grid-announcer]', { hasText: `${address}: ` });
  await cell.waitFor({ state: 'attached' });
  await pane.getByRole('radio', { name: 'English' }).check();
  await pane.getByRole('heading', { level: 2, name: 'Why? C06' }).waitFor();
  await page.context().close();
});

void test('the main job needs no mouse, from the start screen to the saved file', async () => {
  const page = await desk.open();
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).focus();
  await page.keyboard.press('Enter');
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Kết quả năm 2022' }).waitFor();
  await gridReady(page);
  const ribbon = page.getByRole('navigation').getByRole('button');
  const wanted = page.getByRole('navigation').getByRole('button', { name: 'Chấm điểm và tạo báo cáo' });
  await ribbon.first().focus();
  const isThere = (): Promise<boolean> => wanted.evaluate((button) => button === document.activeElement);
  for (let left = await ribbon.count(); left > 0 && !(await isThere()); left -= 1) await page.keyboard.press('Tab');
  assert.ok(await isThere(), 'Tab leads to the button');
  await page.keyboard.press('Enter');
  await page.locator('.state.unsaved').waitFor();
  await page.waitForFunction(() => !document.querySelector('.ribbon [aria-busy="true"]'));
  const { workbook } = openPackage(await savedBytes(page), { codec: NODE_CODEC });
  assert.ok(statusSheets(workbook).includes('KQ Tổng hợp'));
  await page.context().close();
});

const LOOKS = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;
for (const [look, options] of LOOKS)
  void test(`axe finds nothing in the desk around an open workbook: ${look}`, async () => {
    const page = await desk.open('#sample', options);
    await paneOf(page);
    await gridReady(page);
    assert.deepEqual(await deskFindings(page), []);
    await page.context().close();
  });
