import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS } from '../../scripts/reliability/chapters';
import { filesOf } from '../../scripts/reliability/files';
import { headingOf, isAbout, isUpToDate, lineOf, linesOf, pageOf, shown } from '../../scripts/reliability/page';
import { titlesIn } from '../../scripts/reliability/titles';
import { ROOT } from './sources';

const PAGE = join(ROOT, '.github/RELIABILITY.md');
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
const files = CHAPTERS.flatMap((chapter) => filesOf(chapter, ROOT));
const titlesOf = (file: string) => titlesIn(file, readFileSync(join(ROOT, file), 'utf8'));

describe('RELIABILITY.md', () => {
  test.each(files)(
    'tells every test of %s, and none that is gone; else run npx tsx scripts/reliability/make.ts --stale',
    (file) => {
      const lines = linesOf(page, file) ?? [];
      const titles = titlesOf(file);
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title) => !lines.some((line) => isAbout(line, title)))).toEqual([]);
      expect(lines.filter((line) => !titles.some((title) => isAbout(line, title)))).toEqual([]);
      expect(isUpToDate(page, file, titles)).toBe(true);
      expect(page).toContain(headingOf(file, lines.length));
    },
  );

  test('tells of no other file, and of each in one chapter', () => {
    const told = [...page.matchAll(/^### (\S+) · \d+$/gm)].map(([, file]) => file);
    expect(told).toEqual(files);
    expect(new Set(files).size).toBe(files.length);
  });

  test('counts what it lists', () => {
    const tries = [...page.matchAll(/^### \S+ · (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(page).toContain(`| **all** | **${String(tries)}** |`);
    expect(tries).toBe(page.split('\n').filter((line) => line.startsWith('- ')).length);
  });
});

describe('a page made from tests', () => {
  const made = pageOf([
    {
      title: 'A',
      intro: 'a',
      files: [{ file: 'test/a.test.ts', lines: [lineOf({ groups: ['g'], name: '*x* \u202e7' })] }],
    },
  ]);

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
