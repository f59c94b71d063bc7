import type { ModelValue } from 'excel-host/xlsx';

/** Excel's names for the colours of a number format; "[Color2]" counts in this order, too. */
const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};
const NUMBERED = Object.values(COLOURS);

/** What a format says for itself: quoted words, escaped letters, blanks of a width, letters that fill the cell. */
const OWN_WORDS = /"[^"]*"?|\\.|_.|\*./su;
const ALL_OWN_WORDS = new RegExp(OWN_WORDS, 'gsu');
const BRACKETS = /\[[^\][]*\]/gu;
const ELAPSED = /\[(?:h+|m+|s+)\]/giu;

/** The sections of a format, for positive numbers, negative ones, zero and text. */
export function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[^]/gsu))
    if (token === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + token);
  return sections;
}

/** The section that shows a value; null where the value is shown as it is. */
function sectionOf(sections: readonly string[], value: ModelValue): string | null {
  const [positive = '', negative = positive, zero = positive, text = null] = sections;
  if (typeof value === 'number') {
    // With conditions of its own a format says by them which section is meant.
    const chosen = sections.some((each) => /\[[<>=]/.test(each)) ? sections.find(showsValue) : undefined;
    return chosen ?? (value > 0 ? positive : value < 0 ? negative : zero);
  }
  if (typeof value === 'object') return null;
  return text ?? sections.find((each) => each.replace(ALL_OWN_WORDS, '').includes('@')) ?? null;
}

/** Whether a section shows any of the value, and not only words of its own or nothing at all. */
function showsValue(section: string): boolean {
  const bare = section.replace(ELAPSED, '0').replace(BRACKETS, '').replace(ALL_OWN_WORDS, '');
  return /general|[0#?@ymdhsebg]/iu.test(bare);
}

/** Whether a cell of this number format shows what it holds. */
export function isShown(format: string, value: ModelValue): boolean {
  const section = sectionOf(sectionsOf(format), value);
  // A zero that is shown as "-" is no secret.
  return section === null || showsValue(section) || (value === 0 && OWN_WORDS.test(section));
}

/** The colour that the format gives the letters of a value; null where it leaves them to the font. */
export function colourOf(format: string, value: ModelValue): string | null {
  const section = sectionOf(sectionsOf(format), value);
  for (const [bracket] of (section ?? '').matchAll(BRACKETS)) {
    const name = bracket.slice(1, -1).toLowerCase();
    const numbered = /^color\s*(\d+)$/.exec(name)?.[1];
    const colour = numbered === undefined ? COLOURS[name] : NUMBERED[Number(numbered) - 1];
    if (colour !== undefined) return colour;
  }
  return null;
}

/** The format without sections that say words which the value of the cell never shows. */
export function withoutUnseenWords(format: string, value: ModelValue): string {
  if (!/["\\]/.test(format)) return format;
  const sections = sectionsOf(format);
  const shown = sectionOf(sections, value);
  const hasUnseen = sections.some((each) => each !== shown && /"[^"]|\\\p{L}/u.test(each));
  if (!hasUnseen) return format;
  if (shown !== null && typeof value === 'number') return shown;
  return shown === null ? 'General' : `General;General;General;${shown}`;
}
