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

/** How a path is compared: Windows and macOS do not tell capitals from small letters. */
const compared = (path: string): string =>
  process.platform === 'linux' ? realPath(path) : realPath(path).toLowerCase().normalize('NFC');

/** Throws when two of these files are the same. */
export function requireDistinct(paths: readonly string[]): void {
  const known = new Set<string>();
  for (const path of paths) {
    if (known.has(compared(path))) throw new FileFailure('sameOutput', path);
    known.add(compared(path));
  }
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
