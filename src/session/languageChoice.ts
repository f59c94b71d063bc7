import type { Language } from '../language/language';
import { paneMemory, initialLanguage, keepLanguage } from './officeLanguage';

export interface LanguageChoice {
  readonly current: () => Language;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (language: Language) => void;
}

/** The language of the pane: kept between sessions, first that of Office. */
export function createLanguageChoice(): LanguageChoice {
  const memory = paneMemory();
  let language = initialLanguage(Office.context.displayLanguage, memory);
  const listeners = new Set<() => void>();
  return {
    current: () => language,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose(next) {
      language = next;
      keepLanguage(next, memory);
      for (const listener of listeners) listener();
    },
  };
}
