import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../browser/launch';
import type { GridUnderTest } from './shownSheetPage';

let browser: Browser;
let server: Server;
let page: Page;

before(async () => {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'shownSheetPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const html = '<!doctype html><div id="grid" style="height:600px"></div><script src="/page.js"></script>';
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? built.outputFiles[0]!.contents : html);
  }).listen(0);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
});

after(async () => {
  await browser.close();
  server.close();
});

type Method = keyof GridUnderTest;
const ask = <M extends Method>(
  method: M,
  ...args: Parameters<GridUnderTest[M]>
): Promise<Awaited<ReturnType<GridUnderTest[M]>>> =>
  page.evaluate(
    ([name, given]) =>
      (window as unknown as { gridUnderTest: Record<string, (...all: unknown[]) => unknown> }).gridUnderTest[name]!(
        ...given,
      ),
    [method, args] as const,
  ) as Promise<Awaited<ReturnType<GridUnderTest[M]>>>;

/** Until screen and model are equal; what is different when they do not become so. */
async function settled(): Promise<string> {
  let different = '';
  for (let look = 0; look < 60; look += 1) {
    await ask('settle');
    different = await ask('differences');
    if (different === '' && (await stillEqual())) return '';
    await page.waitForTimeout(50);
  }
  return different;
}

/** Events are gathered for a moment: what is equal now must be so after it. */
async function stillEqual(): Promise<boolean> {
  await page.waitForTimeout(60);
  return (await ask('differences')) === '';
}

type Action =
  | { readonly kind: 'pane' | 'ribbon'; readonly sheets: number }
  | { readonly kind: 'tab' | 'rename'; readonly index: number }
  | { readonly kind: 'type' | 'paste' | 'undo' | 'remove' };

const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('pane', 'ribbon'), sheets: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('tab', 'rename'), index: fc.nat(8) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('type', 'paste', 'undo', 'remove') }) },
);

let tokens = 0;

/** Writes a word of its own into the selected cell, and finds it on the sheet that was on the screen and on no other. */
async function write(kind: 'type' | 'paste'): Promise<void> {
  const word = `chữ${String((tokens += 1))}`;
  const shown = await ask('shown');
  await ask('focus');
  if (kind === 'type') {
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
  } else
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, word);
  assert.equal(await settled(), '');
  assert.deepEqual(await ask('sheetsWith', word), [shown]);
}

async function act(action: Action): Promise<void> {
  switch (action.kind) {
    case 'pane':
    case 'ribbon':
      return ask('score', action.sheets, action.kind === 'ribbon');
    case 'tab':
      return ask('tab', action.index);
    case 'rename':
      return ask('rename', action.index, `Tên ${String((tokens += 1))}`);
    case 'remove':
      return ask('removeShown');
    case 'undo':
      await ask('focus');
      return page.keyboard.press('Control+z');
    case 'type':
    case 'paste':
      return write(action.kind);
  }
}

void test('sheets that the pane makes leave the shown sheet on the screen, and what is pasted goes into it', async () => {
  await ask('begin');
  assert.equal(await settled(), '');
  await ask('tab', 1);
  assert.equal(await settled(), '');
  assert.equal(await ask('shown'), 'Nhóm 1');
  await ask('score', 3, false);
  assert.equal(await settled(), '');
  assert.equal(await ask('shown'), 'Nhóm 1');
  await write('paste');
  await ask('score', 3, true);
  assert.equal(await settled(), '');
  assert.equal(await ask('shown'), 'KQ 1');
});

void test('what is shown is the model, and what is edited is what is shown, after any actions of pane, ribbon, tabs and keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(actions, fc.boolean()), { minLength: 3, maxLength: 9 }), async (steps) => {
      await ask('begin');
      assert.equal(await settled(), '');
      for (const [action, waits] of steps) {
        // Who writes looks at a screen that has come to rest; everything else may come in between.
        if (action.kind === 'type' || action.kind === 'paste') assert.equal(await settled(), '');
        await act(action);
        if (waits) assert.equal(await settled(), '');
      }
      assert.equal(await settled(), '');
    }),
    { numRuns: Number(process.env['RUNS'] ?? 12), endOnFailure: true },
  );
});
