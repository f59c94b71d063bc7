import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { FileFailure } from '../cliFailure';
import { fileFailure } from '../files';
import { accessOf, giveAccess } from './access';
import { checkTarget, targetOf } from './targets';
import { clearTemporary, temporaryBeside } from './temporary';

/** A file to write: where, and its bytes in pieces. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: Iterable<Uint8Array>;
}

/** An output on its way: complete under a temporary name, and what stood in its place kept until all are there. */
interface Prepared {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  kept: string | null;
  done: boolean;
}

/**
 * Writes files all or none: every check first, then every file under a temporary name in its folder, then the renames. When one
 * of these fails, what was renamed is put back. `input` is the file that they are made from: who may read that may read them.
 * Throws FileFailure.
 */
export function writeOutputs(files: readonly OutputFile[], input?: string): void {
  for (const { path } of files) checkTarget(path);
  for (const folder of new Set(files.map(({ path }) => dirname(targetOf(path))))) clearTemporary(folder);
  const prepared: Prepared[] = [];
  let at = '';
  try {
    for (const { path, pieces } of files) {
      at = path;
      const target = targetOf(path);
      const one = { path, target, temporary: temporaryBeside(target), kept: null, done: false };
      prepared.push(one);
      writeTemporary(one, pieces, input);
    }
    for (const [index, one] of prepared.entries()) {
      at = one.path;
      // When the last rename fails there is nothing to put back in its place.
      if (index < prepared.length - 1) keep(one);
      renameSync(one.temporary, one.target);
      one.done = true;
    }
  } catch (error) {
    putBack(prepared);
    throw fileFailure(error, at);
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
  for (const { kept } of prepared) if (kept !== null) rmSync(kept, { force: true });
}

function writeTemporary(
  { target, temporary }: Prepared,
  pieces: Iterable<Uint8Array>,
  input: string | undefined,
): void {
  const file = openSync(temporary, 'wx', 0o600);
  try {
    for (const piece of pieces) writeAll(file, piece);
    const like = input === undefined ? undefined : statSync(input);
    giveAccess(file, accessOf(like, statSync(target, { throwIfNoEntry: false })));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The system may take fewer bytes at a time than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

/** Keeps what stands at the target under another name, by a second link where the disk knows links, else as a copy. */
function keep(one: Prepared): void {
  if (!statSync(one.target, { throwIfNoEntry: false })) return;
  const kept = temporaryBeside(one.target);
  try {
    linkSync(one.target, kept);
  } catch {
    copyFileSync(one.target, kept);
  }
  one.kept = kept;
}

/** Throws when something could not be put back, with the name under which it is kept. */
function putBack(prepared: readonly Prepared[]): void {
  let failed: Prepared | undefined;
  for (const one of prepared) {
    try {
      if (one.done && one.kept === null) rmSync(one.target);
      else if (one.kept !== null && one.done) renameSync(one.kept, one.target);
      else if (one.kept !== null) rmSync(one.kept, { force: true });
    } catch {
      failed ??= one;
    }
  }
  if (failed) throw new FileFailure('notPutBack', failed.path, failed.kept ?? '');
}
