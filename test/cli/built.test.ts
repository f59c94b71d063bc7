import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { version } from '../../package.json';
import { runReport } from '../../src/cli/runReport';
import { isUpToDate } from '../../scripts/cli/upToDate';

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/hung-yen.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const here = (name: string): string => join(folder, name);

describe('the built command, in a folder without node_modules', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/cli/run.js'), '--version']);
    cpSync(join(ROOT, 'dist-cli'), here('program'), { recursive: true });
    cpSync(SAMPLE, here('in.xlsx'));
  });

  const wardscore = (...argv: string[]): string =>
    execFileSync(process.execPath, [here('program/wardscore.js'), ...argv], { cwd: folder, encoding: 'utf8' });

  test('has the version inside', () => {
    expect(wardscore('--version')).toBe(`${version}\n`);
  });

  test('writes the same files as the sources, the copy for sending and the Word file included', async () => {
    const argv = (name: string) => [
      ...['in.xlsx', '-o', `${name}.xlsx`, '--word', `${name}.docx`, '--calendar', `${name}.ics`],
      ...['--send-copy', `${name}-send.xlsx`],
    ];
    const said = wardscore('report', ...argv('built'));
    const told: string[] = [];
    const before = process.cwd();
    process.chdir(folder);
    try {
      await runReport(argv('source'), {
        terminal: { out: (text) => told.push(text), error: () => undefined, interactive: false },
        clock: () => 0,
        cancelled: () => false,
        peakMemory: () => 0,
      });
    } finally {
      process.chdir(before);
    }
    expect(said.replaceAll('built', 'source')).toBe(told.join(''));
    for (const ending of ['.xlsx', '.ics', '-send.xlsx'])
      expect([ending, readFileSync(here(`built${ending}`)).equals(readFileSync(here(`source${ending}`)))]).toEqual([
        ending,
        true,
      ]);
    // The other parts of a Word file tell when it was made.
    const paper = (name: string) =>
      strFromU8(unzipSync(readFileSync(here(name)))['word/document.xml'] ?? new Uint8Array());
    expect(paper('built.docx')).toBe(paper('source.docx'));
    expect(paper('built.docx')).not.toBe('');
  });

  test('makes a template', () => {
    wardscore('template', 'mau.xlsx');
    expect(statSync(here('mau.xlsx')).size).toBeGreaterThan(10_000);
  });

  test('works without the code that the build compiled, as in another version of Node', () => {
    const codes = readdirSync(here('program')).filter((name) => name.endsWith('.code'));
    expect(codes).toHaveLength(2);
    for (const [at, name] of codes.entries()) {
      if (at === 0) rmSync(here(`program/${name}`));
      else writeFileSync(here(`program/${name}`), 'code of another version');
    }
    expect(wardscore('report', 'in.xlsx', '-o', 'again.xlsx')).toContain('14 phường');
  });
});

describe('the command is built again', () => {
  const SOURCE = 'source.ts';
  const list = (changes: object = {}): void => {
    const { size, mtimeMs } = statSync(here(SOURCE));
    const files = [[SOURCE, size, mtimeMs]];
    writeFileSync(here('inputs.json'), JSON.stringify({ node: process.version, files, ...changes }));
  };
  beforeEach(() => {
    writeFileSync(here(SOURCE), 'a');
    list();
  });

  test('not while everything is as it was', () => {
    expect(isUpToDate(folder, folder)).toBe(true);
  });

  test('when a file has changed', () => {
    utimesSync(here(SOURCE), new Date(0), new Date(0));
    expect(isUpToDate(folder, folder)).toBe(false);
  });

  test('when a file is gone', () => {
    rmSync(here(SOURCE));
    expect(isUpToDate(folder, folder)).toBe(false);
  });

  test('when it was built by another Node', () => {
    list({ node: 'v1.0.0' });
    expect(isUpToDate(folder, folder)).toBe(false);
  });

  test('when it was never built', () => {
    expect(isUpToDate(folder, here('nowhere'))).toBe(false);
  });
});
