import { both, byLanguage, same } from '../../src/language/language';

const texts = byLanguage({
  title: both('Kết quả', 'Result'),
  symbol: same('✔'),
  inside: {
    count: both(
      (n: string) => `${n} phường`,
      (n) => `${n} wards`,
    ),
  },
  steps: [both('Nhập số liệu', 'Enter the data'), both('Chấm điểm', 'Score')],
  words: both(['có', 'rồi'], ['yes']),
});

describe('byLanguage', () => {
  test('gives each language the same tree with its own texts', () => {
    expect(texts.vi.title).toBe('Kết quả');
    expect(texts.en.title).toBe('Result');
    expect([texts.vi.inside.count('3'), texts.en.inside.count('3')]).toEqual(['3 phường', '3 wards']);
  });

  test('gives a text of both languages to both', () => {
    expect([texts.vi.symbol, texts.en.symbol]).toEqual(['✔', '✔']);
  });

  test('keeps lists as lists, of pairs or as one pair', () => {
    expect(texts.en.steps).toEqual(['Enter the data', 'Score']);
    expect([texts.vi.words, texts.en.words]).toEqual([['có', 'rồi'], ['yes']]);
  });
});

describe('types', () => {
  test('a text without its other language, or of another kind, does not compile', () => {
    // @ts-expect-error the English text is missing
    both('Kết quả');
    // @ts-expect-error a sentence is not a function
    both('Kết quả', () => 'Result');
    // @ts-expect-error a function that makes a sentence is not a sentence
    both((n: string) => `${n} phường`, 'wards');
    expect(texts.vi).toHaveProperty('title');
  });
});
