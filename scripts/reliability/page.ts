import type { Chapter } from './chapters';
import type { Title } from './titles';

/** A test that was run: the names of the groups it stands in, and its own. */
export interface TriedTest {
  readonly groups: readonly string[];
  readonly name: string;
}

/** A file of tests, with a line of Markdown for each. */
export interface TriedFile {
  readonly file: string;
  readonly lines: readonly string[];
}

export interface TriedChapter extends Pick<Chapter, 'title' | 'intro' | 'matrix'> {
  readonly files: readonly TriedFile[];
}

/** Longer names, of inputs of 32,767 characters, are cut. */
const LONGEST = 220;
const MARKUP = /[\\`*_[\]<>|#~]/g;
/** Signs that nobody sees: controls, spaces without width, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\u00a0\u2028\u2029\u202f]/gu;

/** A text as Markdown shows it letter by letter. */
export const shown = (text: string): string =>
  text
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(UNSEEN, (sign) => `⟨${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);

/** "- group › name". */
export const lineOf = ({ groups, name }: TriedTest): string => {
  const whole = [...groups, name].join(' › ');
  return `- ${shown(whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole)}`;
};

const headingOf = (file: string, count: number): string => `### ${file} · ${String(count)}`;

const countOf = ({ files }: TriedChapter): number => files.reduce((sum, { lines }) => sum + lines.length, 0);

const told = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

/** RELIABILITY.md: what is tried, chapter by chapter, and how often. */
export function pageOf(chapters: readonly TriedChapter[]): string {
  const total = chapters.reduce((sum, chapter) => sum + countOf(chapter), 0);
  const lines = [
    '# Faults and inputs tried',
    '',
    'Written by `npm run reliability` from the tests themselves; `npm test` fails when it is out of date. The tests by name: [reliability-titles.md](reliability-titles.md).',
    '',
    '| chapter | tests |',
    '|---|---:|',
    ...chapters.map((chapter) => `| ${shown(chapter.title)} | ${String(countOf(chapter))} |`),
    `| **all** | **${String(total)}** |`,
  ];
  for (const chapter of chapters) {
    const count = `${told(countOf(chapter), 'test')} in ${told(chapter.files.length, 'file')}.`;
    lines.push('', `## ${chapter.title}`, '', chapter.intro, '', count, ...matrixOf(chapter));
  }
  return `${lines.join('\n')}\n`;
}

/** A row for each group, a column for each first word of a test's name; what follows is the cell, without the word "works". */
function matrixOf({ files, matrix }: TriedChapter): string[] {
  const lines = files.find(({ file }) => file === matrix)?.lines ?? [];
  const tests = lines.flatMap((line) => {
    const match = /^- (.+?) › (\S+) (.+)$/.exec(line);
    return match ? [{ group: match[1] ?? '', word: match[2] ?? '', end: match[3] ?? '' }] : [];
  });
  if (tests.length === 0) return [];
  const words = [...new Set(tests.map(({ word }) => word))];
  const groups = [...new Set(tests.map(({ group }) => group))];
  const cell = (group: string, word: string): string => {
    const end = tests.find((test) => test.group === group && test.word === word)?.end ?? '';
    return end === 'works' ? '✔' : end;
  };
  return [
    '',
    `| | ${words.join(' | ')} |`,
    `|---|${words.map(() => '---').join('|')}|`,
    ...groups.map((group) => `| ${group} | ${words.map((word) => cell(group, word)).join(' | ')} |`),
  ];
}

/** reliability-titles.md: every test by its name. */
export function titlesPageOf(chapters: readonly TriedChapter[]): string {
  const lines = [
    '# Faults and inputs tried, test by test',
    '',
    'Written by `npm run reliability`; nobody has to read it in a review.',
  ];
  for (const chapter of chapters) {
    lines.push('', `## ${chapter.title}`);
    for (const each of chapter.files) lines.push('', headingOf(each.file, each.lines.length), '', ...each.lines);
  }
  return `${lines.join('\n')}\n`;
}

/** The lines about a file in a page of titles that was made before; null when it says nothing of the file. */
export function linesOf(page: string, file: string): readonly string[] | null {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`### ${file} · `));
  if (from < 0) return null;
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return rest.slice(0, to < 0 ? rest.length : to).filter((line) => line.startsWith('- '));
}

/** Whether the page tells of every test of a file with these titles, and of no other. */
export function isUpToDate(page: string, file: string, titles: readonly Title[]): boolean {
  const lines = linesOf(page, file);
  if (!lines || lines.length === 0) return false;
  return (
    titles.every((title) => lines.some((line) => isAbout(line, title))) &&
    lines.every((line) => titles.some((title) => isAbout(line, title)))
  );
}

/** Whether a line of the page is about a test of this title. */
export function isAbout(line: string, title: Title): boolean {
  const pieces = title.map(shown);
  if (line.endsWith('…')) return line.includes(pieces[0] ?? '') || pieces[0] === '';
  let at = 0;
  for (const piece of pieces) {
    const found = line.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1) ?? '';
  return last === '' || line.endsWith(last);
}
