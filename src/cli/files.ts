import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileFailure } from './cliFailure';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The bytes of a file. Throws FileFailure. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
        throw new FileFailure('notFound', path);
      case 'EISDIR':
        throw new FileFailure('isFolder', path);
      case 'EACCES':
      case 'EPERM':
        throw new FileFailure('notReadable', path);
      default:
        throw error;
    }
  }
}

/**
 * Writes a file so that it is either there whole or not at all: into a temporary file of the same folder, renamed when it is
 * complete. Throws FileFailure; nothing is left behind then.
 */
export function writeOutput(path: string, pieces: Iterable<Uint8Array>): void {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (const piece of pieces) writeAll(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (existsSync(path)) chmodSync(temporary, statSync(path).mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (codeOf(error) === '') throw error;
    throw new FileFailure('notWritable', path);
  }
}

/** The system may take fewer bytes at a time than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}
