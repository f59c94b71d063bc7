import { mixed } from './pattern';

/** The ratio that text of the size of a tab needs (WCAG 2, 1.4.3). */
const LEAST_CONTRAST = 4.5;
const WHITE = 1;

const channels = (color: string): readonly [number, number, number] => {
  const at = (from: number): number => parseInt(color.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
};

/** Univer writes white on a tab that is darker than this, of 255. */
const isDark = (color: string): boolean => {
  const [red, green, blue] = channels(color);
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
};

/** Relative luminance (WCAG 2). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The colour of a tab, darkened as far as the white name on it needs; "" for none. */
export function tabColour(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color) || !isDark(color)) return color;
  for (let share = 0; share < 1; share += 0.05) {
    const shade = mixed(color, '#000000', share);
    if ((WHITE + 0.05) / (luminance(shade) + 0.05) >= LEAST_CONTRAST) return shade;
  }
  return '#000000';
}
