import type { CellStyle } from 'excel-host/xlsx';

/** How much of a cell Excel's patterns cover with the pattern's own colour. */
const COVERED: Readonly<Record<string, number>> = {
  Gray75: 0.75,
  SemiGray75: 0.75,
  Gray50: 0.5,
  Checker: 0.5,
  Gray25: 0.25,
  Gray16: 0.125,
  Gray8: 0.0625,
  LightUp: 0.25,
  LightDown: 0.25,
  LightHorizontal: 0.25,
  LightVertical: 0.25,
  Grid: 0.3,
  CrissCross: 0.4,
  Up: 0.4,
  Down: 0.4,
  Horizontal: 0.4,
  Vertical: 0.4,
};

const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** A colour between two, "#RRGGBB". `share` 0 is all `under`, 1 all `over`. */
export function mixed(under: string, over: string, share: number): string {
  const top = channels(over);
  return `#${channels(under)
    .map((value, at) => Math.round(value * (1 - share) + (top[at] ?? value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

/** One colour for a fill: the fill's own, or what a pattern looks like from afar. Null without a fill. */
export function patternColor(fill: CellStyle['fill']): string | null {
  const covered = COVERED[fill.pattern];
  if (covered === undefined) return fill.pattern === 'None' ? null : fill.color;
  return mixed(fill.color ?? '#FFFFFF', fill.patternColor ?? '#000000', covered);
}
