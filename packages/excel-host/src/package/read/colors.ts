import { attribute, child, descendants, flag, numberAttribute, parseXml, type XmlElement } from '../xml/tree';

/** The 64 colours of the indexed palette (ECMA-376 part 1, 18.8.27); the first eight are given twice. */
const BASE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = [
  ...BASE,
  ...BASE,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];
const SYSTEM_TEXT = 64;
const SYSTEM_BACKGROUND = 65;

/** Order in which cells number theme colours; it swaps the pairs in which the theme lists them. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** "RRGGBB" by theme number. */
export type ThemeColors = readonly string[];

export function readTheme(text: string | null, part: string): ThemeColors {
  if (text === null) return OFFICE_THEME;
  const [scheme] = descendants(parseXml(text, part), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const [color] = child(scheme, name)?.children ?? [];
    const value = color && (attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** "#RRGGBB" of a color element; null when there is none or it says automatic. */
export function resolveColor(element: XmlElement | null, theme: ThemeColors): string | null {
  if (element === null || flag(element, 'auto')) return null;
  const base = baseColor(element, theme);
  const tint = numberAttribute(element, 'tint') ?? 0;
  return base === null ? null : `#${tint === 0 ? base : tinted(base, tint)}`;
}

function baseColor(element: XmlElement, theme: ThemeColors): string | null {
  const rgb = attribute(element, 'rgb');
  if (rgb !== null) return /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const themed = numberAttribute(element, 'theme');
  if (themed !== null) return theme[themed] ?? null;
  const indexed = numberAttribute(element, 'indexed');
  if (indexed === SYSTEM_TEXT) return '000000';
  if (indexed === SYSTEM_BACKGROUND) return 'FFFFFF';
  return indexed === null ? null : (INDEXED[indexed] ?? null);
}

/** Lightens (tint above 0) or darkens the luminance (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const floor = moved - chroma / 2;
  return [red, green, blue]
    .map((channel) => floor + (spread === 0 ? 0 : ((channel - low) / spread) * chroma))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
