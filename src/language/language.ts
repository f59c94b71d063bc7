/** Languages of the screen: Vietnamese first, English second. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages: a sentence, a list of words, or a function that makes a sentence of its arguments. */
export class TextPair<T> {
  constructor(private readonly texts: Readonly<Record<Language, T>>) {}

  in(language: Language): T {
    return this.texts[language];
  }
}

/** A text in Vietnamese and in English; the English one has the type of the Vietnamese one. */
export const both = <T>(vi: T, en: NoInfer<T>): TextPair<T> => new TextPair({ vi, en });

/** A text that is the same in both languages: a symbol, a name, a layout without words. */
export const same = <T>(text: T): TextPair<T> => new TextPair({ vi: text, en: text });

/** A tree of pairs as one language sees it. */
export type Texts<T> = T extends TextPair<infer Leaf> ? Leaf : { readonly [K in keyof T]: Texts<T[K]> };

function inLanguage(tree: unknown, language: Language): unknown {
  if (tree instanceof TextPair) return tree.in(language);
  if (Array.isArray(tree)) return tree.map((item) => inLanguage(item, language));
  return Object.fromEntries(Object.entries(tree as object).map(([key, item]) => [key, inLanguage(item, language)]));
}

/** The texts of an area, split once: `byLanguage({ title: both('Kết quả', 'Result') }).en.title`. */
export const byLanguage = <T extends object>(tree: T): Record<Language, Texts<T>> => ({
  vi: inLanguage(tree, 'vi') as Texts<T>,
  en: inLanguage(tree, 'en') as Texts<T>,
});
