import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { FileFailure, OptionFailure } from './cliFailure';

const EXTENSIONS = ['.xlsx', '.xlsm'];
const SUFFIX = ' - KQ';

const extensionOf = (path: string): string => extname(path).toLowerCase();

export function requireWorkbookName(path: string): void {
  if (!EXTENSIONS.includes(extensionOf(path))) throw new FileFailure('wrongExtension', path);
}

/** "hung-yen.xlsx" → "hung-yen - KQ.xlsx", in the same folder. */
export function defaultOutput(input: string): string {
  const extension = extname(input);
  return join(dirname(input), basename(input, extension) + SUFFIX + extension);
}

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Throws when a file to be written is one of these. */
export function requireDistinct(path: string, others: readonly string[]): void {
  if (others.some((other) => realPath(other) === realPath(path))) throw new FileFailure('exists', path);
}

/**
 * Where the result goes: the input itself only with `inPlace`, else the file named, else the default name beside the input.
 * A file named, or of the default name, that exists is replaced. A macro workbook stays one.
 */
export function outputPath(input: string, output: string | undefined, inPlace: boolean): string {
  if (inPlace) {
    if (output !== undefined) throw new OptionFailure('inPlaceWithOutput', '');
    return realPath(input);
  }
  const path = output ?? defaultOutput(input);
  requireWorkbookName(path);
  if (extensionOf(path) !== extensionOf(input)) throw new FileFailure('macroMismatch', path);
  if (realPath(path) === realPath(input)) throw new FileFailure('sameAsInput', input);
  return path;
}
