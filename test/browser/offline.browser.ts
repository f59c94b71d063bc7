import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { CACHE, DESK, ensureBuilt } from '../../scripts/desk/build';
import { selfSigned } from '../../scripts/desk/certificate';
import { serveFolder, type Served } from '../../scripts/desk/staticServer';
import { deskFindings } from './axe';
import { chunkWith, serveReplaceable } from './builds';
import { gridReady, newDeskPage, paneOf } from './deskPage';
import { goTo } from './gridPage';
import { launchChromium } from './launch';

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

/** A page without a service worker: what the network refuses stays refused. */
const unkeptPage = (): Promise<Page> => newDeskPage(browser, { serviceWorkers: 'block' });

const isReady = (page: Page): Promise<void> => page.getByText('Dùng được ngoại tuyến', { exact: true }).waitFor();

const stores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

void test('a grid that does not come is told in its place, and comes by another try', async () => {
  const page = await unkeptPage();
  const grid = `**/${chunkWith('univer-sheet-main-canvas')}`;
  await page.route(grid, (route) => route.abort());
  await page.goto(served.origin);
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await page.getByRole('alert').getByText('Chưa tải được lưới ô').waitFor();
  assert.deepEqual(await deskFindings(page), []);
  // The rest of the desk lives: the pane is there, and the workbook can be saved.
  await paneOf(page);
  await page.unroute(grid);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await gridReady(page);
  await page.getByText('Chưa tải được lưới ô').waitFor({ state: 'detached' });
  await page.context().close();
});

void test('a pane that does not come is told in its place, and comes by another try', async () => {
  const page = await unkeptPage();
  await page.route('**/taskpane.html*', (route) => route.abort());
  await page.goto(`${served.origin}/#sample`);
  await page.getByRole('alert').getByText('Chưa tải được bảng điều khiển').waitFor();
  await page.unroute('**/taskpane.html*');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await paneOf(page);
  assert.equal(await page.getByText('Chưa tải được bảng điều khiển').count(), 0);
  await page.context().close();
});

void test('a copy for sending whose part does not come is told in the dialog, and comes by another try', async () => {
  const page = await unkeptPage();
  const part = `**/${chunkWith('sendChoices')}`;
  await page.route(part, (route) => route.abort());
  await page.goto(`${served.origin}/#sample`);
  await gridReady(page);
  await page.getByRole('button', { name: 'Bản gửi đi…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bản gửi đi' });
  await dialog.getByText('Chưa tải được phần lập bản gửi đi').waitFor();
  await page.unroute(part);
  await dialog.getByRole('button', { name: 'Thử lại' }).click();
  await dialog.getByRole('checkbox', { name: 'Thẩm định', exact: true }).waitFor();
  await page.context().close();
});

void test('a part that breaks while it is drawn is told in its place, and grid and pane go on working', async () => {
  const page = await unkeptPage();
  await page.route(`**/${chunkWith('sendChoices')}`, async (route) => {
    const response = await route.fetch();
    const script = (await response.text()).replace('"sendChoices"', '(()=>{throw new Error("lỗi cố ý")})()');
    await route.fulfill({ response, body: script });
  });
  await page.goto(`${served.origin}/#sample`);
  await gridReady(page);
  await page.getByRole('button', { name: 'Bản gửi đi…' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'Lỗi ngoài dự kiến ở hộp thoại: lỗi cố ý' });
  await told.waitFor();
  await told.getByRole('button', { name: 'Thử lại' }).click();
  // It breaks again, and is told again instead of taking the page along.
  await told.waitFor();
  await paneOf(page);
  // The grid says where it went.
  await goTo(page, 'B7');
  await page.context().close();
});

void test('a sample that does not come is told, and the start screen stays', async () => {
  const page = await unkeptPage();
  const part = `**/${chunkWith('data:application/vnd.openxmlformats')}`;
  await page.route(part, (route) => route.abort());
  await page.goto(served.origin);
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await page.getByRole('alert').getByText('Chưa tải được một phần của trang').waitFor();
  await page.unroute(part);
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await gridReady(page);
  await page.context().close();
});

void test('the page says that it is ready for offline use only once every file is kept', async () => {
  const page = await newDeskPage(browser);
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.context().route('**/help.html', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(served.origin);
  await page.getByText('Đang chuẩn bị dùng ngoại tuyến…').waitFor();
  assert.equal(await page.getByText('Dùng được ngoại tuyến', { exact: true }).count(), 0);
  letGo?.();
  await isReady(page);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  for (const name of [chunkWith('univer-sheet-main-canvas'), 'taskpane.html', 'index.html', 'office-js/office.js'])
    assert.ok(kept.includes(`/${name}`), name);
  await page.context().close();
});

void test('a new version takes no file from under another tab, and old files go when the last old tab is closed', async () => {
  const desk = await serveReplaceable();
  const first = await newDeskPage(browser);
  await first.goto(desk.origin);
  await isReady(first);
  const second = await first.context().newPage();
  await second.goto(desk.origin);
  await isReady(second);
  const [old] = await stores(first);
  desk.publish();
  await second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await second.getByRole('button', { name: 'Nạp lại trang' }).click();
  await second.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  await second.waitForFunction(
    (before) => !document.documentElement.dataset['build']?.startsWith(before),
    old?.split(' ').pop() ?? '',
  );
  await isReady(second);
  assert.equal((await stores(first)).length, 2);
  // The first tab has loaded neither grid nor pane yet; the server has their files no more.
  await first.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await paneOf(first);
  await gridReady(first);
  assert.equal(await first.getByRole('alert').getByText('Chưa tải được').count(), 0);
  await first.close();
  await second.reload();
  await isReady(second);
  await second.waitForFunction(async (name) => !(await caches.has(name)), old ?? '');
  await second.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await paneOf(second);
  await second.context().close();
  desk.close();
});
