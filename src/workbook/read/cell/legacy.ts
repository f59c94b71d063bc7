/** Letters that only Vietnamese in Unicode has: a text with one of them is Unicode. */
const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
/** Letters that TCVN3 and VNI text shows in a Unicode font and Vietnamese itself never has. */
const FOREIGN_LETTERS = /[ÆÇËÎÏÑÖØÛÜÞßåäæçëîïñøöûüþ]/;
/** Signs that TCVN3 puts in the middle of a word. */
const SIGNS_WITHIN = /[A-Za-z\u00c0-\u024f][µ¸¶·¹¨¾¼½©®ª«¬\u00ad×÷»][A-Za-z\u00c0-\u024f]|[A-Za-z][µ¶]/;

/** Whether a text was typed in a TCVN3 (.VnTime) or VNI font and is not Unicode. */
export function looksLegacy(text: string): boolean {
  const composed = text.normalize('NFC');
  return !UNICODE_VIETNAMESE.test(composed) && (FOREIGN_LETTERS.test(composed) || SIGNS_WITHIN.test(composed));
}
