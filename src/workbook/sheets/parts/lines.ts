/** Excel holds no more characters in a cell. */
export const LONGEST_TEXT = 32_767;

/** Text broken between words into lines of at most `width` characters; a longer word stands alone on its line. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines that Excel will need for wrapped text in a column so many characters wide. */
export const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((count, paragraph) => {
    const room = Math.max(1, Math.floor(width));
    return count + linesOf(paragraph, room).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  }, 0);

const LINE_POINTS = 15;
/** Excel makes no row higher. */
const HIGHEST_ROW = 409;

/** Height in points of a row with so many lines of text. */
export const heightOf = (lines: number): number => Math.min(HIGHEST_ROW, 4 + LINE_POINTS * Math.max(1, lines));
