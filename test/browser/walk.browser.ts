import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { createEmptyWorkbook, openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserWalk'));
});

after(() => panes.close());

const sampleNamed = (name: string) =>
  openPackage(readFileSync(join(ROOT, 'assets/samples', name)), { codec: NODE_CODEC }).workbook;
const step = (pane: Frame, number: number) =>
  pane.getByRole('heading', { level: 2, name: new RegExp(`^Làm quen ${String(number)}/3`) });
const focused = (pane: Frame, text: string) =>
  pane.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);

for (const look of LOOKS)
  void test(`whoever has nothing to score yet is walked through in three steps by keyboard, ${look}`, async () => {
    const { pane, page } = await panes.open(createEmptyWorkbook(), { look });
    await step(pane, 1).waitFor();
    await pane.getByRole('heading', { level: 2, name: 'Bắt đầu' }).waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
    await pane.getByRole('button', { name: 'Bước sau' }).focus();
    await page.keyboard.press('Enter');
    await step(pane, 2).waitFor();
    await page.keyboard.press('Enter');
    await step(pane, 3).waitFor();
    await focused(pane, 'Xong');
    assert.deepEqual(await paneFindings(pane), []);
    await page.keyboard.press('Enter');
    await step(pane, 3).waitFor({ state: 'detached' });
    await focused(pane, 'Bắt đầu');
  });

void test('the walk, once closed with Escape, does not come by itself again, and is there for whoever asks', async () => {
  const { pane, page } = await panes.open(createEmptyWorkbook());
  await step(pane, 1).waitFor();
  await pane.getByRole('button', { name: 'Bỏ qua' }).focus();
  await page.keyboard.press('Escape');
  await step(pane, 1).waitFor({ state: 'detached' });
  await pane.evaluate(() => {
    location.reload();
  });
  await pane.getByRole('heading', { level: 2, name: 'Bắt đầu' }).waitFor();
  await pane.getByRole('button', { name: 'Làm quen trong 3 bước' }).click();
  await focused(pane, 'Bước sau');
  await page.keyboard.press('Enter');
  await step(pane, 2).waitFor();
  await pane.getByRole('button', { name: 'Bước trước' }).click();
  await step(pane, 1).waitFor();
  await focused(pane, 'Bước sau');
});

void test('whoever has data is not walked through', async () => {
  const { pane } = await panes.open(sampleNamed('hung-yen.xlsx'));
  await pane.getByRole('heading', { level: 2, name: /2022/ }).waitFor();
  assert.equal(await step(pane, 1).count(), 0);
});
