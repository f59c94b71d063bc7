import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DESK, ensureBuilt } from '../../scripts/desk/build';
import { launchShared, SHARED } from './launch';

/**
 * `npm run test:browser [names]`: builds desk and pane once, then walks them in one headless Chromium, two files at a time. Longest
 * first, so that no long one is left alone at the end.
 */
const AT_A_TIME = 2;
const LONGEST = ['large', 'grid', 'states', 'desk'];

const wanted = process.argv.slice(2);
const rank = (path: string): number => {
  const at = LONGEST.indexOf(basename(path, '.browser.ts'));
  return at < 0 ? LONGEST.length : at;
};
const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.browser.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((each) => basename(name).startsWith(each)))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  .map((name) => join(import.meta.dirname, '..', name));

/** One for people, one for the count at the end of the gate. */
const REPORTERS = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=tap', '--test-reporter-destination=browser-results.tap'],
];

async function main(): Promise<number> {
  ensureBuilt();
  const browser = await launchShared();
  const tests = spawn(
    process.execPath,
    ['--import', 'tsx', '--test', `--test-concurrency=${String(AT_A_TIME)}`, ...REPORTERS, ...files],
    { stdio: 'inherit', env: { ...process.env, PANE_DIST: DESK, [SHARED]: browser.wsEndpoint() } },
  );
  const status = await new Promise<number | null>((resolve) => tests.once('exit', resolve));
  await browser.close();
  return status ?? 1;
}

void main().then((status) => {
  process.exitCode = status;
});
