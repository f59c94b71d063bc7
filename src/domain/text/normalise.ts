/** Spaces that Excel and Word bring along: ordinary, no-break, narrow, ideographic, and the ones without width. */
const SPACES = /[\s\u00a0\u200b-\u200d\u202f\u2060\u3000\ufeff]+/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

/** Text as people compare it: composed letters, single spaces, no outer space, lower case. For names and headers alike. */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(SPACES, ' ').trim().toLowerCase();

const toneLast = (syllable: string): string =>
  syllable.replace(TONES, '') + [...syllable.matchAll(TONES)].map((match) => match[0]).join('');

/**
 * A key under which spellings that differ only in where the tone mark stands are the same (both spellings of "hoa" with a
 * grave, of "thuy" with a hook). A syllable has one tone, so its place within the syllable tells nothing.
 */
export const foldTonePlacement = (text: string): string =>
  normaliseText(text).normalize('NFD').split(' ').map(toneLast).join(' ');

/** Letters only, without any mark; the crossed d becomes a d. For likeness, never for equality. */
export const withoutMarks = (text: string): string =>
  normaliseText(text).normalize('NFD').replace(MARKS, '').replaceAll('\u0111', 'd');
