import { DEFAULT_STYLE } from '../../model';
import { BORDER_EDGES, type CellStyle, type DifferentialFormat } from '../../model/types';
import { attribute, child, children, flag, numberAttribute, parseXml, type XmlElement } from '../xml/tree';
import { resolveColor, type ThemeColors } from './colors';
import { BUILT_IN_FORMATS } from './numberFormats';
import { BORDER_STYLES, FILL_PATTERNS, HORIZONTAL, VERTICAL } from './words';

export interface StyleSheet {
  readonly theme: ThemeColors;
  /** Look of each entry of cellXfs. */
  readonly formats: readonly CellStyle[];
  readonly differential: readonly DifferentialFormat[];
}

export function readStyles(text: string, part: string, theme: ThemeColors): StyleSheet {
  const root = parseXml(text, part);
  const codes = new Map(BUILT_IN_FORMATS);
  for (const each of children(child(root, 'numFmts'), 'numFmt'))
    codes.set(numberAttribute(each, 'numFmtId') ?? 0, attribute(each, 'formatCode') ?? 'General');
  const fonts = children(child(root, 'fonts'), 'font').map((each) => readFont(each, theme));
  const fills = children(child(root, 'fills'), 'fill').map((each) => readFill(each, theme));
  const borders = children(child(root, 'borders'), 'border').map((each) => readBorders(each, theme));
  const formats = children(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    return {
      numberFormat: codes.get(numberAttribute(xf, 'numFmtId') ?? 0) ?? 'General',
      font: fonts[numberAttribute(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numberAttribute(xf, 'fillId') ?? 0] ?? DEFAULT_STYLE.fill,
      borders: borders[numberAttribute(xf, 'borderId') ?? 0] ?? DEFAULT_STYLE.borders,
      horizontal: word(HORIZONTAL, alignment, 'horizontal', 'General'),
      vertical: word(VERTICAL, alignment, 'vertical', 'Bottom'),
      wrap: alignment !== null && flag(alignment, 'wrapText'),
      indent: (alignment && numberAttribute(alignment, 'indent')) ?? 0,
      locked: protection === null || flag(protection, 'locked', true),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
  });
  const differential = children(child(root, 'dxfs'), 'dxf').map((each) => readDifferential(each, theme));
  return { theme, formats, differential };
}

const word = (
  words: Readonly<Record<string, string>>,
  element: XmlElement | null,
  name: string,
  otherwise: string,
): string => words[(element && attribute(element, name)) ?? ''] ?? otherwise;

/** On or off property of a font; absent is null. */
function toggled(font: XmlElement, name: string): boolean | null {
  const element = child(font, name);
  return element === null ? null : flag(element, 'val', true);
}

function readFont(font: XmlElement, theme: ThemeColors): CellStyle['font'] {
  const named = child(font, 'name');
  const sized = child(font, 'sz');
  const underline = child(font, 'u');
  return {
    name: (named && attribute(named, 'val')) ?? DEFAULT_STYLE.font.name,
    size: (sized && numberAttribute(sized, 'val')) ?? DEFAULT_STYLE.font.size,
    bold: toggled(font, 'b') ?? false,
    italic: toggled(font, 'i') ?? false,
    underline: underline !== null && attribute(underline, 'val') !== 'none',
    color: resolveColor(child(font, 'color'), theme) ?? DEFAULT_STYLE.font.color,
  };
}

function readFill(fill: XmlElement, theme: ThemeColors): CellStyle['fill'] {
  const pattern = child(fill, 'patternFill');
  if (pattern === null) return DEFAULT_STYLE.fill;
  const name = FILL_PATTERNS[attribute(pattern, 'patternType') ?? 'none'] ?? 'None';
  const front = resolveColor(child(pattern, 'fgColor'), theme);
  const back = resolveColor(child(pattern, 'bgColor'), theme);
  if (name === 'None') return DEFAULT_STYLE.fill;
  if (name === 'Solid') return { color: front ?? '#000000', pattern: name, patternColor: null };
  return { color: back, pattern: name, patternColor: front };
}

function readBorders(border: XmlElement, theme: ThemeColors): CellStyle['borders'] {
  const borders: Record<string, { style: string; color: string } | null> = {};
  for (const edge of BORDER_EDGES) {
    const line = child(border, edge) ?? child(border, STRICT_EDGES[edge] ?? edge);
    const style = line && BORDER_STYLES[attribute(line, 'style') ?? 'none'];
    borders[edge] = line && style ? { style, color: resolveColor(child(line, 'color'), theme) ?? '#000000' } : null;
  }
  return borders as CellStyle['borders'];
}
/** Strict files may speak of start and end where the sheet's direction decides. */
const STRICT_EDGES: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

function readDifferential(dxf: XmlElement, theme: ThemeColors): DifferentialFormat {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const type = pattern && attribute(pattern, 'patternType');
  // In differential formats a solid fill shows its background colour, unlike in cells; some writers fill in both.
  const color =
    resolveColor(child(pattern, 'bgColor'), theme) ??
    (type === 'solid' || type === null ? resolveColor(child(pattern, 'fgColor'), theme) : null);
  return {
    fillColor: color,
    fillPattern: type === null ? null : (FILL_PATTERNS[type] ?? null),
    fontColor: font && resolveColor(child(font, 'color'), theme),
    bold: font && toggled(font, 'b'),
    italic: font && toggled(font, 'i'),
    strikethrough: font && toggled(font, 'strike'),
  };
}
