import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { CACHE, DESK, ensureBuilt } from '../../scripts/desk/build';
import { selfSigned } from '../../scripts/desk/certificate';
import { serveFolder, type Served } from '../../scripts/desk/staticServer';
import { downloaded } from './downloaded';
import { launchChromium, PATIENCE } from './launch';

/** The built desk, served and looked at in a browser. */
export interface DeskBench {
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function startDesk(): Promise<DeskBench> {
  ensureBuilt();
  const served: Served = await serveFolder(DESK, await selfSigned(join(CACHE, 'localhost.json')), 0);
  const browser: Browser = await launchChromium();
  return {
    async open(hash = '', options = {}) {
      const page = await newDeskPage(browser, options);
      await page.goto(`${served.origin}/${hash}`);
      return page;
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}

/** A blank page for the desk, with a memory of its own. */
export async function newDeskPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  // Saving goes by download here: a test cannot answer the system's own dialog.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  const page = await context.newPage();
  // From the start: asked for only when the key is pressed, it may come too late, and a browser without a window answers by itself.
  page.on('filechooser', () => undefined);
  return page;
}

/** The pane's page, once it has drawn itself. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const pane = page.frames().find((frame) => new URL(frame.url()).pathname.endsWith('/taskpane.html'));
  if (!pane) throw new Error('the pane is not in its frame');
  return pane;
}

/** Until the grid shows the workbook and has told what is selected: it is loaded beside the pane, and either may come first. */
export const gridReady = (page: Page): Promise<void> =>
  page.locator('[data-grid-announcer]:not(:empty)').waitFor({ state: 'attached' });

/** Opens a file from the start screen or over the open workbook, after a touch: browsers lend files to no page without one. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name, mimeType: '', buffer });
}

/** The workbook as Ctrl+S hands it out. Rejects with what the page shows and where its focus is when no file comes. */
export async function savedBytes(page: Page): Promise<Buffer> {
  const asked = page.waitForEvent('download').catch(async (error: unknown) => {
    const [shown, focused] = await page.evaluate(() => [document.body.innerText, document.activeElement?.outerHTML]);
    throw new Error(`no file came; the page shows\n${String(shown)}\nand the focus is in ${String(focused)}`, {
      cause: error,
    });
  });
  const [download] = await Promise.all([asked, page.keyboard.press('Control+s')]);
  return await downloaded(download);
}
