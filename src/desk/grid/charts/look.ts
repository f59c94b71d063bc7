import type { GridTheme } from '../types';

/** Excel's own colours for series in order. */
const SERIES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export interface ChartLook {
  readonly paper: string;
  readonly frame: string;
  readonly ink: string;
  readonly grid: string;
}

const LOOKS: Readonly<Record<GridTheme, ChartLook>> = {
  light: { paper: '#FFFFFF', frame: '#D9D9D9', ink: '#404040', grid: '#E3E3E3' },
  dark: { paper: '#262626', frame: '#525252', ink: '#E6E6E6', grid: '#404040' },
};

export const chartLook = (theme: GridTheme): ChartLook => LOOKS[theme];

export const seriesColor = (given: readonly string[], at: number): string =>
  given[at] ?? SERIES[at % SERIES.length] ?? SERIES[0];

export const FONT_SIZE = 12;
export const TITLE_SIZE = 16;
const CHARACTER = 0.56;

/** About how wide a text is in pixels. */
export const widthOf = (text: string, size = FONT_SIZE): number => text.length * size * CHARACTER;

/** A text cut to a width, with a sign that it was cut. */
export function cutTo(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / (FONT_SIZE * CHARACTER)));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}
