import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { deskFindings } from './axe';
import { gridReady, paneOf, savedBytes, startDesk, type DeskBench } from './deskPage';
import { contentOf, goTo, workbookOf } from './gridPage';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

const CELL = 'Z90';

/** The sample with a word in a cell that no file holds yet. */
async function typedInto(page: Page, word: string): Promise<void> {
  await paneOf(page);
  await gridReady(page);
  await goTo(page, CELL);
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
}

/** What the cell holds in the saved file. */
async function savedCell(page: Page): Promise<unknown> {
  const { worksheets, activeWorksheetId } = await workbookOf(page);
  const shown = worksheets.find(({ id }) => id === activeWorksheetId);
  assert.ok(shown);
  return contentOf(shown, CELL);
}

/** Until a draft of the last change is kept. */
const isKept = (page: Page): Promise<void> => page.locator('.state').getByText('bản nháp').waitFor();

/** The files that the browser keeps for drafts. */
const draftFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('drafts', { create: true });
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names.filter((name) => name.endsWith('.draft'));
  });

/** The tab dies, as when the computer loses its power. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await dead;
  await page.close();
}

async function another(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('filechooser', () => undefined);
  await page.goto(address);
  await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  return page;
}

const offer = (page: Page) => page.getByRole('alert', { name: 'Bản nháp chưa lưu' });

void test('unsaved work of a tab that was killed is offered, restored, still unsaved, and gone once it is saved', async () => {
  const page = await desk.open('#sample');
  const { origin } = new URL(page.url());
  await typedInto(page, 'không mất');
  await isKept(page);
  const context = page.context();
  await kill(page);
  const next = await another(context, origin);
  await offer(next).getByText('“Sổ mẫu Hưng Yên.xlsx” chưa lưu').waitFor();
  assert.deepEqual(await deskFindings(next), []);
  await offer(next).getByRole('button', { name: 'Khôi phục bản nháp' }).click();
  await paneOf(next);
  await gridReady(next);
  await next.locator('.state.unsaved').waitFor();
  assert.equal(await offer(next).count(), 0);
  assert.equal(await savedCell(next), 'không mất');
  await next.getByText('Đã lưu', { exact: true }).waitFor();
  await next.waitForFunction(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('drafts');
    for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) return false;
    return true;
  });
  await context.close();
});

void test('a draft that is killed with its tab once more is offered once more', async () => {
  const page = await desk.open('#sample');
  const { origin } = new URL(page.url());
  await typedInto(page, 'hai lần');
  await isKept(page);
  const context = page.context();
  await kill(page);
  const second = await another(context, origin);
  await offer(second).getByRole('button', { name: 'Khôi phục bản nháp' }).click();
  await gridReady(second);
  await kill(second);
  const third = await another(context, origin);
  await offer(third).getByRole('button', { name: 'Khôi phục bản nháp' }).first().click();
  await gridReady(third);
  assert.equal(await savedCell(third), 'hai lần');
  await context.close();
});

/** Once whatever was given up is gone: a page that closes may take a while for it. */
const noDraftsLeft = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('drafts');
    for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) return false;
    return true;
  });

void test('a draft goes when its workbook is saved, when the user gives the work up, and when it is discarded', async () => {
  const page = await desk.open('#sample');
  const { origin } = new URL(page.url());
  const context = page.context();
  await typedInto(page, 'đã lưu');
  await isKept(page);
  assert.equal((await draftFiles(page)).length, 1);
  await savedBytes(page);
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await noDraftsLeft(page);
  // Closed by the user, who was asked and does not want to save.
  await goTo(page, CELL);
  await page.keyboard.type('bỏ');
  await page.keyboard.press('Enter');
  await isKept(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  const next = await another(context, origin);
  await next.getByText('Giữ bản nháp trên máy này').waitFor();
  assert.equal(await offer(next).count(), 0);
  await noDraftsLeft(next);
  // Killed, and discarded.
  await next.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await typedInto(next, 'không cần');
  await isKept(next);
  await kill(next);
  const last = await another(context, origin);
  await offer(last).getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await offer(last).waitFor({ state: 'detached' });
  await last.reload();
  await last.getByText('Giữ bản nháp trên máy này').waitFor();
  await noDraftsLeft(last);
  await context.close();
});

void test('the draft of a tab that is still open is offered to no other', async () => {
  const page = await desk.open('#sample');
  const { origin } = new URL(page.url());
  await typedInto(page, 'của thẻ này');
  await isKept(page);
  const other = await another(page.context(), origin);
  await other.getByText('Giữ bản nháp trên máy này').waitFor();
  assert.equal(await offer(other).count(), 0);
  assert.equal((await draftFiles(other)).length, 1);
  await page.context().close();
});

void test('whoever switches drafts off leaves none behind, today and later', async () => {
  const page = await desk.open();
  await page.getByRole('checkbox', { name: 'Giữ bản nháp trên máy này' }).uncheck();
  await page.reload();
  assert.equal(await page.getByRole('checkbox', { name: 'Giữ bản nháp trên máy này' }).isChecked(), false);
  await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
  await typedInto(page, 'không giữ');
  await page.waitForTimeout(3_500);
  assert.deepEqual(await draftFiles(page), []);
  // Switched on again while the workbook is unsaved, and off.
  const helped = async (check: boolean): Promise<void> => {
    await page.getByRole('button', { name: 'Không phải Excel' }).click();
    await page.getByRole('checkbox', { name: 'Giữ bản nháp trên máy này' }).setChecked(check);
    await page.keyboard.press('Escape');
  };
  await helped(true);
  await isKept(page);
  await helped(false);
  await page.locator('.state').getByText('Chưa lưu', { exact: true }).waitFor();
  assert.deepEqual(await draftFiles(page), []);
  await page.context().close();
});
