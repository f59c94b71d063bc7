/** The one Vietnamese letter whose mark cannot be taken off. */
const D_WITH_STROKE = '\u0111';

/** Small letters without their marks, so that "hien nam" finds a name written with all of them. */
const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(D_WITH_STROKE, 'd');

/** The words that contain some letters, marks and capitals ignored. */
export const wordsWith = (words: readonly string[], letters: string): readonly string[] =>
  words.filter((word) => withoutMarks(word).includes(withoutMarks(letters.trim())));
