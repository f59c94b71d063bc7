import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { version } from '../../package.json';

/**
 * `npm run build:cli` → dist-cli/: the command as a program that needs nothing but Node. `wardscore.js` starts it; beside it stand the
 * program, the genuine Office.js, and for each the code that this version of Node compiles of it.
 */
const ROOT = join(import.meta.dirname, '../..');
const TARGET = join(ROOT, 'dist-cli');
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';
const OFFICE_LICENCE = 'node_modules/@microsoft/office-js/LICENSE.md';
const SAMPLE = 'assets/samples/hung-yen.xlsx';

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'ascii',
  minifySyntax: true,
  minifyWhitespace: true,
  write: false,
} as const satisfies BuildOptions;

interface Built {
  readonly text: string;
  readonly notices: string;
  /** Paths of the files read, from the root. */
  readonly inputs: readonly string[];
}

function bundle(entry: string, define: Readonly<Record<string, string>>): Built {
  const { outputFiles, metafile } = buildSync({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/cli/built', entry)],
    outfile: join(TARGET, 'out.js'),
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    legalComments: 'external',
    metafile: true,
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { text: asciiOf(textOf('out.js')), notices: textOf('.LEGAL.txt'), inputs: Object.keys(metafile.inputs) };
}

/**
 * The program is read as Latin-1. esbuild escapes letters in strings, but not in regular expressions and raw templates, whose text it
 * would change; ours are only ever read as patterns, where an escape means the letter.
 */
const asciiOf = (text: string): string =>
  text.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The whole folder is made beside its place, so that a build that fails leaves the old one. */
function build(): void {
  const made = mkdtempSync(join(ROOT, 'dist-cli-'));
  try {
    const inputs = writeProgram(made);
    const files = [...new Set([...inputs, OFFICE_JS, 'package.json', 'scripts/cli/build.ts', SAMPLE])].map((name) => {
      const { size, mtimeMs } = statSync(join(ROOT, name));
      return [name, size, mtimeMs] as const;
    });
    writeFileSync(join(made, 'inputs.json'), JSON.stringify({ node: process.version, files }));
    chmodSync(made, 0o755);
    rmSync(TARGET, { recursive: true, force: true });
    renameSync(made, TARGET);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Writes the files of the program and answers what they were made of. */
function writeProgram(folder: string): readonly string[] {
  const program = bundle('program.ts', { WARDSCORE_VERSION: version });
  const office = readFileSync(join(ROOT, OFFICE_JS));
  if (office.some((byte) => byte > 0x7f)) throw new Error(`${OFFICE_JS} holds more than ASCII`);
  // Code is kept by the length of its text alone: files of two builds must not meet.
  const id = createHash('sha256').update(program.text).update(office).digest('hex').slice(0, 12);
  const names = { PROGRAM_FILE: `program-${id}.js`, OFFICE_FILE: `office-${id}.js` };
  const launcher = bundle('wardscore.ts', names);
  writeFileSync(join(folder, names.PROGRAM_FILE), program.text);
  writeFileSync(join(folder, names.OFFICE_FILE), office);
  writeFileSync(join(folder, 'wardscore.js'), `#!/usr/bin/env node\n${launcher.text}`, { mode: 0o755 });
  writeFileSync(join(folder, 'LICENCES.txt'), program.notices);
  cpSync(join(ROOT, OFFICE_LICENCE), join(folder, 'LICENCE-office-js.md'));
  compileCode(folder, names);
  return [...program.inputs, ...launcher.inputs];
}

/** Scores the sample once and keeps the code of all that ran. */
function compileCode(folder: string, names: Readonly<Record<string, string>>): void {
  const work = mkdtempSync(join(tmpdir(), 'wardscore-build-'));
  try {
    const warm = join(work, 'warm.js');
    writeFileSync(warm, bundle('warm.ts', names).text);
    const command = ['report', join(ROOT, SAMPLE), '-o', join(work, 'out.xlsx')];
    execFileSync(process.execPath, [warm, folder, ...command], { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(work, { recursive: true });
  }
  const codes = readdirSync(folder).filter((name) => name.endsWith('.code'));
  if (codes.length !== 2) throw new Error(`code of two files was to be kept, not of ${String(codes.length)}`);
}

build();
