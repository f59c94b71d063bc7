import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../language/language';

/** Where the pane keeps the choice of language. Desk and pane share their origin, so that one choice holds for both. */
export const LANGUAGE_KEY = 'wardscore.language';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** The language last chosen, else the browser's; Vietnamese unless the browser speaks English. */
export function keptLanguage(memory: Memory | null, browser: string): Language {
  const kept = memory?.getItem(LANGUAGE_KEY);
  return LANGUAGES.find((language) => language === kept) ?? (/^en\b/i.test(browser) ? 'en' : 'vi');
}

/** As Office.js names the language of its host. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-US' : 'vi-VN');

/** The browser's memory; null where it is switched off. */
export function browserMemory(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const chosen = new Set<() => void>();
let here: Language | null = null;

export function chooseLanguage(language: Language): void {
  here = language;
  browserMemory()?.setItem(LANGUAGE_KEY, language);
  for (const listener of chosen) listener();
}

function subscribe(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key !== LANGUAGE_KEY) return;
    here = null;
    listener();
  };
  chosen.add(listener);
  window.addEventListener('storage', heard);
  return () => {
    chosen.delete(listener);
    window.removeEventListener('storage', heard);
  };
}

/** The language of the desk: follows the switch in the pane while it is used. */
export const useDeskLanguage = (): Language =>
  useSyncExternalStore(subscribe, () => here ?? keptLanguage(browserMemory(), navigator.language));
