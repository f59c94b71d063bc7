import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import host from '../../packages/excel-host/package.json';
import { ROOT } from './sources';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
/** What came from elsewhere; the workspaces are our own. */
const packages = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && link !== true,
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask for no more than a notice, or for the source of their own files. */
const ALLOWED = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'MPL-2.0', 'Python-2.0'],
  ...['Apache-2.0 AND MIT', 'CC-BY-4.0', 'Unlicense', '(MIT AND Zlib)'],
  // A choice of licences, of which one is allowed.
  ...['(MIT OR WTFPL)', '(MIT OR GPL-3.0-or-later)', '(BSD-3-Clause OR GPL-2.0)', '(MIT OR CC0-1.0)'],
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
]);

/** Packages that name no licence in package.json but bring its text: the first words of that text. */
const BY_TEXT: Readonly<Record<string, RegExp>> = {
  '@microsoft/office-js': /Office JavaScript API|MICROSOFT/i,
  '@univerjs/telemetry': /Apache License/,
};

test('every dependency is asked for by one exact version', () => {
  const loose = [dependencies, devDependencies, host.dependencies, host.devDependencies]
    .flatMap((each) => Object.entries(each))
    .filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
  expect(loose).toEqual([]);
});

test('every package in the lockfile is bound to its content', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha')).map(([path]) => path)).toEqual([]);
});

test('every package has a licence that lets us use it', () => {
  const others = packages
    .filter(([path, { license }]) => !ALLOWED.has(license ?? '') && !(nameOf(path) in BY_TEXT))
    .map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none'}`);
  expect(others).toEqual([]);
});

test.each(Object.keys(BY_TEXT))('%s brings the text of its licence', (name) => {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((each) => join(ROOT, 'node_modules', name, each))
    .find(existsSync);
  expect(readFileSync(file!, 'utf8').slice(0, 2000)).toMatch(BY_TEXT[name]!);
});

test('nothing runs while packages are installed', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});

test('what ships to users is a short list', () => {
  expect(Object.keys(dependencies).sort()).toEqual([
    '@fluentui/react-components',
    '@microsoft/office-js',
    'big.js',
    'commander',
    'docx',
    'fflate',
    'react',
    'react-dom',
    'saxes',
  ]);
});
