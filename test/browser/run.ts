import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DESK, ensureBuilt } from '../../scripts/desk/build';

/** `npm run test:browser [names]`: builds desk and pane once, then walks them in headless Chromium, one file after another. */
const wanted = process.argv.slice(2);
const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.browser.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((each) => basename(name).startsWith(each)))
  .map((name) => join(import.meta.dirname, '..', name));

/** One for people, one for the count at the end of the gate. */
const REPORTERS = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=tap', '--test-reporter-destination=browser-results.tap'],
];

ensureBuilt();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=1', ...REPORTERS, ...files],
  { stdio: 'inherit', env: { ...process.env, PANE_DIST: DESK } },
);
process.exitCode = status ?? 1;
