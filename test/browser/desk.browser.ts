import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPackage } from 'excel-host/xlsx';
import { CACHE, DESK, ensureBuilt } from '../../scripts/desk/build';
import { selfSigned } from '../../scripts/desk/certificate';
import { serveFolder, type Served } from '../../scripts/desk/staticServer';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { deskFindings } from './axe';
import { gridReady, newDeskPage, openFile, paneOf } from './deskPage';
import { downloaded } from './downloaded';
import { contentOf, goTo, hears, showSheet, workbookOf } from './gridPage';
import { launchChromium } from './launch';

const SAMPLE = 'Sổ mẫu Hưng Yên.xlsx';

let browser: Browser;
let served: Served;

before(async () => {
  ensureBuilt();
  served = await serveFolder(DESK, await selfSigned(join(CACHE, 'localhost.json')), 0);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  served.close();
});

const newPage = (options?: BrowserContextOptions): Promise<Page> => newDeskPage(browser, options);

const ribbonButton = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

async function score(page: Page): Promise<void> {
  const button = ribbonButton(page, 'Chấm điểm và tạo báo cáo');
  await button.click();
  await page.locator('.state.unsaved').waitFor();
  await page.waitForFunction(() => !document.querySelector('.ribbon [aria-busy="true"]'));
}

async function savedSheets(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  assert.equal(download.suggestedFilename(), SAMPLE);
  const { workbook } = openPackage(await downloaded(download), { codec: NODE_CODEC });
  return workbook.worksheets.map(({ name }) => name);
}

/** Until every file of the build is kept in the browser. */
const ready = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active && active.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
  });

void test('the sample is scored by the ribbon and saved, with the status sheets in the file', async () => {
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${served.origin}/#sample`);
  const pane = await paneOf(page);
  await gridReady(page);
  assert.equal(await page.title(), `${SAMPLE} – Bàn làm việc`);
  await score(page);
  await pane.getByText('Đã chấm năm').waitFor();
  await page.getByText('KQ Tổng hợp', { exact: true }).first().waitFor();
  assert.ok((await page.title()).startsWith('●'));
  assert.deepEqual(await deskFindings(page), []);
  const sheets = await savedSheets(page);
  for (const name of ['KQ Tổng hợp', 'KQ Ma trận', 'KQ Tồn tại', 'Phường']) assert.ok(sheets.includes(name), name);
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  assert.deepEqual(errors, []);
  await page.context().close();
});

void test('a ribbon button that is pressed before the pane is ready does its work once it is', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  await ribbonButton(page, 'Chấm điểm và tạo báo cáo').click();
  await page.locator('.state.unsaved').waitFor();
  await page.getByText('KQ Tổng hợp', { exact: true }).first().waitFor();
  await page.context().close();
});

void test('after scoring from the pane the grid shows the first status sheet, and what is typed there stands there', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  const pane = await paneOf(page);
  await gridReady(page);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  // The grid goes to the first status sheet before anybody goes elsewhere.
  await hears(page, /^A1: Công an tỉnh/);
  await goTo(page, 'Z200');
  await page.keyboard.type('ở đây');
  await page.keyboard.press('Enter');
  const workbook = await workbookOf(page);
  const shown = workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId);
  assert.equal(shown?.name, 'KQ Tổng hợp');
  assert.equal(contentOf(shown, 'Z200'), 'ở đây');
  await page.context().close();
});

