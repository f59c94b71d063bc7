import { normaliseText } from '../domain/text/normalise';
import { entryFormTexts } from '../language/entryForm';
import type { Language } from '../language/language';

/** A ward within a sentence, with the word for its kind before its name, whether or not its name says that it is one. */
export function wardTitle(name: string, language: Language): string {
  const typed = name.trim();
  const kind = entryFormTexts.vi.kinds.find((each) => normaliseText(typed).startsWith(`${each} `));
  return kind === undefined ? entryFormTexts[language].ward(typed) : kind + typed.slice(kind.length);
}
