import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourceFiles, withoutComments } from './sources';

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Files that work on Vietnamese letters themselves: they match text, they do not speak to people. */
const ABOUT_LETTERS = [
  /^src\/language\//,
  /^src\/domain\/(ward|text|consistency)\//,
  /^src\/workbook\/(read|repairs)\//,
  // What staff would type: data of the sample, the same in every language.
  /^src\/workbook\/sample\//,
  // Takes apart what our own sheets say.
  /^src\/sending\/privateTexts\.ts$/,
];

/** Every leaf of a text module: functions count as leaves. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const areas = readdirSync(join(ROOT, 'src/language/vi')).map((name) => name.replace(/\.ts$/, ''));

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the areas are found by listing the folder
const load = (language: string, area: string): unknown => require(join(ROOT, 'src/language', language, area));

describe('language files', () => {
  test('there are some', () => {
    expect(areas.length).toBeGreaterThan(0);
  });

  test.each(areas)('%s has the same keys in Vietnamese and English, and none is empty', (area) => {
    const vi = leaves(load('vi', area), '');
    const en = leaves(load('en', area), '');
    expect(en.map(([path]) => path).sort()).toEqual(vi.map(([path]) => path).sort());
    expect([...vi, ...en].filter(([, text]) => typeof text === 'string' && text.trim() === '')).toEqual([]);
  });

  test('no sentence in Vietnamese stands in code outside the language files', () => {
    const broken = [...sourceFiles('src')]
      .filter((file) => !ABOUT_LETTERS.some((pattern) => pattern.test(file.path)))
      .filter((file) => VIETNAMESE.test(withoutComments(file.text)));
    expect(broken.map((file) => file.path)).toEqual([]);
  });
});
