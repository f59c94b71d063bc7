import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let bench: PaneBench;
before(async () => {
  bench = await startBench(join(ROOT, 'out/screens'));
});
after(async () => {
  await bench.close();
});

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;

const tab = (pane: Frame, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const shows = (pane: Frame, heading: string | RegExp): Promise<void> =>
  pane.getByRole('heading', { level: 2, name: heading }).waitFor();
const panel = (pane: Frame): Promise<string> => pane.getByRole('tabpanel').innerText();

/** Chooses the year on the settings screen, and scores the workbook with it. */
async function scoreYear(pane: Frame, year: string): Promise<void> {
  await tab(pane, 'Thiết lập');
  await pane.getByLabel('Năm chấm điểm').first().fill(year);
  await pane.getByRole('button', { name: 'Ghi Năm chấm điểm' }).click();
  await pane.getByText('Đã ghi “Năm chấm điểm”').waitFor();
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  await tab(pane, 'Tổng quan');
  await shows(pane, `Kết quả năm ${year}`);
}

async function openWard(pane: Frame, name: string): Promise<void> {
  await tab(pane, 'Phường');
  await pane.getByLabel('Tìm phường').fill(name);
  await pane.getByRole('list', { name: 'Danh sách phường' }).getByRole('button').first().click();
}

/** The cell that is selected in the workbook: sheet, and row and column counted from 0. */
function selectedIn({ worksheets, activeWorksheetId }: Workbook): { sheet: string; selection: unknown } | null {
  const sheet = worksheets.find(({ id }) => id === activeWorksheetId);
  return sheet ? { sheet: sheet.name, selection: sheet.selection } : null;
}

void test('the first showing reads the workbook, writes nothing and tells the survey', async () => {
  const workbook = sample();
  const names = workbook.worksheets.map(({ name }) => name);
  const { pane } = await bench.open(workbook);
  await shows(pane, 'Kết quả năm 2022');
  const text = await panel(pane);
  for (const told of ['31/12/2022', 'Khảo sát 2022, phiên bản 2.0', '0/14', '268/308', '40', 'Cần làm ngay'])
    assert.ok(text.includes(told), told);
  assert.deepEqual(
    workbook.worksheets.map(({ name }) => name),
    names,
  );
  assert.ok(workbook.worksheets.every(({ touched }) => !touched.cells && !touched.structure));
  const spoken = pane.getByText('6. Phong trào: 1/14 phường đạt; không đạt 13, chưa xác định 0.');
  await spoken.waitFor({ state: 'attached' });
  await pane.locator('summary', { hasText: 'Phân bố điểm' }).click();
  for (const told of ['1 phường đạt 21/22', '4 phường đạt 18/22']) await pane.getByText(told).waitFor();
});

void test('a figure opens what it counts: wards in the pane, verdicts on the sheets once they are drawn', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await shows(pane, 'Kết quả năm 2022');
  await pane.getByRole('button', { name: /lượt không đạt/ }).click();
  await shows(pane, 'Các phường năm 2022');
  await pane.getByText('14/14 phường').waitFor();
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  await tab(pane, 'Tổng quan');
  await pane.getByRole('button', { name: /phường đủ điều kiện/ }).click();
  await pane.getByText('0/14 phường').waitFor();
  await tab(pane, 'Tổng quan');
  await pane.getByRole('button', { name: /lượt không đạt/ }).click();
  await pane.waitForTimeout(300);
  assert.equal(selectedIn(workbook)?.sheet, 'KQ Tồn tại');
});

void test('what needs doing now leads to where it is done', async () => {
  const { pane } = await bench.open(sample());
  await shows(pane, 'Kết quả năm 2022');
  const steps = pane.getByRole('region', { name: 'Cần làm ngay' });
  const count = await steps.getByRole('listitem').count();
  assert.ok(count >= 1 && count <= 5, String(count));
  await steps.getByRole('button', { name: 'Vì sao?' }).click();
  await shows(pane, /^Vì sao\? C\d\d/);
});

void test('a ward is found without marks, opens to its 22 criteria, and going back keeps search and focus', async () => {
  const { pane } = await bench.open(sample());
  await shows(pane, 'Kết quả năm 2022');
  await openWard(pane, 'phuong lam son');
  await shows(pane, 'Lam Sơn');
  assert.equal(await pane.getByRole('tabpanel').getByRole('heading', { level: 3 }).count(), 7);
  assert.equal(await pane.getByRole('button', { name: /^C\d\d · / }).count(), 22);
  await pane.getByLabel('Chỉ hiện tiêu chí chưa đạt').check();
  assert.equal(await pane.getByRole('button', { name: /^C\d\d · / }).count(), 1);
  await pane.getByRole('button', { name: 'Danh sách phường' }).click();
  await pane.getByText('1/14 phường').waitFor();
  assert.match(await pane.locator(':focus').innerText(), /^Lam Sơn/);
});

