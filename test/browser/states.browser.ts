import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { HostError, type HostOptions } from 'excel-host/office';
import { createEmptyWorkbook, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');
const GENERATE = 'Chấm điểm và tạo báo cáo';

let bench: PaneBench;
before(async () => {
  bench = await startBench(join(ROOT, 'out/states'));
});
after(() => bench.close());

const sample = (): Workbook => openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC }).workbook;
const sheetNames = ({ worksheets }: Workbook): string[] => worksheets.map(({ name }) => name);
const sheetOf = ({ worksheets }: Workbook, name: string): Worksheet => {
  const found = worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};
const overview = (pane: Frame): Promise<void> =>
  pane.getByRole('heading', { level: 2, name: 'Kết quả năm 2022' }).waitFor();
const generate = async (pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: GENERATE }).click();
  await pane.getByText('Đã chấm năm').waitFor();
};

/** Nothing for axe to find, and nothing wider than the pane, in a state that is hard to come by. */
async function sound(pane: Frame): Promise<void> {
  assert.deepEqual(await paneFindings(pane), []);
  assert.equal(await scrollsSideways(pane), false);
}

/** An Excel that refuses with this code once `refuse` was called, and until `calm`. */
function moody(code: ConstructorParameters<typeof HostError>[0]): {
  host: HostOptions;
  refuse: () => void;
  calm: () => void;
} {
  let refusing = false;
  return {
    host: {
      beforeAction: () => {
        if (refusing) throw new HostError(code, 'refused');
      },
    },
    refuse: () => {
      refusing = true;
    },
    calm: () => {
      refusing = false;
    },
  };
}

void test('an edit in an input table is told at once, and both ways out work', async () => {
  const workbook = sample();
  const { pane, edited } = await bench.open(workbook);
  await overview(pane);
  const banner = pane.getByText('Số liệu đã thay đổi từ lần đọc trước').last();
  for (const [row, wayOut] of [
    [28, 'Đọc lại'],
    [29, 'Chấm lại'],
  ] as const) {
    sheetOf(workbook, 'Thẩm định').cells.setValue(row, 4, null);
    edited();
    await banner.waitFor();
    await sound(pane);
    assert.match(await pane.getByRole('status').first().innerText(), /Số liệu đã thay đổi/);
    await pane.getByRole('button', { name: wayOut }).click();
    await banner.waitFor({ state: 'detached' });
  }
  await pane.getByText('Đã chấm năm').waitFor();
});

void test('an edit on a sheet that the add-in draws is no news', async () => {
  const workbook = sample();
  const { page, pane, edited } = await bench.open(workbook);
  await overview(pane);
  await generate(pane);
  sheetOf(workbook, 'KQ Nhóm').cells.setValue(40, 0, 'ghi thêm');
  edited();
  await page.waitForTimeout(1500);
  assert.equal(await pane.getByRole('button', { name: 'Đọc lại' }).count(), 0);
});

