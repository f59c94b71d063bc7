import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { HOST_PAGE, hostPage } from './hostPage';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** A certificate of its own for each run: the library refuses a host page without HTTPS. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'wardscore-https-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const options = [
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
  ];
  execFileSync('openssl', ['req', '-x509', ...options], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
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
  const server = createServer(certificate(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    asked.push(path);
    const file = join(dist, path);
    const found = path === `/${HOST_PAGE}` || existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    if (!found) response.end();
    else response.end(path === `/${HOST_PAGE}` ? hostPage(locale) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${String(port)}`, asked, close: () => void server.close() };
}