void test('the why of a failure names the appraisal, its document, and leads to its cell', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await shows(pane, 'Kết quả năm 2022');
  await openWard(pane, 'Lam Sơn');
  await pane.getByRole('button', { name: /^C03 · .*Không đạt/ }).click();
  await shows(pane, 'Vì sao? C03');
  assert.equal(await pane.locator(':focus').innerText(), 'Vì sao? C03');
  const text = await panel(pane);
  for (const told of [
    '✖ Không đạt',
    'Nguồn: Thẩm định',
    'Văn bản số 1886/QĐ-UBND ngày 06/9/2023',
    'II.III.2',
    'Công an tỉnh',
  ])
    assert.ok(text.includes(told), told);
  await pane.getByRole('button', { name: 'Thẩm định!E29' }).click();
  await pane.waitForTimeout(300);
  const shown = selectedIn(workbook);
  assert.equal(shown?.sheet, 'Thẩm định');
  assert.deepEqual(shown.selection, { row: 28, column: 4, rows: 1, columns: 1 });
});

void test('a failing check and one without data tell both sides, what to do, why so and who must act', async () => {
  const { pane } = await bench.open(sample());
  await shows(pane, 'Kết quả năm 2022');
  const cardOf = async (ward: string, criterion: string, status: string): Promise<string> => {
    await openWard(pane, ward);
    await pane.getByRole('button', { name: new RegExp(`^${criterion} `) }).click();
    await shows(pane, `Vì sao? ${criterion}`);
    return pane.locator('section section').filter({ hasText: status }).first().innerText();
  };
  const failed = await cardOf('Lê Lợi', 'C06', '✖ Không đạt');
  assert.ok((await panel(pane)).includes('Các nguồn không thống nhất.'));
  const noData = await cardOf('Lam Sơn', 'C03', '? Chưa có số liệu');
  for (const told of ['Thực tế', 'Yêu cầu', 'Phải làm', 'Căn cứ', 'Cơ quan thực hiện', 'Số liệu đã dùng']) {
    assert.ok(failed.includes(told), `failed: ${told}`);
    assert.ok(noData.includes(told), `noData: ${told}`);
  }
  assert.ok(noData.includes('Bổ sung số liệu'));
  assert.match(failed, /Đất![A-Z]+\d+/);
});

void test('another year is chosen on the settings screen, and every screen follows', async () => {
  const { pane } = await bench.open(sample());
  await shows(pane, 'Kết quả năm 2022');
  await scoreYear(pane, '2023');
  await openWard(pane, 'Lam Sơn');
  await pane.getByRole('button', { name: /^C16 / }).click();
  assert.ok((await panel(pane)).includes('Lam Sơn, năm 2023'));
});

void test('scoring needs no mouse; what was there before can be brought back', async () => {
  const workbook = sample();
  const { page, pane } = await bench.open(workbook);
  await shows(pane, 'Kết quả năm 2022');
  for (let time = 0; time < 2; time++) {
    await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await pane.locator(':focus').innerText(), 'Chấm điểm và tạo báo cáo');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'detached' });
    await pane.getByText('Đã chấm năm').waitFor();
  }
  await pane.getByRole('button', { name: 'KQ Nhóm' }).first().click();
  await pane.waitForTimeout(300);
  assert.equal(selectedIn(workbook)?.sheet, 'KQ Nhóm');
  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByRole('heading', { name: 'Đã khôi phục' }).waitFor();
});

void test('the tabs are walked by arrow keys, and the switch of language keeps the screen', async () => {
  const { page, pane } = await bench.open(sample());
  await shows(pane, 'Kết quả năm 2022');
  await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await shows(pane, 'Các phường năm 2022');
  await pane.getByRole('radio', { name: 'English' }).check();
  await shows(pane, 'Wards in 2022');
  assert.equal(await pane.evaluate(() => document.documentElement.lang), 'en');
  await pane.getByText('Rank 1', { exact: true }).waitFor();
  // The choice is kept for the next showing.
  await pane.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await shows(pane, 'Các phường năm 2022');
});

for (const look of LOOKS) {
  void test(`axe finds nothing on any screen, and nothing is wider than the pane (${look})`, async () => {
    const { pane } = await bench.open(sample(), { look });
    await shows(pane, 'Kết quả năm 2022');
    const sound = async (where: string): Promise<void> => {
      assert.deepEqual(await paneFindings(pane), [], where);
      assert.equal(await scrollsSideways(pane), false, where);
    };
    await sound('overview');
    await tab(pane, 'Phường');
    await sound('wards');
    await openWard(pane, 'Lam Sơn');
    await sound('ward');
    await pane.getByRole('button', { name: /^C03 / }).click();
    await sound('why');
    await tab(pane, 'Tổng quan');
    await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
    await pane.getByText('Đã chấm năm').waitFor();
    await sound('done');
  });
}

void test('at 200 % every screen still fits', async () => {
  const { pane } = await bench.open(sample(), { width: 160, height: 450 });
  await shows(pane, 'Kết quả năm 2022');
  assert.equal(await scrollsSideways(pane), false, 'overview');
  await openWard(pane, 'Lam Sơn');
  assert.equal(await scrollsSideways(pane), false, 'ward');
  await pane.getByRole('button', { name: /^C03 / }).click();
  assert.equal(await scrollsSideways(pane), false, 'why');
});