void test('a protected status sheet is named, nothing is written, and the retry works once it is open', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await overview(pane);
  await generate(pane);
  sheetOf(workbook, 'KQ Nhóm').protected = true;
  await pane.getByRole('button', { name: GENERATE }).click();
  await pane.getByText('Chưa chấm điểm được', { exact: true }).waitFor();
  const told = await pane.getByRole('main').innerText();
  for (const words of ['“KQ Nhóm” đang được bảo vệ', 'Bỏ bảo vệ trang tính', 'Sổ tính vẫn nguyên như trước'])
    assert.ok(told.includes(words), words);
  assert.match(await pane.getByRole('alert').first().innerText(), /KQ Nhóm/);
  await sound(pane);
  sheetOf(workbook, 'KQ Nhóm').protected = false;
  await pane.getByRole('button', { name: 'Thực hiện lại' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
});

void test('a workbook whose structure is protected gets no sheet, and is told how to get them', async () => {
  const workbook = sample();
  const before = sheetNames(workbook);
  workbook.protected = true;
  const { pane } = await bench.open(workbook);
  await overview(pane);
  await pane.getByRole('button', { name: GENERATE }).click();
  await pane
    .getByText(/Cấu trúc sổ tính đang được bảo vệ.*Xem lại → Bảo vệ sổ tính/)
    .last()
    .waitFor();
  assert.deepEqual(sheetNames(workbook), before);
  await sound(pane);
});

const REFUSALS = [
  ['while somebody edits a cell', 'InvalidOperationInCellEditMode', /đang ở chế độ sửa ô.*nhấn Enter/],
  ['by an error that nobody foresaw', 'GeneralException', /Excel từ chối thao tác: refused/],
] as const;
for (const [when, code, sentence] of REFUSALS)
  void test(`a refusal ${when} stays in the pane as a sentence, with a retry that works`, async () => {
    const workbook = sample();
    const before = sheetNames(workbook);
    const mood = moody(code);
    const { pane } = await bench.open(workbook, { host: mood.host });
    await overview(pane);
    mood.refuse();
    await pane.getByRole('button', { name: GENERATE }).click();
    await pane.getByText(sentence).last().waitFor();
    await sound(pane);
    assert.deepEqual(sheetNames(workbook), before);
    mood.calm();
    await pane.getByRole('button', { name: 'Thực hiện lại' }).click();
    await pane.getByText('Đã chấm năm').waitFor();
  });

void test('a workbook that could not be read at first says so on every screen, and is read on demand', async () => {
  const mood = moody('GeneralException');
  mood.refuse();
  const { pane } = await bench.open(sample(), { host: mood.host });
  await pane.getByText('Chưa đọc được số liệu', { exact: true }).waitFor();
  for (const tab of ['Phường', 'Kiểm tra', 'Lộ trình', 'Tổng quan']) {
    await pane.getByRole('tab', { name: tab }).click();
    await sound(pane);
  }
  mood.calm();
  await pane.getByRole('button', { name: 'Thực hiện lại' }).click();
  await overview(pane);
});

void test('tables that are missing are named and added on demand, and nothing else is touched', async () => {
  const workbook = sample();
  workbook.worksheets.splice(
    workbook.worksheets.findIndex(({ name }) => name === 'Nhóm 3'),
    1,
  );
  const wards = sheetOf(workbook, 'Phường').cells.value(5, 1);
  const { pane } = await bench.open(workbook);
  await overview(pane);
  const bar = pane.getByRole('tabpanel').getByRole('group').filter({ hasText: 'Nhóm 3' }).first();
  await bar.waitFor();
  await sound(pane);
  await pane.getByRole('button', { name: 'Thêm trang còn thiếu' }).click();
  await pane.getByText('Đã thêm 1 trang.').last().waitFor();
  assert.ok(sheetNames(workbook).includes('Nhóm 3'));
  assert.equal(sheetOf(workbook, 'Phường').cells.value(5, 1), wards);
});

void test('what is half there is shown as half: bounds, undetermined wards, provisional verdicts', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await overview(pane);
  await pane.getByRole('tab', { name: 'Thiết lập' }).click();
  await pane.getByLabel('Năm chấm điểm').first().fill('2023');
  await pane.getByRole('button', { name: 'Ghi Năm chấm điểm' }).click();
  await pane.getByText('Đã ghi “Năm chấm điểm”').waitFor();
  await generate(pane);
  await pane.getByRole('tab', { name: 'Phường' }).click();
  await pane.getByRole('heading', { level: 2, name: 'Các phường năm 2023' }).waitFor();
  const list = await pane.getByRole('list', { name: 'Danh sách phường' }).innerText();
  assert.match(list, /\d+–\d+\/22 tiêu chí/);
  await sound(pane);
});

void test('the end of a run is told in one line, with the way to every sheet and back', async () => {
  const workbook = sample();
  const { pane } = await bench.open(workbook);
  await overview(pane);
  await generate(pane);
  const header = pane.getByRole('banner');
  await header.getByText('✔ Đã chấm năm 2022, khớp số liệu hiện có').waitFor();
  await pane.locator('summary', { hasText: 'Trang kết quả' }).click();
  await pane.getByRole('tabpanel').getByRole('button', { name: 'KQ Lộ trình', exact: true }).click();
  await sound(pane);
  assert.equal(await header.getByRole('button', { name: 'Khôi phục' }).count(), 0);
  await generate(pane);
  await header.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByRole('heading', { name: 'Đã khôi phục' }).waitFor();
});

void test('the sample still goes into a blank template, and never over what was typed', async () => {
  const workbook = createEmptyWorkbook();
  const { pane, edited } = await bench.open(workbook);
  await pane.getByRole('button', { name: 'Tạo biểu nhập liệu' }).first().click();
  await pane.getByRole('heading', { name: 'Trang nhập liệu' }).waitFor();
  const land = sheetOf(workbook, 'Đất').cells;
  land.setValue(40, 2, 'ghi chú của tôi');
  edited();
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Chèn số liệu minh họa' }).click();
  await pane
    .getByText(/Đã có nội dung ở trang: Đất\./)
    .last()
    .waitFor();
  await sound(pane);
  assert.equal(land.value(40, 2), 'ghi chú của tôi');
  land.setValue(40, 2, null);
  edited();
  await pane.getByRole('button', { name: 'Thực hiện lại' }).click();
  await pane
    .getByText(/Đã điền \d+ trang nhập liệu còn trống/)
    .last()
    .waitFor();
  await generate(pane);
  assert.equal(sheetNames(workbook).filter((name) => name.startsWith('KQ')).length, 14);
});

void test('the focus comes into the tabs and out of them by one press each, and never rests on a sentinel', async () => {
  const { page, pane } = await bench.open(sample());
  await overview(pane);
  const focused = (): Promise<string> => pane.locator(':focus').innerText();
  await pane.getByRole('button', { name: GENERATE }).focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Tổng quan');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'Phường');
  await page.keyboard.press('Tab');
  assert.equal(await pane.locator(':focus').getAttribute('role'), null);
  assert.equal(await pane.locator(':focus[data-tabster-dummy]').count(), 0);
  assert.notEqual(await focused(), '');
});

void test('the policy of the page lets nothing out: no request to another host leaves it', async () => {
  const { page, pane } = await bench.open(sample());
  await overview(pane);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const outcome = await pane.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  assert.equal(outcome, 'refused');
  assert.deepEqual(
    sent.filter((url) => url.includes('example.com')),
    [],
  );
});
