import type { Language } from '../language/language';

/** Official Vietnamese papers write "01 phường", "09/14 phường"; English papers do not. */
export const paddedCount = (count: number, language: Language): string =>
  language === 'vi' ? String(count).padStart(2, '0') : String(count);

/** "5/14": text, so that Excel takes it neither for a date nor for a fraction. */
export const ratioText = (part: number, whole: number): string => `${String(part)}/${String(whole)}`;

/** "18–21/22": what is certain and what is still possible; one number when both are the same. */
export const boundsText = (passed: number, unknown: number, denominator: number): string =>
  unknown === 0 ? ratioText(passed, denominator) : `${String(passed)}–${ratioText(passed + unknown, denominator)}`;

/** A share for a percent cell; an empty cell where there is nothing to divide by. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Verdicts of which nothing can be said: the provisional ones that point somewhere left out. */
export const nothingKnown = (counts: {
  readonly unknown: number;
  readonly provisionallyPassing: number;
  readonly provisionallyFailing: number;
}): number => counts.unknown - counts.provisionallyPassing - counts.provisionallyFailing;
