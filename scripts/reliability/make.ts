import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { CHAPTERS } from './chapters';
import { filesOf, isBrowserTest } from './files';
import { isUpToDate, lineOf, linesOf, pageOf, titlesPageOf } from './page';
import { titlesIn, type Title } from './titles';

/**
 * Makes RELIABILITY.md and reliability-titles.md in .github by running the tests that they tell of. `--stale` runs only those of
 * files that the titles no longer fit and keeps what is said of the others; `jest-results.json` takes the results of a run already
 * made; `--check` writes nothing and fails when one of the two would be another one.
 */
const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, '.github/RELIABILITY.md');
const TITLES = join(ROOT, '.github/reliability-titles.md');

interface JestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

const readResults = (path: string): JestResults => JSON.parse(readFileSync(path, 'utf8')) as JestResults;

function run(files: readonly string[]): JestResults {
  if (files.length === 0) return { testResults: [] };
  const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
  const output = join(folder, 'results.json');
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${output}`, '--runTestsByPath', ...files];
  spawnSync(process.execPath, jest, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const results = readResults(output);
  rmSync(folder, { recursive: true });
  return results;
}

const titlesOf = (file: string): readonly Title[] => titlesIn(file, readFileSync(join(ROOT, file), 'utf8'));

const options = process.argv.slice(2);
const given = options.find((argument) => argument.endsWith('.json'));
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const before = textOf(TITLES);
// Looked up once: a file that somebody adds while the tests run waits for the next time.
const chapters = CHAPTERS.map((chapter) => ({ ...chapter, files: filesOf(chapter, ROOT) }));
const files = chapters.flatMap((chapter) => chapter.files);
const wanted = files.filter((file) => !options.includes('--stale') || !isUpToDate(before, file, titlesOf(file)));
const results = given === undefined ? run(wanted.filter((file) => !isBrowserTest(file))) : readResults(given);
const tried = new Map(
  results.testResults.map(({ name, assertionResults }) => [relative(ROOT, name), assertionResults] as const),
);
const failed = wanted.filter((file) => tried.get(file)?.some(({ status }) => status === 'failed'));
if (failed.length > 0) throw new Error(`tests fail, so nothing is told of them: ${failed.join(', ')}`);

function linesAbout(file: string): readonly string[] {
  if (!wanted.includes(file)) return linesOf(before, file) ?? [];
  // Tests of the browser are not run here: their titles are told as their files write them.
  if (isBrowserTest(file)) return titlesOf(file).map((pieces) => lineOf({ groups: [], name: pieces.join('…') }));
  const tests = tried.get(file);
  if (!tests || tests.length === 0) throw new Error(`the results say nothing of ${file}`);
  return tests.map(({ ancestorTitles, title }) => lineOf({ groups: ancestorTitles, name: title }));
}

const made = chapters.map((chapter) => ({
  ...chapter,
  files: chapter.files.map((file) => ({ file, lines: linesAbout(file) })),
}));
const pages = [
  [PAGE, pageOf(made)],
  [TITLES, titlesPageOf(made)],
] as const;
if (!options.includes('--check')) for (const [path, text] of pages) writeFileSync(path, text);
else if (pages.some(([path, text]) => textOf(path) !== text)) {
  console.error('.github/RELIABILITY.md is out of date: run npm run reliability -- --stale');
  process.exitCode = 1;
}
