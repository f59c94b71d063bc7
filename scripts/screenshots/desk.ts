import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../test/browser/launch';
import { CACHE, DESK } from '../desk/build';
import { selfSigned } from '../desk/certificate';
import { serveFolder } from '../desk/staticServer';

const LOOKS = [
  { name: 'desk', colorScheme: 'light' },
  { name: 'desk-dark', colorScheme: 'dark' },
] as const;

/** The desk with the sample scored, at the sheet of the matrix; and its start screen. */
export async function photographDesk(folder: string): Promise<void> {
  const served = await serveFolder(DESK, await selfSigned(join(CACHE, 'localhost.json')), 0);
  const browser = await launchChromium();
  const photograph = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    process.stdout.write(`${name}\n`);
  };
  try {
    for (const { name, colorScheme } of LOOKS) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: 'vi-VN',
        viewport: { width: 1440, height: 860 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(served.origin);
      await page.getByRole('button', { name: 'Mở sổ mẫu' }).waitFor();
      await photograph(page, `${name}-start`);
      await page.getByRole('button', { name: 'Mở sổ mẫu' }).click();
      await page.locator('.gridPlace canvas').first().waitFor();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('navigation').getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
      await page.waitForFunction(() => !document.querySelector('.ribbon [aria-busy="true"]'));
      await page.getByText('KQ Ma trận', { exact: true }).first().click();
      await page.waitForTimeout(2500);
      await photograph(page, name);
      await context.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
}
