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
const PART = 'Số liệu trong kỳ, so với cùng kỳ';

let panes: PaneBench;

before(async () => {
  panes = await startBench(join(ROOT, 'out/browserPeriod'));
});

after(() => panes.close());

const sample = (): Workbook =>
  openPackage(readFileSync(join(ROOT, 'assets/samples/hung-yen.xlsx')), { codec: NODE_CODEC }).workbook;

const openPart = async (pane: Frame): Promise<void> => {
  await pane.locator('summary', { hasText: PART }).click();
  await pane.getByText('Kỳ báo cáo: năm 2022').waitFor();
};

for (const look of LOOKS)
  void test(`the figures of a period have no fault that axe knows and need no scrolling sideways, ${look}`, async () => {
    const { pane } = await panes.open(sample(), { look });
    await openPart(pane);
    await pane.getByRole('table').first().waitFor();
    assert.deepEqual(await paneFindings(pane), []);
    assert.equal(await scrollsSideways(pane), false);
  });

void test('another period is chosen, refused with the rows that there are, and given up again', async () => {
  const { pane } = await panes.open(sample());
  await openPart(pane);
  await pane.getByLabel('Kỳ báo cáo').first().selectOption({ label: '6 tháng' });
  await pane.getByText('không lập được báo cáo 6 tháng đầu năm 2022').waitFor();
  assert.match(await pane.getByRole('tabpanel').innerText(), /Đang có: cả năm – 14 phường/);
  await pane.getByLabel('Kỳ báo cáo').first().selectOption({ label: 'Theo sổ tính' });
  await pane.getByText('Kỳ báo cáo: năm 2022').waitFor();
});

void test('a figure of a ward leads to its cell', async () => {
  const workbook = sample();
  const { pane } = await panes.open(workbook);
  await openPart(pane);
  await pane.getByLabel('Chỉ tiêu số liệu').selectOption({ index: 0 });
  await pane.getByRole('table').first().getByRole('button').first().click();
  await assertSoon(() => activeSheet(workbook)?.startsWith('Nhóm') === true);
});
