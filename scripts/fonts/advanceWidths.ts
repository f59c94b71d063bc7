/**
 * Writes src/cells/text/advanceWidths.ts from the Liberation Serif fonts, whose letters are exactly as wide as those of Times New
 * Roman. Usage: npm run letter-widths -- [FOLDER]; Debian has the fonts in the package fonts-liberation2.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FOLDER = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
const TARGET = 'src/cells/text/advanceWidths.ts';
const FILES = { regular: 'Regular', bold: 'Bold', italic: 'Italic' } as const;

/** Letters of Vietnamese that have more than one code in Unicode's decomposed form. */
const VIETNAMESE = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
);
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const;
const SIGNS = [...'–—‘’“”…•≤≥≠−đĐ'];

const letters = [
  ...new Set([
    ...RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    ),
    ...VIETNAMESE,
    ...SIGNS,
  ]),
];

/** Places of the tables of a TrueType file by their tags. */
function tablesOf(font: Buffer): (tag: string) => number {
  const count = font.readUInt16BE(4);
  const places = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const record = 12 + at * 16;
    places.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`the font has no table ${tag}`);
    return place;
  };
}

/** Number of the glyph of a character: the segments of a map of format 4 (Unicode, basic plane). */
function glyphOf(font: Buffer, cmap: number, code: number): number {
  const count = font.readUInt16BE(cmap + 2);
  const formats = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + at * 8));
  const map = formats.find((place) => font.readUInt16BE(place) === 4);
  if (map === undefined) throw new Error('the font has no map of format 4');
  const doubled = font.readUInt16BE(map + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(map + 14 + at);
    if (code > end) continue;
    const start = font.readUInt16BE(map + 16 + doubled + at);
    if (code < start) return 0;
    const delta = font.readUInt16BE(map + 16 + 2 * doubled + at);
    const offsetPlace = map + 16 + 3 * doubled + at;
    const offset = font.readUInt16BE(offsetPlace);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(offsetPlace + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Letters of one width together, [width in units of the font, letters]. */
function widthsOf(path: string): (readonly [number, string])[] {
  const font = readFileSync(path);
  const table = tablesOf(font);
  if (font.readUInt16BE(table('head') + 18) !== 2048) throw new Error('the em of the font is not 2048 units');
  const long = font.readUInt16BE(table('hhea') + 34);
  const groups = new Map<number, string>();
  for (const letter of letters) {
    const glyph = glyphOf(font, table('cmap'), letter.codePointAt(0) ?? 0);
    if (glyph === 0) throw new Error(`${path} has no ${letter}`);
    const width = font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, long - 1));
    groups.set(width, (groups.get(width) ?? '') + letter);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

async function write(): Promise<void> {
  const tables = Object.entries(FILES).map(([style, file]) => {
    const rows = widthsOf(join(FOLDER, `LiberationSerif-${file}.ttf`));
    return `${style}: [${rows.map(([width, text]) => `[${String(width)}, ${JSON.stringify(text)}]`).join(',')}],`;
  });
  const text = `/**
 * How wide letters are, in 2048ths of the size of the font: Liberation Serif, version 2.1.5, whose letters
 * are as wide as those of Times New Roman. Written by scripts/fonts/advanceWidths.ts.
 */
export const ADVANCE_WIDTHS = {${tables.join('\n')}} as const;
`;
  const options = await resolveConfig(TARGET);
  writeFileSync(TARGET, await format(text, { ...options, parser: 'typescript' }));
}

void write();
