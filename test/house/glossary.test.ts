import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_WORDS, GLOSSARY } from '../../src/language/glossary';
import { textsOf } from './languageTexts';
import { ROOT, sourceFiles } from './sources';

interface Told {
  readonly place: string;
  readonly words: string;
}

/** What is typed at the command line: options, and the values they take. */
const COMMAND = /^src\/language\/(?:cli|fileFailures|sending|collect|papers|tasks)\.ts:/;
const COMMAND_WORDS = new Set(
  'month quarter half nine year interim final selfScore selfReport registration minutes proposal document explanation person note strict'.split(
    ' ',
  ),
);
/** Earlier names, which are read and never written. */
const EARLIER = /earlier/;

const SYLLABLE = /^(?:ngh?|nh|ph|qu|tr|th|ch|kh|gh|gi|[bcdghklmnpqrstvxđ])?[aeiouyăâêôơư]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const withoutTones = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

const languageFiles = sourceFiles('src/language').filter(({ path }) => !path.endsWith('/glossary.ts'));

/** Lines of a language file that name what is only read. */
function earlierLines(text: string): Set<number> {
  const found = new Set<number>();
  let depth = 0;
  text.split('\n').forEach((line, at) => {
    if (depth === 0 && !EARLIER.test(line)) return;
    depth += line.split('{').length - line.split('}').length;
    found.add(at + 1);
  });
  return found;
}

const inLanguageFiles: Told[] = languageFiles.flatMap(({ path, text }) => {
  const earlier = earlierLines(text);
  return textsOf(path, text)
    .filter(({ place }) => !earlier.has(Number(place.split(':')[1])))
    .map(({ place, vi }) => ({ place, words: vi.words }));
});

const guide: Told[] = readdirSync(join(ROOT, 'docs/huong-dan'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/huong-dan/${name}`)
  .concat('docs/tu-kiem-tra.md')
  .map((place) => ({ place, words: readFileSync(join(ROOT, place), 'utf8').replace(/`[^`]*`|\]\([^)]*\)/g, '') }));

const manifest: Told[] = [
  ...readFileSync(join(ROOT, 'manifest.xml'), 'utf8').matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)"/g),
].map(([, id = '', words = '']) => ({ place: `manifest.xml ${id}`, words }));

/** Spelling in which one style is kept: hủy and hóa with the mark on the first of two vowels, 50% without a space. */
const STYLES = [/(?:^|[^q])u[ỳýỷỹỵ](?!\p{L})/iu, /o[àáảãạ](?!\p{L})/iu, /[\d}] %/];

const wordOf = (word: string): RegExp => new RegExp(`(?<!\\p{L})${word.replaceAll('.', '\\.')}(?!\\p{L})`, 'iu');
const NEVER = GLOSSARY.flatMap(({ say, never }) => never.map((word) => ({ say, pattern: wordOf(word) })));

function termFaults({ place, words }: Told): string[] {
  const text = words.normalize('NFC');
  const terms = NEVER.flatMap(({ say, pattern }) => {
    const found = pattern.exec(text);
    return found ? [`${place}: “${found[0]}” — say: ${say}`] : [];
  });
  return [...terms, ...STYLES.flatMap((style) => (style.test(text) ? [`${place}: “${style.exec(text)?.[0]}”`] : []))];
}

const foreignWords = ({ place, words }: Told): string[] =>
  [...words.replace(/\{\w+\}|--[\w…-]+/g, '').matchAll(/\p{L}[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !SYLLABLE.test(withoutTones(word)) && !FOREIGN_WORDS.has(word))
    .filter((word) => !(COMMAND.test(place) && COMMAND_WORDS.has(word)))
    .map((word) => `${place}: ${word}`);

describe('the glossary', () => {
  test('texts are found in the language files, the guide and the manifest', () => {
    expect(inLanguageFiles.length).toBeGreaterThan(2000);
    expect(guide.length).toBeGreaterThan(5);
    expect(manifest.length).toBeGreaterThan(5);
  });

  test('one thing has one term in every Vietnamese text', () => {
    expect([...inLanguageFiles, ...guide, ...manifest].flatMap(termFaults)).toEqual([]);
  });

  test('every word of a Vietnamese text is Vietnamese, or a name that Vietnamese writes as it is', () => {
    expect(inLanguageFiles.flatMap(foreignWords)).toEqual([]);
  });

  test.each([
    ['Hãy xem sheet Thiết lập', 'sheet'],
    ['Huỷ', 'Huỷ'],
    ['xoá dòng', 'oá'],
    ['đạt 50 %', '0 %'],
    ['Chưa rõ', 'Chưa rõ'],
    ['Bấm “Tạo mẫu”', 'Tạo mẫu'],
  ])('“%s” would be caught', (words, found) => {
    expect(termFaults({ place: 'x', words }).join()).toContain(`“${found}”`);
  });

  test('quý, khoán, thuế, hóa and 50% are left alone', () => {
    expect(termFaults({ place: 'x', words: 'quý, khoán, thuế, hóa, hủy, 50%' })).toEqual([]);
  });

  test('an English word in a Vietnamese text would be caught', () => {
    expect(foreignWords({ place: 'x', words: 'Hãy click vào nút {found} của Excel' })).toEqual(['x: click']);
  });
});
