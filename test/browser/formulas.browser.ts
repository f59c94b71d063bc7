import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { createWorksheet, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { gridReady, openFile, paneOf, savedBytes, startDesk, type DeskBench } from './deskPage';

const SAMPLE = join(import.meta.dirname, '../../assets/samples/hung-yen.xlsx');
const NOTES = 'Ghi chú';
const INDICATORS = 'Nhóm 4';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

const read = (bytes: Buffer, namespaces: readonly string[]): Workbook =>
  openPackage(bytes, { codec: NODE_CODEC, namespaces }).workbook;

function sheetOf({ worksheets }: Workbook, name: string): Worksheet {
  const sheet = worksheets.find((each) => each.name === name);
  assert.ok(sheet, name);
  return sheet;
}

/** The sample with an empty sheet of the user's own in front, whose tab stands beside that of the sheet with the indicators. */
function sampleWithNotes(): Buffer {
  const opened = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  const { worksheets } = opened.workbook;
  worksheets.push(...worksheets.splice(worksheets.indexOf(sheetOf(opened.workbook, INDICATORS)), 1));
  opened.workbook.activeWorksheetId = createWorksheet(opened.workbook, NOTES).id;
  return Buffer.from(opened.save());
}

const said = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('[data-grid-announcer]', { hasText: text }).waitFor({ state: 'attached' });

/** Waits until the grid has told this since it was last asked, be it followed by something else. */
async function heard(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const all = (window as unknown as { heard: string[] }).heard;
    const at = all.findIndex((each) => each.includes(wanted));
    return at >= 0 && all.splice(0, at + 1).length > 0;
  }, text);
}

const listen = (page: Page): Promise<void> =>
  page.locator('[data-grid-announcer]').evaluate((line) => {
    const all: string[] = [];
    Object.assign(window, { heard: all });
    new MutationObserver(() => all.push(line.textContent)).observe(line, { childList: true });
  });

const noted = (page: Page, text: string): Promise<void> => page.locator('.cellNote', { hasText: text }).waitFor();

async function toGrid(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điều khiển' }).focus();
  await page.keyboard.press('F6');
}

/** Moves the selection until the cell of this address is told. */
async function move(page: Page, down: number, right: number, address: string): Promise<void> {
  for (let i = 0; i < Math.abs(down); i++) await page.keyboard.press(down < 0 ? 'ArrowUp' : 'ArrowDown');
  for (let i = 0; i < Math.abs(right); i++) await page.keyboard.press(right < 0 ? 'ArrowLeft' : 'ArrowRight');
  await said(page, new RegExp(`^${address}\\b`));
}

/** What a person types goes through the editor, with the signs of the region. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Pastes lines below one another. */
const paste = (page: Page, ...lines: readonly string[]): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, lines.join('\n'));

void test('formulas with the functions follow an edit of the figures, fill cells, say why they fail, and are saved', async () => {
  const page = await desk.open();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  await openFile(page, 'thu.xlsx', sampleWithNotes());
  await paneOf(page);
  await gridReady(page);
  await toGrid(page);
  await said(page, /^A1\b/);
  await type(page, '=KM.WARDSCORE("Lam Sơn";2022)');
  await said(page, /^A2\b/);
  await paste(
    page,
    '=KM.WARDSCORE("Lam Sơn";2023)',
    '=SUM(A1:A2)',
    '=IF(A2>=20;"cao";"thấp")',
    '=COUNTIF(A1:A2;">20")',
    '=KM.WARDSCORE("Lam Sown")',
  );
  await move(page, -1, 2, 'C1');
  await paste(page, '=KM.WARDGAPS("Lam Sơn";2022)');
  await move(page, 5, -2, 'A6');
  await noted(page, 'Lam Sơn');
  await move(page, -4, 2, 'C2');
  await noted(page, 'Ô C2: giá trị do công thức ở ô C1 điền vào');

  const before = read(await savedBytes(page), ['KM']);
  const [score2022, score2023, sum, word, count, failed] = column(before);
  assert.ok(Number(score2022) > 0 && Number(score2023) > 0, JSON.stringify([score2022, score2023]));
  assert.equal(sum, Number(score2022) + Number(score2023));
  assert.equal(word, Number(score2023) >= 20 ? 'cao' : 'thấp');
  assert.equal(count, [score2022, score2023].filter((each) => Number(each) > 20).length);
  assert.deepEqual(failed, { error: '#N/A' });

  await listen(page);
  await page.getByText(INDICATORS, { exact: true }).first().click();
  await heard(page, INDICATORS);
  await toGrid(page);
  await move(page, 5, 10, 'K6');
  await type(page, '5');
  await said(page, /^K7\b/);
  await page.getByText(NOTES, { exact: true }).first().click();
  await heard(page, NOTES);
  await toGrid(page);
  await move(page, 0, -2, 'A2');
  // Nothing is pressed until the cell shows another score: one criterion less.
  await said(page, new RegExp(`\\b${String(Number(score2023) - 1)}\\b.*KM`));

  const bytes = await savedBytes(page);
  const [still, less, newSum] = column(read(bytes, ['KM']));
  assert.deepEqual([still, less, newSum], [score2022, Number(score2023) - 1, Number(sum) - 1]);
  const { cells } = sheetOf(read(bytes, []), NOTES);
  assert.equal(cells.formula(0, 0), '=_xldudf_KM_WARDSCORE("Lam Sơn",2022)');
  const spill = cells.arrays.get('0,2');
  assert.ok(spill?.dynamic && spill.area.rows > 1 && spill.area.columns > 1, JSON.stringify(spill));
  assert.equal(typeof cells.value(1, 2), 'string');
  assert.deepEqual(errors, []);
});

const column = (workbook: Workbook) =>
  sheetOf(workbook, NOTES)
    .cells.readBlock({ row: 0, column: 0, rows: 6, columns: 1 })
    .map(([value]) => value ?? null);
