import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { paneOf, savedBytes, startDesk, type DeskBench } from './deskPage';

/** Stands between the browser and every other host: pages, frames, workers and service workers alike come by here. */
class Listener {
  readonly heard: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.heard.push(request.url ?? '');
    response.writeHead(502).end();
  }).on('connect', (request, socket) => {
    this.heard.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.server.close();
  }
}

let desk: DeskBench;
const listener = new Listener();
let proxy: string;
before(async () => {
  proxy = await listener.listen();
  desk = await startDesk();
});
after(async () => {
  await desk.close();
  listener.close();
});

void test('the whole job, from the sample to the saved file, asks nobody but the page’s own host for anything', async () => {
  const page = await desk.open('#sample', { proxy: { server: proxy, bypass: 'localhost' } });
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.reload();
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Kết quả năm 2022' }).waitFor();
  await pane.getByRole('button', { name: 'Chấm điểm và tạo báo cáo' }).click();
  await pane.getByText('Đã chấm năm').waitFor();
  for (const name of ['Phường', 'Kiểm tra', 'Lộ trình', 'Thiết lập']) {
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
  }
  await page.getByRole('heading', { level: 1 }).first().click();
  assert.ok((await savedBytes(page)).length > 50_000);
  // The service worker is what a second visit is served by.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await paneOf(page);
  assert.ok(asked.length > 10);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)),
    [],
  );
  assert.deepEqual(listener.heard, []);
  await page.context().close();
});

void test('the listener of these tests hears a browser that asks elsewhere', async () => {
  const page = await desk.open('', { proxy: { server: proxy, bypass: 'localhost' } });
  await page.goto('http://phuong.invalid/').catch(() => undefined);
  assert.ok(listener.heard.some((url) => url.includes('phuong.invalid')));
  await page.context().close();
});
