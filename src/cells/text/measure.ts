import { ADVANCE_WIDTHS } from './advanceWidths';

/** What decides how wide text is. */
export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type FontStyle = keyof typeof ADVANCE_WIDTHS;

const UNITS_PER_EM = 2048;
/** Of a letter that is in no table: symbols come from another font, none of which is wider. */
const UNKNOWN = 2048;
/** Above the last letter of the tables. */
const CODES = 0x2300;

const tableOf = (style: FontStyle): Uint16Array => {
  const widths = new Uint16Array(CODES).fill(UNKNOWN);
  // Marks that stand over the letter before them.
  widths.fill(0, 0x0300, 0x0370);
  for (const [width, letters] of ADVANCE_WIDTHS[style])
    for (const letter of letters) widths[letter.charCodeAt(0)] = width;
  return widths;
};

const TABLES: Readonly<Record<FontStyle, Uint16Array>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
  italic: tableOf('italic'),
};

/** Printers and screens set letters a little wider than the font says; a line that just fits is taken for one that does not. */
const AIR = 1.04;

const styleOf = ({ bold, italic }: TextFont): FontStyle =>
  bold === true ? 'bold' : italic === true ? 'italic' : 'regular';

/** Width of text on one line, in points, with a little air. */
export function widthOfText(text: string, font: TextFont): number {
  const widths = TABLES[styleOf(font)];
  let units = 0;
  for (let at = 0; at < text.length; at++) units += widths[text.charCodeAt(at)] ?? UNKNOWN;
  return (units / UNITS_PER_EM) * font.size * AIR;
}

/** Wrapped text as lines of so many points: broken at blanks; a word that is too long for a line stands on its own. */
export function breakLines(text: string, width: number, font: TextFont): string[] {
  const blank = widthOfText(' ', font);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line: string | null = null;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = widthOfText(word, font);
      if (line !== null && used + blank + needed <= width) {
        line = `${line} ${word}`;
        used += blank + needed;
      } else {
        if (line !== null) lines.push(line);
        line = word;
        used = needed;
      }
    }
    lines.push(line ?? '');
  }
  return lines;
}

/** Lines that Excel needs for wrapped text in so many points; it breaks inside words that are too long for a line. */
export function countLines(text: string, width: number, font: TextFont): number {
  if (text.length * font.size * AIR <= width && !text.includes('\n')) return 1;
  const room = Math.max(width, font.size);
  return breakLines(text, room, font).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line, font) / room - 1e-9)),
    0,
  );
}
