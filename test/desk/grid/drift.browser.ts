import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { launchChromium } from '../../browser/launch';

const SAMPLE = join(import.meta.dirname, '../../../assets/samples/hung-yen.xlsx');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data: blob:; connect-src 'self'";

void test('nothing that Univer can do by itself changes its copy of the workbook', { timeout: 180_000 }, async () => {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'driftPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const answers: Record<string, [string, string | Uint8Array]> = {
    '/': ['text/html', '<!doctype html><div id="grid" style="height:600px"></div><script src="/page.js"></script>'],
    '/page.js': ['text/javascript', built.outputFiles[0]!.contents],
    '/sample.xlsx': ['application/octet-stream', readFileSync(SAMPLE)],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
  }).listen(0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const result = await page.evaluate(() =>
      (window as unknown as { tryEverything(): Promise<{ tried: number; changed: string[] }> }).tryEverything(),
    );
    assert.deepEqual(result.changed, []);
    assert.ok(result.tried > 150, `only ${result.tried} commands were tried`);
  } finally {
    await browser.close();
    server.close();
  }
});
