import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import {
  createOfficeHost,
  type HostOptions,
  type ProcessQueryRequest,
  responseText,
  type RichApiEntry,
} from 'excel-host/office';
import type { Workbook } from 'excel-host/xlsx';
import { HOST_PAGE } from './hostPage';
import { launchChromium, PATIENCE } from './launch';
import { serve, type Served } from './server';

const ROOT = join(import.meta.dirname, '../..');

/** How the pane may be looked at. */
export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

export interface Opening {
  readonly look?: Look;
  readonly width?: number;
  readonly height?: number;
  /** Faults and moods of Excel. */
  readonly host?: HostOptions;
}

export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  /** Tells the add-in what a test, in the part of the user, changed in the workbook. */
  readonly edited: () => void;
}

/** The built pane in a browser, served with the page that plays Excel. */
export interface PaneBench {
  open(workbook: Workbook, opening?: Opening): Promise<Opened>;
  /** The pane's page by itself, as a browser of that name sees it, after `prepare`; and what it asked of the server. */
  openAlone(
    userAgent?: string,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<{ readonly page: Page; readonly asked: () => readonly string[] }>;
  close(): Promise<void>;
}

/** Builds the pane into `dist`, or takes the one built before that PANE_DIST names. */
export async function startBench(dist: string): Promise<PaneBench> {
  const built = process.env['PANE_DIST'] ?? build(dist);
  const served = await serve(built, 'vi-VN');
  const browser = await launchChromium();
  return {
    open: (workbook, opening = {}) => open(browser, served, workbook, opening),
    async openAlone(userAgent, prepare = () => Promise.resolve()) {
      const named = userAgent === undefined ? {} : { userAgent };
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true, ...named })).newPage();
      const before = served.asked.length;
      await prepare(page);
      await page.goto(`${served.origin}/taskpane.html`, { waitUntil: 'commit' });
      return { page, asked: () => served.asked.slice(before) };
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}

function build(dist: string): string {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: 'local', DIST: dist },
    stdio: 'ignore',
  });
  return dist;
}

async function open(browser: Browser, served: Served, workbook: Workbook, opening: Opening): Promise<Opened> {
  const { look = 'light', width = 320, height = 900 } = opening;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const host = createOfficeHost(workbook, opening.host);
  await page.exposeFunction('processQuery', (flags: number, body: string) =>
    responseText(host.execute(flags, JSON.parse(body) as ProcessQueryRequest)),
  );
  host.subscribe((entries) => void page.evaluate(deliver, entries).catch(() => undefined));
  await page.goto(`${served.origin}/${HOST_PAGE}`);
  await page.locator('iframe').evaluate((frame, wide) => {
    frame.style.width = `${String(wide)}px`;
  }, width);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
  if (!pane) throw new Error('the pane is not in its frame');
  return {
    page,
    pane,
    edited: () => {
      host.changedByUser();
    },
  };
}

/** Runs in the page. */
function deliver(entries: readonly RichApiEntry[]): void {
  (window as unknown as { deliver(entries: readonly RichApiEntry[]): void }).deliver(entries);
}

/** True when something stands outside the width of the pane, and still does once the page has come to rest. */
export async function scrollsSideways(pane: Frame): Promise<boolean> {
  const wider = (): boolean =>
    [document.documentElement, ...document.querySelectorAll('main, [role=tabpanel], header')].some(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
  for (let tries = 0; tries < 20 && (await pane.evaluate(wider)); tries++) await pane.waitForTimeout(100);
  return pane.evaluate(wider);
}

/** The sheet that the workbook shows. */
export const activeSheet = (workbook: Workbook): string | undefined =>
  workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId)?.name;

/** Waits for what the workbook shows a moment after the pane has asked for it. */
export async function assertSoon(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(holds());
}
