import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { HOST_PAGE, hostPage } from './hostPage';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** A certificate of its own for each run: the library refuses a host page without HTTPS. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}

export interface Served {
  readonly origin: string;
  /** Paths asked for so far. */
  readonly asked: string[];
  close(): void;
}

/** Serves a built pane, and beside it the page that plays Excel in the language named. */
export async function serve(dist: string, locale: string): Promise<Served> {
  const asked: string[] = [];
  const host = hostPage(locale);
  const server = createServer(await certificate(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    asked.push(path);
    const file = join(dist, path);
    const found = path === `/${HOST_PAGE}` || existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    if (!found) response.end();
    else response.end(path === `/${HOST_PAGE}` ? host : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${String(port)}`, asked, close: () => void server.close() };
}
