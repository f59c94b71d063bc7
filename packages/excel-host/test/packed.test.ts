import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dependencies, exports as doors } from '../package.json';
import { openPackage } from '../src/package';

const PACKAGE = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
const app = join(folder, 'app');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
const node = (cwd: string, ...args: string[]): string => run(cwd, process.execPath, ...args);
const npm = (cwd: string, ...args: string[]): string =>
  run(cwd, 'npm', ...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund');

const folderOf = (name: string): string =>
  (createRequire(__filename).resolve.paths(name) ?? []).map((path) => join(path, name)).find(existsSync)!;

/** What a stranger would get from a registry stands here already: linked, so that no network is asked. Answers its version. */
function link(name: string): string {
  const there = folderOf(name);
  const place = join(app, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(there, place);
  return (JSON.parse(readFileSync(join(there, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The compiler must find nothing there, or this does not compile. */
const FOURTH_DOOR = "// @ts-expect-error\nimport type {} from 'excel-host/lib/model/types';\n";

/** The whole way of a stranger: build, pack, install from the file, compile against the types, run. */
test('a stranger installs the packed host and tests an add-in of their own with it', () => {
  node(PACKAGE, require.resolve('tsx/cli'), 'scripts/build.ts', join(folder, 'built'));
  npm(join(folder, 'built'), 'pack', '--pack-destination', folder);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  cpSync(join(__dirname, 'stranger'), app, { recursive: true });
  writeFileSync(join(app, 'deep.ts'), FOURTH_DOOR);
  const strict = { strict: true, module: 'Node16', target: 'ES2022', types: ['node', 'office-js'], outDir: 'out' };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, skipLibCheck: true } }));
  expect(Object.fromEntries(Object.keys(dependencies).map((name) => [name, link(name)]))).toEqual(dependencies);
  const own = { private: true, devDependencies: { '@types/node': link('@types/node') } };
  writeFileSync(join(app, 'package.json'), JSON.stringify(own));
  npm(app, 'install', join(folder, packed));
  expect(readdirSync(join(app, 'node_modules', 'excel-host'))).toContain('README.md');
  node(app, require.resolve('typescript/bin/tsc'));
  expect(node(app, 'out/main.js', 'book.xlsx')).toBe('The range address was Sheet1!C2.\nSheet1');
  const { workbook } = openPackage(readFileSync(join(app, 'book.xlsx')));
  const [sheet] = workbook.worksheets;
  expect(sheet?.cells.value(1, 2)).toBe('Hello');
  expect(workbook.styles.get(sheet!.cells.styleId(1, 2)).fill.color).toBe('#FFFF00');
}, 300_000);

test('the built package has the three doors of the sources and no other', () => {
  const built = JSON.parse(readFileSync(join(folder, 'built/package.json'), 'utf8')) as { exports: object };
  expect(Object.keys(built.exports)).toEqual(Object.keys(doors));
  for (const { types, default: script } of Object.values(built.exports) as { types: string; default: string }[])
    expect(
      [types, script].map((path) => readFileSync(join(folder, 'built', path), 'utf8')).every((text) => text !== ''),
    ).toBe(true);
  expect(readFileSync(join(PACKAGE, 'README.md'), 'utf8')).toContain('excel-host/service');
});
