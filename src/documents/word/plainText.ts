/** Characters that no XML 1.0 file may hold: a Word file with one of them cannot be opened. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as a Word file can hold it. */
export const plainText = (text: string): string => text.replaceAll(FORBIDDEN, ' ');
