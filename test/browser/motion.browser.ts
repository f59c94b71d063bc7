import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = readFileSync(join(ROOT, 'assets/samples/hung-yen.xlsx'));

let bench: PaneBench;
before(async () => {
  bench = await startBench(join(ROOT, 'out/browser'));
});
after(() => bench.close());

const sample = (): Workbook => openPackage(SAMPLE, { codec: NODE_CODEC }).workbook;

/** Seconds of the longest movement that the styles of anything on the page allow. */
const longestMovement = (pane: Frame): Promise<number> =>
  pane.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const moves = animationName === 'none' ? [transitionDuration] : [transitionDuration, animationDuration];
        return moves.join(',').split(',').map(Number.parseFloat);
      }),
    ),
  );

const SCREENS = ['Phường', 'Kiểm tra', 'Lộ trình', 'Thiết lập', 'Tổng quan'];

void test('who asks for less motion sees none, on no screen', async () => {
  const { page, pane } = await bench.open(sample());
  for (const name of SCREENS) {
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
    assert.ok((await longestMovement(pane)) < 0.01, name);
  }
  // Whoever did not ask sees buttons change their colour by degrees: the measure would notice.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.ok((await longestMovement(pane)) > 0.01);
  await page.context().close();
});

void test('a run tells its step and how much of it is done, and no button starts another meanwhile', async () => {
  const { page, pane } = await bench.open(sample());
  const start = pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' });
  await start.waitFor();
  await pane.evaluate(() => {
    const told: { text: string; disabled: boolean }[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"]');
      if (!bar) return;
      const button = [...document.querySelectorAll('header button')].find((each) =>
        each.textContent.includes('Chấm điểm và tạo báo cáo'),
      );
      told.push({
        text: (bar.parentElement?.textContent ?? '').trim(),
        disabled: button?.getAttribute('aria-disabled') === 'true',
      });
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await start.click();
  await pane.getByText('Đã chấm năm').waitFor();
  const told = await pane.evaluate(() => (window as unknown as { told: { text: string; disabled: boolean }[] }).told);
  const texts = told.map(({ text }) => text);
  assert.ok(
    texts.some((text) => /Bước \d\/5/.test(text)),
    texts.join(' | '),
  );
  assert.ok(
    texts.some((text) => /[\d.]+\/[\d.]+$/.test(text.replace(/^Bước \d\/5/, ''))),
    texts.join(' | '),
  );
  assert.deepEqual(
    told.filter(({ disabled }) => !disabled),
    [],
  );
  assert.equal(await start.getAttribute('aria-disabled'), null);
  await page.context().close();
});
