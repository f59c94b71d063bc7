import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startBench, type PaneBench } from './openPane';

let bench: PaneBench;
before(async () => {
  bench = await startBench('dist-test');
});
after(() => bench.close());

const OFFICE_JS = '**/office-js/office.js';

/** Opens the pane's page with a clock that the test moves. */
const openWith = async (prepare: (page: Page) => Promise<unknown>): Promise<Page> => {
  const { page } = await bench.openAlone(undefined, async (made) => {
    await made.clock.install();
    await prepare(made);
  });
  return page;
};

void test('office.js that is refused: after ten seconds the page names the host, whom to ask and the desk', async () => {
  const page = await openWith((made) => made.route(OFFICE_JS, (route) => route.abort()));
  await page.getByText('Đang mở…').waitFor();
  await page.clock.fastForward(9_000);
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.clock.fastForward(1_500);
  const notice = page.getByRole('alert');
  await notice.waitFor();
  const headings = await notice.getByRole('heading').allInnerTexts();
  assert.deepEqual(headings, ['Chưa tải được Office.js', 'Office.js could not be loaded']);
  const text = await notice.innerText();
  assert.ok(text.includes(new URL(page.url()).host), 'the host is named');
  assert.ok(text.includes('quản trị mạng'), 'who opens it is named');
  assert.ok(text.includes('Bàn làm việc'), 'the way out is named');
});

void test('office.js that never answers: the line stands at once, and the notice comes all the same', async () => {
  // The request is kept waiting for ever, as by a firewall that drops it.
  const page = await openWith((made) => made.route(OFFICE_JS, () => undefined));
  await page.getByText('Đang mở…').waitFor();
  await page.clock.fastForward(10_500);
  await page.getByRole('heading', { name: 'Chưa tải được Office.js' }).waitFor();
});

void test('an office.js older than what the add-in asks for: the page says that the add-in did not start', async () => {
  const page = await openWith((made) =>
    made.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.Office = {};' })),
  );
  await page.getByText('Đang mở…').waitFor();
  await page.clock.fastForward(10_500);
  await page.getByRole('heading', { name: 'Phần bổ trợ chưa khởi động được' }).waitFor();
});
