import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly ca?: string | Buffer | undefined;
}

/** The file in a folder that a path asks for; null when there is none or it lies outside. */
export function fileFor(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  if (decoded.includes('\0') || !file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Serves the files of a folder over HTTPS. */
const createStaticServer = (folder: string, certificate: Certificate): Server =>
  createServer({ ...certificate }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, pathname) : null;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // The service worker keeps what may be kept; a new build must be seen at once.
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });

export interface Served {
  readonly origin: string;
  close(): void;
}

/** How many ports are tried after the first. */
const MORE_PORTS = 20;

/** Listens on this machine only, on `port` or the next one that is free; 0 is any. */
export async function serveFolder(folder: string, certificate: Certificate, port: number): Promise<Served> {
  for (let offset = 0; ; offset += 1) {
    const server = createStaticServer(folder, certificate);
    try {
      await listen(server, port === 0 ? 0 : port + offset);
      const { port: taken } = server.address() as AddressInfo;
      return {
        origin: `https://localhost:${String(taken)}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || offset === MORE_PORTS) throw error;
    }
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
