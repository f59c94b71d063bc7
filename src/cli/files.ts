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

/** A file to write: where, and its bytes in pieces. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: Iterable<Uint8Array>;
}

/** Writes one file whole or not at all. Throws FileFailure. */
export const writeOutput = (path: string, pieces: Iterable<Uint8Array>): void => {
  writeOutputs([{ path, pieces }]);
};

const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);

/**
 * Writes files so that each is either there whole or not at all: into temporary files of the same folders, renamed when all of
 * them are complete. Throws FileFailure; nothing is left behind then.
 */
export function writeOutputs(files: readonly OutputFile[]): void {
  let at = files[0]?.path ?? '';
  try {
    for (const { path, pieces } of files) {
      at = path;
      writeWhole(temporaryOf(path), pieces);
      if (existsSync(path)) chmodSync(temporaryOf(path), statSync(path).mode);
    }
    for (const { path } of files) {
      at = path;
      renameSync(temporaryOf(path), path);
    }
  } catch (error) {
    for (const { path } of files) rmSync(temporaryOf(path), { force: true });
    if (codeOf(error) === '') throw error;
    throw new FileFailure('notWritable', at);
  }
}

function writeWhole(path: string, pieces: Iterable<Uint8Array>): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeAll(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The system may take fewer bytes at a time than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}
