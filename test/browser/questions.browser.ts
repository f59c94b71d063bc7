import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gridReady, openFile, paneOf, startDesk, type DeskBench } from './deskPage';
import { BOOK, DATA, gridBook, WORDS } from './gridBook';
import { contentOf, enterGrid, goTo, hears, sheetOf, workbookOf } from './gridPage';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

void test('a sheet that holds something is deleted only after a question, and undo brings it back', async () => {
  const page = await desk.open();
  await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  await openFile(page, BOOK, gridBook());
  await hears(page, 'A1');
  const names = async (): Promise<string[]> => (await workbookOf(page)).worksheets.map(({ name }) => name);
  const remove = async (): Promise<void> => {
    await page.getByText(WORDS, { exact: true }).first().click({ button: 'right' });
    await page.getByText('Xóa', { exact: false }).first().click();
  };
  const question = page.getByRole('dialog', { name: 'Xóa trang tính?' });
  await remove();
  await question.getByText(`“${WORDS}”`).waitFor();
  await question.getByRole('button', { name: 'Hủy' }).click();
  assert.ok((await names()).includes(WORDS));
  await remove();
  await question.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText(WORDS, { exact: true }).first().waitFor({ state: 'detached' });
  assert.ok(!(await names()).includes(WORDS));
  await enterGrid(page);
  await page.keyboard.press('Control+z');
  await page.getByText(WORDS, { exact: true }).first().waitFor();
  assert.ok((await names()).includes(WORDS));
  assert.equal(contentOf(sheetOf(await workbookOf(page), DATA), 'A5'), 'An');
  await page.context().close();
});

void test('what was typed before a scoring can still be undone after it', async () => {
  const page = await desk.open('#sample');
  const pane = await paneOf(page);
  await gridReady(page);
  const typedOn = (await workbookOf(page)).worksheets.find(({ visibility }) => visibility === 'Visible')?.name ?? '';
  await goTo(page, 'Z90');
  await page.keyboard.type('trước khi chấm');
  await page.keyboard.press('Enter');
  await hears(page, 'Z91');
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  await goTo(page, 'A1');
  await enterGrid(page);
  await page.keyboard.press('Control+z');
  const after = await workbookOf(page);
  assert.equal(contentOf(sheetOf(after, typedOn), 'Z90'), null);
  assert.ok(after.worksheets.some(({ name }) => name === 'KQ Tổng hợp'));
  await page.context().close();
});
