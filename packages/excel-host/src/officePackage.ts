import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Around, Build } from './officeBuild';

const FILES: Record<Build, string> = { debug: 'excel-web-16.00.debug.js', minified: 'excel-web-16.00.js' };

const packageFolder = (): string => dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));

/** The library of the npm package @microsoft/office-js. */
export function fromPackage(
  build: Build,
  parameters: readonly string[],
  { before, after }: Around,
): (this: unknown, ...values: unknown[]) => unknown {
  const text = readFileSync(join(packageFolder(), 'dist', FILES[build]), 'utf8');
  // The text is the library of the package itself, not something that came from outside.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...parameters, before + text + after) as ReturnType<typeof fromPackage>;
}
