import type { CellStyle, DifferentialFormat } from '../../model/types';
import { BORDER_STYLES, FILL_PATTERNS, HORIZONTAL, toFileWord, VERTICAL } from '../read/words';
import { escapeAttribute } from '../xml/escape';

/** "FFRRGGBB" of "#RRGGBB". */
export const argb = (color: string): string => `FF${color.replace(/^#/, '').toUpperCase()}`;

const colorXml = (prefix: string, name: string, color: string): string => `<${prefix}${name} rgb="${argb(color)}"/>`;

export function fontXml(prefix: string, font: CellStyle['font']): string {
  const toggles = [font.bold && 'b', font.italic && 'i', font.underline && 'u'].flatMap((each) => each || []);
  return (
    `<${prefix}font>${toggles.map((name) => `<${prefix}${name}/>`).join('')}<${prefix}sz val="${font.size}"/>` +
    `${colorXml(prefix, 'color', font.color)}<${prefix}name val="${escapeAttribute(font.name)}"/><${prefix}family val="2"/></${prefix}font>`
  );
}

export function fillXml(prefix: string, fill: CellStyle['fill']): string {
  const pattern = toFileWord(FILL_PATTERNS, fill.pattern, fill.color === null ? 'none' : 'solid');
  // Some callers set a colour and leave the pattern alone: Excel then fills solidly.
  const type = pattern === 'none' && fill.color !== null ? 'solid' : pattern;
  const front = type === 'solid' ? fill.color : fill.patternColor;
  const back = type === 'solid' ? null : fill.color;
  const colors =
    (front === null ? '' : colorXml(prefix, 'fgColor', front)) +
    (type === 'solid' ? `<${prefix}bgColor indexed="64"/>` : back === null ? '' : colorXml(prefix, 'bgColor', back));
  const inside = type === 'none' ? '' : colors;
  return `<${prefix}fill><${prefix}patternFill patternType="${type}">${inside}</${prefix}patternFill></${prefix}fill>`;
}

export function bordersXml(prefix: string, borders: CellStyle['borders']): string {
  // The schema's order differs from the model's.
  const edges = (['left', 'right', 'top', 'bottom'] as const).map((edge) => {
    const line = borders[edge];
    if (line === null) return `<${prefix}${edge}/>`;
    const style = toFileWord(BORDER_STYLES, line.style, 'thin');
    return `<${prefix}${edge} style="${style}">${colorXml(prefix, 'color', line.color)}</${prefix}${edge}>`;
  });
  return `<${prefix}border>${edges.join('')}<${prefix}diagonal/></${prefix}border>`;
}

export interface FormatPlaces {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function formatXml(prefix: string, style: CellStyle, places: FormatPlaces): string {
  const alignment = [
    style.horizontal !== 'General' ? ` horizontal="${toFileWord(HORIZONTAL, style.horizontal, 'general')}"` : '',
    style.vertical !== 'Bottom' ? ` vertical="${toFileWord(VERTICAL, style.vertical, 'bottom')}"` : '',
    style.wrap ? ' wrapText="1"' : '',
    style.indent > 0 ? ` indent="${style.indent}"` : '',
  ].join('');
  const inside =
    (alignment === '' ? '' : `<${prefix}alignment${alignment}/>`) +
    (style.locked ? '' : `<${prefix}protection locked="0"/>`);
  const attributes =
    ` numFmtId="${places.numberFormat}" fontId="${places.font}" fillId="${places.fill}" borderId="${places.border}" xfId="0"` +
    (style.quotePrefix ? ' quotePrefix="1"' : '') +
    (places.numberFormat === 0 ? '' : ' applyNumberFormat="1"') +
    ' applyFont="1"' +
    (places.fill === 0 ? '' : ' applyFill="1"') +
    (places.border === 0 ? '' : ' applyBorder="1"') +
    (alignment === '' ? '' : ' applyAlignment="1"') +
    (style.locked ? '' : ' applyProtection="1"');
  return inside === '' ? `<${prefix}xf${attributes}/>` : `<${prefix}xf${attributes}>${inside}</${prefix}xf>`;
}

export function differentialXml(prefix: string, format: DifferentialFormat): string {
  const toggle = (name: string, on: boolean | null): string =>
    on === null ? '' : on ? `<${prefix}${name}/>` : `<${prefix}${name} val="0"/>`;
  const font =
    toggle('b', format.bold) +
    toggle('i', format.italic) +
    toggle('strike', format.strikethrough) +
    (format.fontColor === null ? '' : colorXml(prefix, 'color', format.fontColor));
  const pattern =
    format.fillPattern === null ? '' : ` patternType="${toFileWord(FILL_PATTERNS, format.fillPattern, 'solid')}"`;
  const fill = format.fillColor === null ? '' : colorXml(prefix, 'bgColor', format.fillColor);
  const hasFill = pattern !== '' || fill !== '';
  return (
    `<${prefix}dxf>${font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`}` +
    (hasFill ? `<${prefix}fill><${prefix}patternFill${pattern}>${fill}</${prefix}patternFill></${prefix}fill>` : '') +
    `</${prefix}dxf>`
  );
}
