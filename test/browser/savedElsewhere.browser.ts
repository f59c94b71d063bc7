import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { ROOT } from '../../scripts/desk/build';
import { deskFindings } from './axe';
import { gridReady, startDesk, type DeskBench } from './deskPage';
import { contentOf, goTo, hears, sheetOf } from './gridPage';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

/** Writes one of the browser's own files, as somebody else would write one of the disk. */
const write = (page: Page, name: string, content: Buffer): Promise<void> =>
  page.evaluate(
    async ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    },
    { name, base64: content.toString('base64') },
  );

/** The dialogs of the browser give handles of its own files: they are written, compared and dated as those of the disk. */
async function withFiles(page: Page, sample: Buffer): Promise<void> {
  await write(page, 'phường.xlsx', sample);
  // As text: the page does not know the helpers that a compiler puts around named functions.
  await page.addInitScript(`
    const handleOf = async (name) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    window.showOpenFilePicker = async () => [await handleOf('phường.xlsx')];
    window.showSaveFilePicker = () => handleOf('bản khác.xlsx');
  `);
  await page.reload();
}

async function fileBytes(page: Page, name: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, name);
  return Buffer.from(base64, 'base64');
}

const typedIn = async (page: Page, name: string): Promise<unknown> =>
  contentOf(sheetOf(openPackage(await fileBytes(page, name), { codec: NODE_CODEC }).workbook, 'Hướng dẫn'), 'Z90');

const question = (page: Page) => page.getByRole('dialog', { name: 'Tệp đã bị người khác thay đổi' });
const saved = (page: Page): Promise<void> => page.locator('.state').getByText('Đã lưu', { exact: true }).waitFor();

async function typeAndSave(page: Page, word: string): Promise<void> {
  await goTo(page, 'Z90');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await hears(page, 'Z91');
  await page.keyboard.press('Control+s');
}

/** The sample as a file of the disk, opened, changed and saved; `sample` is what the file held before. */
async function savedOnce(): Promise<{ page: Page; sample: Buffer }> {
  const sample = await readFile(join(ROOT, 'assets/samples/hung-yen.xlsx'));
  const page = await desk.open();
  await withFiles(page, sample);
  await page.getByRole('button', { name: 'Mở sổ tính' }).click();
  await gridReady(page);
  await typeAndSave(page, 'lần một');
  await saved(page);
  return { page, sample };
}

void test('a file that somebody else saved meanwhile is overwritten only when the user says so', async () => {
  const { page, sample } = await savedOnce();
  assert.equal(await typedIn(page, 'phường.xlsx'), 'lần một');
  // The other one's content is different by now, and so is its date.
  await write(page, 'phường.xlsx', sample);
  await typeAndSave(page, 'lần hai');
  await question(page).getByText('“phường.xlsx” đã được lưu từ nơi khác').waitFor();
  assert.deepEqual(await deskFindings(page), []);
  await question(page).getByRole('button', { name: 'Hủy' }).click();
  await page.locator('.state.unsaved').waitFor();
  assert.deepEqual(await fileBytes(page, 'phường.xlsx'), sample);
  await page.keyboard.press('Control+s');
  await question(page).getByRole('button', { name: 'Lưu thành' }).click();
  await saved(page);
  assert.deepEqual(await fileBytes(page, 'phường.xlsx'), sample);
  assert.equal(await typedIn(page, 'bản khác.xlsx'), 'lần hai');
  await page.context().close();
});

void test('overwriting, once it is chosen, writes the file, and the next saving asks no more', async () => {
  const { page, sample } = await savedOnce();
  await write(page, 'phường.xlsx', sample);
  await typeAndSave(page, 'lần hai');
  await question(page).getByRole('button', { name: 'Ghi đè' }).click();
  await saved(page);
  assert.equal(await typedIn(page, 'phường.xlsx'), 'lần hai');
  await typeAndSave(page, 'lần ba');
  await saved(page);
  assert.equal(await question(page).count(), 0);
  assert.equal(await typedIn(page, 'phường.xlsx'), 'lần ba');
  await page.context().close();
});
