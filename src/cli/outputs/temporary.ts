import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.wardscore-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/;

/** A name for a temporary file in the folder of `path`: short, so that any name that a file may have has one beside it. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.wardscore-${HOST}-${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`);

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what runs on this computer that were killed have left in a folder; those of other computers may be at work. */
export function clearTemporary(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, id] = NAME.exec(name) ?? [];
    if (host === HOST && !isAlive(Number(id))) rmSync(join(folder, name), { force: true });
  }
}
