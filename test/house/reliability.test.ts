import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS } from '../../scripts/reliability/chapters';
import { filesOf } from '../../scripts/reliability/files';
import { isAbout, lineOf, linesOf, pageOf, shown, titlesPageOf } from '../../scripts/reliability/page';
import { titlesIn } from '../../scripts/reliability/titles';
import { ROOT } from './sources';

const textOf = (name: string): string => readFileSync(join(ROOT, '.github', name), 'utf8');

/** Whether both are up to date is asked after the tests have run: `npm run reliability -- jest-results.json --check`. */
describe('RELIABILITY.md', () => {
  test('tells of every file in one chapter', () => {
    const files = CHAPTERS.flatMap((chapter) => filesOf(chapter, ROOT));
    expect(new Set(files).size).toBe(files.length);
  });

  test('counts what the page of titles lists', () => {
    const listed = textOf('reliability-titles.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(textOf('RELIABILITY.md')).toContain(`| **all** | **${String(listed.length)}** |`);
  });
});

describe('a page made from tests', () => {
  const chapters = [
    {
      title: 'A',
      intro: 'a',
      files: [{ file: 'test/a.test.ts', lines: [lineOf({ groups: ['g'], name: '*x* \u202e7' })] }],
    },
  ];
  const made = titlesPageOf(chapters);

  test('counts without naming', () => {
    expect(pageOf(chapters)).toContain('| A | 1 |\n| **all** | **1** |');
    expect(pageOf(chapters)).toContain('## A\n\na\n\n1 test in 1 file.');
    expect(pageOf(chapters)).not.toContain('202E');
  });

  test('tells a matrix of groups and first words as a table', () => {
    const lines = ['- slow › sample works', '- slow › forms is refused', '- fast › sample works'];
    const page = pageOf([
      { title: 'M', intro: 'm', files: [{ file: 'test/m.test.ts', lines }], matrix: 'test/m.test.ts' },
    ]);
    expect(page).toContain('| | sample | forms |\n|---|---|---|\n| slow | ✔ | is refused |\n| fast | ✔ |  |');
  });

  test('shows signs that nobody sees, and no markup of its own', () => {
    expect(linesOf(made, 'test/a.test.ts')).toEqual(['- g › \\*x\\* ⟨202E⟩7']);
    expect(shown('a\u00a0b\tc')).toBe('a⟨00A0⟩b⟨0009⟩c');
  });

  test('would be found out of date by a test that was added, renamed or removed', () => {
    const [line = ''] = linesOf(made, 'test/a.test.ts') ?? [];
    const [title = []] = titlesIn('a.ts', "describe('g', () => test.each([1])('*x* %s7', () => undefined));");
    expect(isAbout(line, title)).toBe(true);
    const [renamed = []] = titlesIn('a.ts', "test('*y* 7', () => undefined);");
    expect(isAbout(line, renamed)).toBe(false);
  });
});
