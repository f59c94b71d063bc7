import type { Language } from '../language/language';
import { localNumber } from './exactText';

/** Official Vietnamese papers write "01 phường", "09/14 phường"; English papers do not. */
export const paddedCount = (count: number, language: Language): string =>
  language === 'vi' ? localNumber(count, language).padStart(2, '0') : localNumber(count, language);

/** "5/14", "0/3.321": text, so that Excel takes it neither for a date nor for a fraction. */
export const ratioText = (part: number, whole: number, language: Language): string =>
  `${localNumber(part, language)}/${localNumber(whole, language)}`;

/** "18–21/22": what is certain and what is still possible; one number when both are the same. */
export const boundsText = (passed: number, unknown: number, denominator: number, language: Language): string =>
  unknown === 0
    ? ratioText(passed, denominator, language)
    : `${localNumber(passed, language)}–${ratioText(passed + unknown, denominator, language)}`;

/** A share for a percent cell; an empty cell where there is nothing to divide by. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Verdicts of which nothing can be said: the provisional ones that point somewhere left out. */
export const nothingKnown = (counts: {
  readonly unknown: number;
  readonly provisionallyPassing: number;
  readonly provisionallyFailing: number;
}): number => counts.unknown - counts.provisionallyPassing - counts.provisionallyFailing;
