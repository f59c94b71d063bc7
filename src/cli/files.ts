import { readFileSync } from 'node:fs';
import { FileFailure } from './cliFailure';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The bytes of a file. Throws FileFailure. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error))) throw new FileFailure('notReadable', path);
    throw codeOf(error) === 'ENOENT' ? new FileFailure('notFound', path) : fileFailure(error, path);
  }
}

/** Throws FileFailure when a file no longer holds what was read from it: somebody saved it meanwhile. */
export function requireUnchanged(path: string, bytes: Uint8Array): void {
  if (!Buffer.from(readInput(path)).equals(bytes)) throw new FileFailure('changedMeanwhile', path);
}

/** What the system said of a file, as a failure with a sentence; any other error as it is. */
export function fileFailure(error: unknown, path: string): unknown {
  if (error instanceof FileFailure) return error;
  switch (codeOf(error)) {
    case '':
      return error;
    case 'EISDIR':
      return new FileFailure('isFolder', path);
    case 'ENAMETOOLONG':
      return new FileFailure('nameTooLong', path);
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileFailure('diskFull', path);
    default:
      return new FileFailure('notWritable', path);
  }
}
