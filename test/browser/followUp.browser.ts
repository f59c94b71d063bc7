import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { paneFindings } from './axe';
import { activeSheet, assertSoon, LOOKS, scrollsSideways, startBench, type PaneBench } from './openPane';

const ROOT = join(import.meta.dirname, '../..');
const TRENDS = 'Xu hướng so với năm trước';
const WORK = 'Việc cần theo dõi';

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserFollowUp'));
});

after(() => panes.close());

const sample = (): Workbook =>
  openPackage(readFileSync(join(ROOT, 'assets/samples/hung-yen.xlsx')), { codec: NODE_CODEC }).workbook;

const openPart = (pane: Frame, name: string): Promise<void> => pane.locator('summary', { hasText: name }).click();

for (const look of LOOKS)
  void test(`course and work to follow up have no fault that axe knows, ${look}`, async () => {
    const { pane } = await panes.open(sample(), { look });
    await openPart(pane, TRENDS);
    await pane.getByText('Chỉ có một năm được chấm điểm').waitFor();
    await openPart(pane, WORK);
    await pane.getByRole('heading', { name: 'Báo cáo phải gửi' }).waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });

void test('a task that is left leads to its cell, and long lists are turned page by page', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await openPart(pane, WORK);
  const reports = pane.getByRole('region', { name: 'Báo cáo phải gửi' });
  const lines = reports.getByRole('listitem');
  await lines.nth(9).waitFor();
  assert.equal(await lines.count(), 10);
  const first = await lines.first().innerText();
  await reports.getByRole('button', { name: 'Sau' }).click();
  await reports.getByText('11–20').waitFor();
  assert.notEqual(await lines.first().innerText(), first);
  const link = pane
    .getByRole('region', { name: 'Nhiệm vụ của các cơ quan' })
    .getByRole('button', { name: /^Nhiệm vụ!/ });
  await link.first().click();
  await assertSoon(() => activeSheet(workbook) === 'Nhiệm vụ');
});
