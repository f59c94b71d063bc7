import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const DESK = join(ROOT, 'dist-desk');

/** Things that outlive one run and are worth nothing to anybody else. */
export const CACHE = join(ROOT, 'node_modules/.cache/wardscore');
const STAMP = join(CACHE, 'desk-built');

/** Everything that the build is made of. */
const SOURCES = [
  'src',
  'packages',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'webpack.desk.config.js',
  'package-lock.json',
];

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : mtimeMs;
};

/** Whether dist-desk was built from the sources as they are. */
export const isBuilt = (): boolean =>
  existsSync(join(DESK, 'index.html')) &&
  existsSync(STAMP) &&
  statSync(STAMP).mtimeMs >= Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));

/** Builds dist-desk unless it is up to date. Throws when the build fails; webpack has said why then. */
export function ensureBuilt(): void {
  if (isBuilt()) return;
  const begun = new Date();
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '-c', 'webpack.desk.config.js', '--mode', 'production', '--stats', 'errors-warnings'],
    { cwd: ROOT, stdio: 'inherit' },
  );
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  // What was changed during the build is not in it.
  utimesSync(STAMP, begun, begun);
}
