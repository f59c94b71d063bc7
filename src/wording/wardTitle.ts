import { normaliseText } from '../domain/text/normalise';
import { entryFormTexts } from '../language/entryForm';
import type { Language } from '../language/language';

/** Kinds of unit with which a name may begin. */
const KINDS = ['phường', 'xã', 'thị trấn', 'đặc khu'];

/** A ward within a sentence: "phường Lam Sơn", whether or not its name says that it is one. */
export function wardTitle(name: string, language: Language): string {
  const typed = name.trim();
  const kind = KINDS.find((each) => normaliseText(typed).startsWith(`${each} `));
  return kind === undefined ? entryFormTexts[language].ward(typed) : kind + typed.slice(kind.length);
}
