import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { createEmptyWorkbook, openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { startBench, type Look, type PaneBench } from '../../test/browser/openPane';
import { DESK, ensureBuilt, ROOT } from '../desk/build';
import { photographDesk } from './desk';

/** Where the pictures go; the README and the docs show some of them. */
const FOLDER = join(ROOT, 'docs/screens');

/** One picture of the pane: how to come to the screen from the sample that has been scored. */
interface Shot {
  readonly name: string;
  readonly look?: Look;
  readonly arrive: (pane: Frame) => Promise<void>;
}

const tab = (name: string) => (pane: Frame) => pane.getByRole('tab', { name }).click();

const openWard =
  (criterion: string | null) =>
  async (pane: Frame): Promise<void> => {
    await tab('Phường')(pane);
    await pane.getByLabel('Tìm phường').fill('lam son');
    await pane.getByRole('list', { name: 'Danh sách phường' }).getByRole('button').first().click();
    if (criterion !== null)
      await pane
        .getByRole('button', { name: new RegExp(criterion) })
        .first()
        .click();
  };

const SHOTS: readonly Shot[] = [
  { name: 'overview', arrive: tab('Tổng quan') },
  { name: 'overview-dark', look: 'dark', arrive: tab('Tổng quan') },
  { name: 'overview-forced', look: 'forced', arrive: tab('Tổng quan') },
  { name: 'wards', arrive: tab('Phường') },
  { name: 'ward', arrive: openWard(null) },
  { name: 'why', arrive: openWard('C16') },
  { name: 'issues', arrive: tab('Kiểm tra') },
  { name: 'roadmap', arrive: tab('Lộ trình') },
  { name: 'settings', arrive: tab('Thiết lập') },
];

const sample = (): Workbook =>
  openPackage(readFileSync(join(ROOT, 'assets/samples/hung-yen.xlsx')), { codec: NODE_CODEC }).workbook;

/** The pane as tall as its screen needs, so that nothing is cut off. */
async function photograph(page: Page, pane: Frame, name: string): Promise<void> {
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 320, height: Math.min(Math.max(height, 480), 1600) });
  await page.screenshot({ path: join(FOLDER, `pane-${name}.png`) });
  process.stdout.write(`pane-${name}\n`);
}

async function takeShot(bench: PaneBench, { name, look = 'light', arrive }: Shot): Promise<void> {
  const { page, pane } = await bench.open(sample(), { look });
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  await arrive(pane);
  await pane.getByRole('tabpanel').waitFor();
  await page.waitForTimeout(500);
  await photograph(page, pane, name);
  await page.context().close();
}

async function takeStart(bench: PaneBench): Promise<void> {
  const { page, pane } = await bench.open(createEmptyWorkbook());
  await pane.getByRole('button', { name: 'Tạo biểu nhập liệu' }).first().waitFor();
  await photograph(page, pane, 'start');
  await page.context().close();
}

/** `npm run screenshots`: every screen of the pane, and the desk, as pictures to be looked at. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  ensureBuilt();
  process.env['PANE_DIST'] = DESK;
  const bench = await startBench(DESK);
  try {
    await takeStart(bench);
    for (const shot of SHOTS) await takeShot(bench, shot);
  } finally {
    await bench.close();
  }
  await photographDesk(FOLDER);
}

void main();
