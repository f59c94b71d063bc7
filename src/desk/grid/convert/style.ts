import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderEdge, CellStyle } from 'excel-host/xlsx';
import { shownFormat } from './numberFormat';
import type { GridLanguage } from './numberFormat';
import { patternColor } from './pattern';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from './univerEnums';

const BORDERS: Readonly<Record<string, (typeof BorderStyleTypes)[keyof typeof BorderStyleTypes]>> = {
  Continuous: BorderStyleTypes.THIN,
  Thin: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Double: BorderStyleTypes.DOUBLE,
  Dash: BorderStyleTypes.DASHED,
  Dashed: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Dotted: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Readonly<Record<string, (typeof HorizontalAlign)[keyof typeof HorizontalAlign]>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, (typeof VerticalAlign)[keyof typeof VerticalAlign]>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const INDENT_PIXELS = 9;

function border(edge: CellStyle['borders'][BorderEdge]): IBorderStyleData | null {
  if (edge === null || edge.style === 'None') return null;
  return { s: BORDERS[edge.style] ?? BorderStyleTypes.THIN, cl: { rgb: edge.color || '#000000' } };
}

/**
 * The style of a cell for Univer, which has no pattern fills: a pattern becomes the colour that the eye mixes from it.
 */
export function styleData(style: CellStyle, language: GridLanguage): IStyleData {
  const { font, borders } = style;
  const edges = {
    t: border(borders.top),
    b: border(borders.bottom),
    l: border(borders.left),
    r: border(borders.right),
  };
  const fill = patternColor(style.fill);
  const horizontal = HORIZONTAL[style.horizontal];
  const format = shownFormat(style.numberFormat, language);
  return {
    ff: font.name,
    fs: font.size,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(Object.values(edges).some((edge) => edge !== null) ? { bd: edges } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(style.indent > 0 ? { pd: { l: style.indent * INDENT_PIXELS } } : {}),
    ...(format === null ? {} : { n: { pattern: format } }),
  };
}
