import fc from 'fast-check';
import { matchesAfter } from '../../../src/domain/text/matchesAfter';

const found = (text: string, pattern: RegExp, before: RegExp): (readonly [string, number])[] =>
  [...matchesAfter(text, pattern, (character) => before.test(character))].map((match) => [match[0], match.index]);

/** The same with a lookbehind, which Node understands. */
const expected = (text: string, pattern: RegExp): (readonly [string, number])[] =>
  [...text.matchAll(pattern)].map((match) => [match[0], match.index]);

const texts = fc.string({
  unit: fc.constantFrom('1', '23', '4.567', '/', ',', '.', ' ', '%', 'a', 'ấ', '𝟙', '-', '+', '='),
});

describe('matchesAfter', () => {
  test.each([
    ['a count after a stroke is no count', /\d+\/\d+/gu, /^[^\d/]?$/u, /(?<![\d/])\d+\/\d+/gu],
    ['a count after a mark is part of another', /\d+(?=\s)/gu, /^[^\d/,.]?$/u, /(?<![\d/,.])\d+(?=\s)/gu],
    ['a letter outside the first plane is one character', /\d+/gu, /^[^\p{L}\p{N}]?$/u, /(?<![\p{L}\p{N}])\d+/gu],
  ])('finds what a lookbehind finds: %s', (_, pattern, before, withLookbehind) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text, pattern, before)).toEqual(expected(text, withLookbehind));
      }),
    );
  });

  test('gives the groups of the pattern', () => {
    const [match] = matchesAfter('x 13/14', /(\d+)\/(\d+)/g, () => true);
    expect([match?.[1], match?.[2]]).toEqual(['13', '14']);
  });

  test('looks at each character of a long run once', () => {
    let looks = 0;
    const text = `a${'1'.repeat(20_000)}`;
    const all = [
      ...matchesAfter(text, /\d+/gu, (before) => {
        looks += 1;
        return !/[\p{L}\d]/u.test(before);
      }),
    ];
    expect(all).toEqual([]);
    expect(looks).toBeLessThan(25_000);
  });
});
