import { LANGUAGES, type Language } from '../language/language';

const KEY = 'wardscore.language';

/** Where the choice of language is kept between sessions. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** The language last chosen, else Office's own; Vietnamese unless Office speaks English. */
export function initialLanguage(displayLanguage: string, memory: Memory | null): Language {
  const kept = memory?.getItem(KEY);
  return LANGUAGES.find((language) => language === kept) ?? (/^en\b/i.test(displayLanguage) ? 'en' : 'vi');
}

export const keepLanguage = (language: Language, memory: Memory | null): void => {
  memory?.setItem(KEY, language);
};

/** The browser's memory; null where it is switched off, as in partitioned frames. */
export function paneMemory(): Memory | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