void test('the pane follows the selected cell of a status sheet, and leads on to ward, criterion and what-if', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  const pane = await paneOf(page);
  await gridReady(page);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  // The grid goes to the first status sheet before anybody goes elsewhere.
  await hears(page, /^A1: Công an tỉnh/);
  await showSheet(page, 'KQ Tồn tại');
  await goTo(page, 'E12');
  await pane.getByText(/^Ô đang chọn: C\d\d, /).waitFor();
  await pane.getByText('Vì sao?', { exact: true }).first().click();
  await pane.getByRole('heading', { level: 2, name: /^Vì sao\? C\d\d$/ }).waitFor();
  const heading = (): Promise<string> => pane.getByRole('heading', { level: 2 }).innerText();
  const beside = pane.getByRole('navigation', { name: 'Phường và tiêu chí bên cạnh' });
  const [before, wardBefore] = [await heading(), await beside.innerText()];
  await goTo(page, 'E40');
  while ((await heading()) === before && (await beside.innerText()) === wardBefore) await page.waitForTimeout(100);
  const followed = await heading();
  await pane.getByRole('button', { name: 'Tiêu chí sau' }).click();
  assert.notEqual(await heading(), followed);
  const ward = await beside.innerText();
  await pane.getByRole('button', { name: 'Phường sau' }).click();
  assert.notEqual(await beside.innerText(), ward);
  await pane.locator('summary', { hasText: 'Thử xem: nếu số liệu khác đi' }).click();
  await pane.getByLabel('Kết quả thẩm định').waitFor();
  await page.context().close();
});

void test('after the first visit the main job needs no network', async () => {
  const page = await newPage();
  await page.goto(served.origin);
  await ready(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await paneOf(page);
  await score(page);
  assert.ok((await savedSheets(page)).includes('KQ Tổng hợp'));
  await page.context().close();
});

void test('a new version is told, and taken only when the user says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(DESK, folder, { recursive: true });
  const copy = await serveFolder(folder, await selfSigned(join(CACHE, 'localhost.json')), 0);
  const page = await newPage();
  await page.goto(copy.origin);
  await ready(page);
  await page.reload();
  await page.getByRole('button', { name: 'Sổ tính mới' }).click();
  await paneOf(page);
  appendFileSync(join(folder, 'service-worker.js'), '\n// another version');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const reload = page.getByRole('button', { name: 'Nạp lại trang' });
  await reload.waitFor();
  // The workbook is still open: nothing was reloaded.
  await paneOf(page);
  await reload.click();
  await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  await page.context().close();
  copy.close();
  rmSync(folder, { recursive: true });
});

void test('a damaged file is told in a sentence, and the open workbook stays', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  await paneOf(page);
  await openFile(page, 'hong.xlsx', Buffer.from('PK\u0003\u0004 broken'));
  const notice = page.getByRole('alert');
  await notice.getByText('Không mở được “hong.xlsx”').waitFor();
  assert.equal(await page.title(), `${SAMPLE} – Bàn làm việc`);
  await page.context().close();
});

void test('F6 goes round ribbon, grid and pane, and back from inside the pane', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  await paneOf(page);
  await gridReady(page);
  const at = (): Promise<string> =>
    page.evaluate(() =>
      ['ribbon', 'grid', 'pane'].filter((name) => document.activeElement?.closest(`.${name}`)).join(),
    );
  await ribbonButton(page, 'Tạo biểu nhập liệu').focus();
  const seen: string[] = [];
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('F6');
    seen.push(await at());
  }
  assert.deepEqual(seen, ['grid', 'pane', 'ribbon']);
  await page.keyboard.press('Shift+F6');
  assert.equal(await at(), 'pane');
  await page.context().close();
});

void test('a grid that is still on its way takes the focus from nobody', async () => {
  const page = await newPage();
  await page.goto(`${served.origin}/#sample`);
  const save = page.getByRole('navigation').getByRole('button', { name: 'Lưu', exact: true });
  await save.focus();
  await gridReady(page);
  assert.equal(await save.evaluate((button) => button === document.activeElement), true);
  await page.context().close();
});

const shells: readonly [string, BrowserContextOptions][] = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['enlarged to 200% on 1024 × 700', { viewport: { width: 512, height: 350 }, deviceScaleFactor: 2 }],
];
for (const [name, options] of shells)
  void test(`start screen and help have no finding of axe and no lost part: ${name}`, async () => {
    const page = await newPage(options);
    await page.goto(served.origin);
    await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
    assert.deepEqual(await deskFindings(page), []);
    await page.getByRole('button', { name: 'Không phải Excel' }).click();
    await page.getByRole('dialog', { name: 'Bàn làm việc này không phải Excel' }).waitFor();
    assert.deepEqual(await deskFindings(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${String(overflow)} px too wide`);
    await page.context().close();
  });
