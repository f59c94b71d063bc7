import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createEmptyWorkbook, openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let bench: PaneBench;

before(async () => {
  bench = await startBench(join(ROOT, 'out/browser'));
});

after(() => bench.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;
const sheetNames = (workbook: Workbook): string[] => workbook.worksheets.map(({ name }) => name);

void test('the button scores the sample, and the status sheets stand in the workbook', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  for (const part of ['Phân bố điểm', 'Trang kết quả']) await pane.locator('summary', { hasText: part }).click();
  await pane.getByText('1 phường đạt 21/22').waitFor();
  const text = await pane.getByRole('main').innerText();
  for (const line of ['1 phường đạt 21/22', '4 phường đạt 18/22', '268', '40']) assert.ok(text.includes(line), line);
  const status = sheetNames(workbook).filter((name) => name.startsWith('KQ'));
  assert.equal(status.length, 14);
  for (const name of status) assert.ok(text.includes(name), name);
  assert.deepEqual(await paneFindings(pane), []);
});

void test('a ribbon button works without a hand on the pane and completes its event', async () => {
  const workbook = sample();
  const { page } = await bench.open(workbook);
  await page.evaluate(() =>
    (window as unknown as { pressRibbon(name: string): Promise<void> }).pressRibbon('generateReport'),
  );
  assert.ok(sheetNames(workbook).includes('KQ Tổng hợp'));
});

void test('an empty workbook is told its way out, which then works', async () => {
  const workbook = createEmptyWorkbook();
  const { pane } = await bench.open(workbook, { look: 'dark' });
  assert.deepEqual(await paneFindings(pane), []);
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Chưa chấm điểm được', { exact: true }).waitFor();
  assert.deepEqual(await paneFindings(pane), []);
  assert.deepEqual(sheetNames(workbook), []);
  await pane.getByRole('button', { name: 'Tạo biểu nhập liệu' }).last().click();
  await pane.getByRole('heading', { name: 'Trang nhập liệu' }).waitFor();
  assert.ok(sheetNames(workbook).includes('Phường'));
});

void test('the main job needs no mouse, and the switch of language no restart', async () => {
  const workbook = sample();
  const { page, pane } = await bench.open(workbook);
  await pane.getByRole('radio', { name: 'English' }).check();
  await pane.getByRole('heading', { name: 'Model wards' }).waitFor();
  assert.equal(await pane.evaluate(() => document.documentElement.lang), 'en');
  await pane.getByRole('button', { name: 'Score and report' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('scored; the sheets follow').waitFor();
});

void test('an old Excel sees the notice, and no bundle is asked for', async () => {
  const { page, asked } = await bench.openAlone(
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  );
  await page.getByRole('heading', { name: 'Phiên bản Excel này chưa dùng được' }).waitFor();
  assert.deepEqual(
    asked().filter((path) => path.endsWith('.js')),
    [],
  );
});
