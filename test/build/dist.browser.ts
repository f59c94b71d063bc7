import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import webpack from 'webpack';

/** What `npm run build` makes for a host of its own. Runs with the browser tests, as it takes a build. */

const ROOT = join(import.meta.dirname, '../..');
const BASE_URL = 'https://phuong.example.vn/excel';
const { BudgetPlugin } = createRequire(import.meta.url)(join(ROOT, 'webpack.config.js')) as {
  BudgetPlugin: new (budgets: Readonly<Record<string, number>>) => webpack.WebpackPluginInstance;
};

let folder: string;
let files: readonly string[];
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-dist-'));
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], {
    cwd: ROOT,
    env: { ...process.env, BASE_URL, DIST: folder, OFFICE_JS: 'cdn' },
    stdio: 'ignore',
  });
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

void test('no file of the production build names the machine that it was made on', () => {
  assert.deepEqual(
    files.filter((name) => /localhost|127\.0\.0\.1/.test(textOf(name)) || textOf(name).includes(ROOT)),
    [],
  );
});

void test('every address of the manifest that is the host’s own is a file of the build', () => {
  const addresses = [...textOf('manifest.xml').matchAll(/"(https:\/\/[^"]*)"/g)].map(([, address = '']) => address);
  const own = addresses.filter((address) => address.startsWith(`${BASE_URL}/`));
  assert.ok(own.length > 20);
  const missing = own
    .map((address) => new URL(address).pathname.replace('/excel/', ''))
    .filter((name) => !existsSync(join(folder, name)));
  assert.deepEqual(missing, []);
});

void test('bundles are named by what is in them, and the page asks for those that are there', () => {
  const bundles = [...textOf('taskpane.html').matchAll(/<script defer src="([^"]+)"/g)].map(([, name = '']) => name);
  assert.ok(bundles.length > 2);
  for (const name of bundles) {
    assert.match(name, /\.[0-9a-f]{20}\.js$/);
    assert.ok(files.includes(name), name);
  }
});

/** Builds one small entry under a budget and answers what the build complains of. */
const complaints = (budget: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const place = mkdtempSync(join(tmpdir(), 'wardscore-budget-'));
    writeFileSync(join(place, 'entry.js'), `console.log(${JSON.stringify('0123456789'.repeat(50))});`);
    const compiler = webpack({
      mode: 'production',
      context: place,
      entry: { taskpane: './entry.js' },
      output: { path: join(place, 'out') },
      plugins: [new BudgetPlugin({ taskpane: budget })],
    });
    compiler.run((error, stats) => {
      rmSync(place, { recursive: true, force: true });
      if (error || !stats) reject(error ?? new Error('no outcome'));
      else resolve(stats.compilation.errors.map(({ message }) => message));
    });
  });

void test('a bundle over its budget fails the build, one within it does not', async () => {
  assert.match((await complaints(20)).join(), /entry "taskpane" has \d+ bytes gzipped, its budget is 20/);
  assert.deepEqual(await complaints(10_000), []);
});
