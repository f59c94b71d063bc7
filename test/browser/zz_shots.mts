import { readFileSync } from 'node:fs';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { openPackage } from '../../src/host/package';
import { createEmptyWorkbook } from '../../src/host/model';
import { findings, LOOKS, scrollsSideways, startBench } from './openPane';
const sample = () => openPackage(readFileSync('assets/samples/hung-yen.xlsx'), { codec: NODE_CODEC }).workbook;
const bench = await startBench('/tmp/panedist');
const looks = process.argv[2] ? [process.argv[2] as 'light'] : LOOKS;
try {
for (const look of looks) {
  const { page, pane, close } = await bench.open(sample(), { look, height: 1500 });
  page.on('console', (m) => { console.log('console', m.text().slice(0, 300)); });
  const shot = async (name: string) => {
    await page.screenshot({ path: `/tmp/shots/${look}-${name}.png` });
    console.log(look, name, await scrollsSideways(pane), await findings(pane));
  };
  await pane.getByRole('heading', { name: /Kết quả năm/ }).waitFor();
  await pane.waitForTimeout(800);
  await shot('overview');
  await pane.getByRole('tab', { name: 'Phường' }).click();
  await shot('wards');
  await pane.getByLabel('Tìm phường').fill('phuong lam son');
  await pane.waitForTimeout(200);
  await shot('search');
  await pane.getByRole('list', { name: 'Danh sách phường' }).getByRole('button').first().click();
  await pane.waitForTimeout(200);
  await shot('ward');
  await pane.getByRole('button', { name: /Chưa có số liệu|Không đạt/ }).first().click();
  await pane.waitForTimeout(200);
  await shot('why');
  for (const t of ['Kiểm tra', 'Lộ trình', 'Thiết lập']) { await pane.getByRole('tab', { name: t }).click(); await pane.waitForTimeout(200); await shot(t); }
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.waitForTimeout(100);
  await page.screenshot({ path: `/tmp/shots/${look}-running.png` });
  await pane.getByRole('heading', { name: 'Đã chấm điểm' }).waitFor({ timeout: 60000 });
  await pane.waitForTimeout(500);
  await shot('done');
  await close();
}
const { page, pane } = await bench.open(createEmptyWorkbook(), { look: 'light', height: 900 });
await pane.getByText('Bắt đầu').first().waitFor();
await page.screenshot({ path: `/tmp/shots/empty.png` });
await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
await pane.getByText('Chưa chấm điểm được').first().waitFor();
await pane.waitForTimeout(300);
await page.screenshot({ path: `/tmp/shots/empty-failed.png` });
} finally { await bench.close(); }
