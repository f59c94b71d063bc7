import { schemaTexts } from '../../src/language/schema';
import { statusSheets } from '../../src/language/sheets';
import { textsOf, unpairedTexts, type SourceText } from './languageTexts';
import { sourceFiles, withoutComments } from './sources';

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Files that work on Vietnamese letters themselves: they match text, they do not speak to people. */
const ABOUT_LETTERS = [
  /^src\/cells\/text\/advanceWidths\.ts$/,
  /^src\/language\//,
  /^src\/domain\/(ward|text|consistency)\//,
  /^src\/workbook\/(read|repairs)\//,
  // What staff would type: data of the sample, the same in every language.
  /^src\/workbook\/sample\//,
  // Takes apart what our own sheets say.
  /^src\/sending\/privateTexts\.ts$/,
];

/** Names that stay Vietnamese inside an English sentence: sheets, places, offices, and what is typed into cells. */
const NAMES = [
  ...Object.values(statusSheets).map(({ name }) => name),
  ...Object.values(schemaTexts.vi.sheets).map((sheet) => sheet.name),
  ...[
    'Kế hoạch chọn phường',
    'Bộ tiêu chí',
    'Nhóm',
    'Hưng Yên',
    'Mỹ Hào',
    'An Tảo',
    'Thái Bình',
    'QĐ-UBND',
    'QĐ-BCA',
    'NĐ-CP',
  ],
  ...['đồng', 'TTLĐTT', 'TTLĐXS', 'ĐVQT', 'ĐVTT', 'ĐA-1886', 'Tiếng Việt', '“Có”', '“Không”', 'Có (yes)', 'Không (no)'],
  ...['choose Đạt, Không đạt or Không áp dụng'],
].sort((one, other) => other.length - one.length);

/** What may stand in both languages with the same words. */
const SAME_WORDS = /^(?:Tiếng Việt|English|Sheet|WardScore|ĐA-1886|ĐVTT)$/;

/** Words that no Vietnamese sentence has. */
const ENGLISH = /\b(?:the|of|and|with|from|which|must|is|are|wards?|criteri(?:a|on))\b/;

const withoutNames = (words: string): string => NAMES.reduce((left, name) => left.replaceAll(name, ''), words);

/** What is wrong with a text, in words; empty when nothing is. */
function faultsOf({ kind, vi, en }: SourceText): string[] {
  const words = vi.words.trim();
  if (kind === 'same')
    return /\p{L}{2}/u.test(words) && !SAME_WORDS.test(words) ? [`the same words in both languages: ${words}`] : [];
  return [
    ...(/[^\s]/.test(vi.words) ? [] : ['the Vietnamese text is empty']),
    ...(/[^\s]/.test(en.words) ? [] : ['the English text is empty']),
    ...(vi.source === en.source ? ['both texts are equal'] : []),
    ...(VIETNAMESE.test(withoutNames(en.words)) ? ['Vietnamese stands in the English text'] : []),
    ...(ENGLISH.test(vi.words) ? ['English stands in the Vietnamese text'] : []),
    ...(/\((?:s|es)\)/.test(en.words) ? ['a plural stands in brackets; use counted()'] : []),
    ...(vi.words.normalize('NFC') === vi.words ? [] : ['the Vietnamese text is not composed (NFC)']),
    ...(vi.fillings.join() === en.fillings.join() ? [] : ['the two texts do not say the same of what is filled in']),
  ];
}

const files = sourceFiles('src/language');
const texts = files.flatMap((file) => textsOf(file.path, file.text));

describe('language files', () => {
  test('texts are found in them', () => {
    expect(texts.length).toBeGreaterThan(2000);
  });

  test('every text stands in Vietnamese and in English, each in its own language and with the same fillings', () => {
    expect(texts.flatMap((text) => faultsOf(text).map((fault) => `${text.place}: ${fault}`))).toEqual([]);
  });

  test.each([
    ["both('', 'Result')", 'the Vietnamese text is empty'],
    ["both('Kết quả', ' ')", 'the English text is empty'],
    ["both('Kết quả', 'Kết quả')", 'both texts are equal'],
    ["both('Kết quả', 'Kết quả, result')", 'Vietnamese stands in the English text'],
    ["both('Result of the year', 'Result')", 'English stands in the Vietnamese text'],
    ["both('Kê\u0301t qua\u0309', 'Result')", 'the Vietnamese text is not composed (NFC)'],
    ['both((n: string) => `Có ${n} xã`, () => `There are communes`)', 'do not say the same of what is filled in'],
    ["both('Có {found} xã', 'There are {expected}')", 'do not say the same of what is filled in'],
    ["both('phường', 'ward(s)')", 'a plural stands in brackets'],
    ["same('Result')", 'the same words in both languages'],
  ])('%s would be caught', (source, fault) => {
    expect(textsOf('x.ts', source).flatMap(faultsOf).join()).toContain(fault);
  });

  test('a good text is not caught', () => {
    const source = 'both((n: string) => `Có ${n} phường`, (n) => `There are ${n} wards on sheet Phường`)';
    expect(textsOf('x.ts', source).flatMap(faultsOf)).toEqual([]);
  });

  test('no sentence stands in a language file beside the pairs, where its other language would be missing', () => {
    const allowed =
      /\/(?:language|glossary|escapeHtml|reorganisation|officialNames|issueText|numbers|plural|sheets)\.ts$/;
    const alone = files
      .filter((file) => !allowed.test(file.path))
      .flatMap((file) => unpairedTexts(file.path, file.text).map((text) => `${file.path}: ${text}`));
    expect(alone).toEqual([]);
    expect(unpairedTexts('x.ts', "const a = { b: 'Kết quả', c: both('Lỗi', 'Fault') };")).toEqual(['Kết quả']);
  });

  test('no sentence in Vietnamese stands in code outside the language files', () => {
    const broken = [...sourceFiles('src')]
      .filter((file) => !ABOUT_LETTERS.some((pattern) => pattern.test(file.path)))
      .filter((file) => VIETNAMESE.test(withoutComments(file.text)));
    expect(broken.map((file) => file.path)).toEqual([]);
  });
});
