import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { createEmptyWorkbook } from '../../src/host/model';
import type { Workbook } from '../../src/host/model/types';
import { createOfficeHost } from '../../src/host/officeHost';
import { openPackage } from '../../src/host/package';
import type { ProcessQueryRequest } from '../../src/host/protocol/wire';
import { HOST_PAGE } from './hostPage';
import { serve, type Served } from './server';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'out/browser');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let browser: Browser;
let served: Served;

before(async () => {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: 'local', DIST },
    stdio: 'ignore',
  });
  served = await serve(DIST, 'vi-VN');
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
});

after(async () => {
  await browser.close();
  served.close();
});

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;
const sheetNames = (workbook: Workbook): string[] => workbook.worksheets.map(({ name }) => name);

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

/** Opens the built pane over a workbook, as Excel on the web would. */
async function open(workbook: Workbook, theme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const host = createOfficeHost(workbook);
  await page.exposeFunction('processQuery', (flags: number, body: string) =>
    JSON.stringify(host.execute(flags, JSON.parse(body) as ProcessQueryRequest).Body),
  );
  await page.goto(`${served.origin}/${HOST_PAGE}`);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
  assert.ok(pane);
  return { page, pane };
}

/** Ids of axe's findings; without the sentinels of Fluent UI, which pass the focus on at once. */
async function findings(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run({ exclude: ['[data-tabster-dummy]'] })).violations.map(({ id }) => id);
  });
}

void test('the button scores the sample, and the status sheets stand in the workbook', async () => {
  const workbook = sample();
  const { pane } = await open(workbook);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByRole('heading', { name: 'Đã chấm điểm' }).waitFor();
  const text = await pane.getByRole('main').innerText();
  for (const line of ['1 phường đạt 21/22', '4 phường đạt 18/22', '268', '40']) assert.ok(text.includes(line), line);
  const status = sheetNames(workbook).filter((name) => name.startsWith('KQ'));
  assert.equal(status.length, 10);
  for (const name of status) assert.ok(text.includes(name), name);
  assert.deepEqual(await findings(pane), []);
});

void test('a ribbon button works without a hand on the pane and completes its event', async () => {
  const workbook = sample();
  const { page } = await open(workbook);
  await page.evaluate(() =>
    (window as unknown as { pressRibbon(name: string): Promise<void> }).pressRibbon('generateReport'),
  );
  assert.ok(sheetNames(workbook).includes('KQ Tổng hợp'));
});

void test('an empty workbook is told its way out, which then works', async () => {
  const workbook = createEmptyWorkbook();
  const { pane } = await open(workbook, 'dark');
  assert.deepEqual(await findings(pane), []);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Chưa chấm điểm được', { exact: true }).waitFor();
  assert.deepEqual(await findings(pane), []);
  assert.deepEqual(sheetNames(workbook), []);
  await pane.getByRole('button', { name: 'Tạo mẫu' }).last().click();
  await pane.getByRole('heading', { name: 'Trang nhập liệu' }).waitFor();
  assert.ok(sheetNames(workbook).includes('Phường'));
});

void test('the main job needs no mouse, and the switch of language no restart', async () => {
  const workbook = sample();
  const { page, pane } = await open(workbook);
  await pane.getByRole('radio', { name: 'English' }).check();
  await pane.getByRole('heading', { name: 'Model wards' }).waitFor();
  assert.equal(await pane.evaluate(() => document.documentElement.lang), 'en');
  await pane.getByRole('button', { name: 'Score and report' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Scored' }).waitFor();
});

void test('an old Excel sees the notice, and no bundle is asked for', async () => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  });
  const page = await context.newPage();
  const before = served.asked.length;
  await page.goto(`${served.origin}/taskpane.html`);
  await page.getByRole('heading', { name: 'Phiên bản Excel này chưa dùng được' }).waitFor();
  assert.deepEqual(
    served.asked.slice(before).filter((path) => path.endsWith('.js')),
    [],
  );
});
