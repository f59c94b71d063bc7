import type { CellStyle, StyleTable } from './types';

/** The look of a cell nobody formatted. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
  fill: { color: null, pattern: 'None', patternColor: null },
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  quotePrefix: false,
};

const keyOf = ({ font, fill, borders, ...rest }: CellStyle): string =>
  JSON.stringify([
    rest.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.color],
    [fill.color, fill.pattern, fill.patternColor],
    [borders.top, borders.bottom, borders.left, borders.right].map((edge) => edge && [edge.style, edge.color]),
    [rest.horizontal, rest.vertical, rest.wrap, rest.indent, rest.locked, rest.quotePrefix],
  ]);

/** A style table whose id 0 is `base`, the style of cells nobody formatted. */
export function createStyleTable(base: CellStyle = DEFAULT_STYLE): StyleTable {
  const styles: CellStyle[] = [base];
  const ids = new Map([[keyOf(base), 0]]);
  return {
    get: (id) => styles[id] ?? base,
    intern(style) {
      const key = keyOf(style);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, styles.length);
      return styles.push(style) - 1;
    },
    get count() {
      return styles.length;
    },
  };
}
