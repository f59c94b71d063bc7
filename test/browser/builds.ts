import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE, DESK } from '../../scripts/desk/build';
import { selfSigned } from '../../scripts/desk/certificate';
import { serveFolder } from '../../scripts/desk/staticServer';

/** A server whose desk can be replaced by another version of it, as an administrator does. */
export interface ReplaceableDesk {
  readonly origin: string;
  /** Puts a version with other file names in the place of the first one, whose files are gone then. */
  publish(): void;
  close(): void;
}

export async function serveReplaceable(): Promise<ReplaceableDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(DESK, folder, { recursive: true });
  const served = await serveFolder(folder, await selfSigned(join(CACHE, 'localhost.json')), 0);
  return {
    origin: served.origin,
    publish: () => renameBuild(folder),
    close: () => {
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Gives every lasting file another name, and the build another id, as a new build would. */
function renameBuild(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const hashes = new Set(names.flatMap((name) => /\.([0-9a-f]{16,})\./.exec(name)?.[1] ?? []));
  const [, build = ''] = /data-build="([0-9a-f]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  if (build === '') throw new Error('the page does not tell its build');
  for (const name of names.filter((each) => /\.(js|css|html|json)$/.test(each))) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    let text = readFileSync(path, 'utf8');
    for (const old of [...hashes, build]) text = text.replaceAll(old, reversed(old));
    writeFileSync(path, text);
  }
  for (const name of names) {
    const hash = /\.([0-9a-f]{16,})\./.exec(name)?.[1];
    if (hash) renameSync(join(folder, name), join(folder, name.replace(hash, reversed(hash))));
  }
}

/** The lasting script of the desk that holds some words. */
export function chunkWith(words: string): string {
  const found = readdirSync(DESK).find(
    (name) => /^desk-.*\.js$/.test(name) && readFileSync(join(DESK, name), 'utf8').includes(words),
  );
  if (found === undefined) throw new Error(`no script of the desk holds ${words}`);
  return found;
}
