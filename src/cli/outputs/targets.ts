import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileFailure } from '../cliFailure';
import { fileFailure } from '../files';

/** Files that tell that another program has a file open: Excel's beside it, LibreOffice's likewise. */
const lockFiles = (name: string): readonly string[] => [`~$${name}`, `.~lock.${name}#`];

/** The file that a path names in the end: links are followed, so that the file is replaced and not the link. */
export const targetOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * Throws FileFailure when a file cannot be written at a path: no folder, a folder of that name, a name that is too long, a file that
 * may not be written or that another program has open.
 */
export function checkTarget(path: string): void {
  const target = targetOf(path);
  const folder = dirname(target);
  try {
    const found = statSync(target, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) throw new FileFailure('isFolder', path);
    if (found && !found.isFile()) throw new FileFailure('notWritable', path);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new FileFailure('folderNotFound', folder);
    accessSync(folder, constants.W_OK);
    if (found) accessSync(target, constants.W_OK);
  } catch (error) {
    throw fileFailure(error, path);
  }
  const lock = lockOf(path);
  if (lock !== null) throw new FileFailure('openElsewhere', path, lock);
}

/** The lock file by which another program says that it has a file open; null while there is none. */
export function lockOf(path: string): string | null {
  const target = targetOf(path);
  const found = lockFiles(basename(target))
    .map((name) => join(dirname(target), name))
    .find((lock) => existsSync(lock));
  return found ?? null;
}
