import type { ChartView } from 'excel-host/service';
import { label } from './frame';
import type { Plot } from './frame';
import { cutTo, FONT_SIZE, seriesColor, widthOf } from './look';
import type { ChartLook } from './look';
import { placeOn } from './scale';
import type { AxisScale } from './scale';
import type { SvgNode } from './svg';

export interface ChartParts {
  readonly view: ChartView;
  readonly plot: Plot;
  readonly look: ChartLook;
  readonly scale: AxisScale;
  readonly show: (value: number) => string;
}

/** How much of a category's room its bars fill; Excel leaves a gap of 182 % of a bar between one-series categories. */
export const FILLED = 0.62;

/** Bars from the left; the first category stands at the bottom, as in Excel. */
export function drawBars({ view, plot, look, scale, show }: ChartParts): SvgNode[] {
  const { chart, categories, series } = view;
  const widest = Math.max(0, ...categories.map((name) => widthOf(name)));
  const room = Math.min(widest, (plot.right - plot.left) * 0.4);
  const left = plot.left + room + 8;
  const bottom = plot.bottom - FONT_SIZE - 8;
  const nodes: SvgNode[] = scale.ticks.flatMap((tick) => {
    const x = Math.round(placeOn(scale, tick, left, plot.right)) + 0.5;
    return [
      { tag: 'line' as const, attributes: { x1: x, x2: x, y1: plot.top, y2: bottom, stroke: look.grid } },
      label(show(tick), x, plot.bottom - 4, 'middle', look.ink),
    ];
  });
  const band = (bottom - plot.top) / Math.max(1, categories.length);
  const thick = (band * FILLED) / Math.max(1, series.length);
  const every = Math.max(1, Math.ceil((FONT_SIZE + 2) / band));
  const zero = placeOn(scale, 0, left, plot.right);
  categories.forEach((name, at) => {
    const middle = bottom - band * (at + 0.5);
    if (at % every === 0) nodes.push(label(cutTo(name, room), left - 6, middle + 4, 'end', look.ink));
    series.forEach(({ values }, which) => {
      const value = values[at] ?? null;
      if (value === null) return;
      const end = placeOn(scale, value, left, plot.right);
      const y = middle + band * (FILLED / 2) - thick * (which + 1);
      nodes.push({
        tag: 'rect',
        attributes: {
          x: Math.min(zero, end),
          y,
          width: Math.abs(end - zero),
          height: thick,
          fill: seriesColor(chart.seriesColors, which),
        },
      });
      if (chart.dataLabels) nodes.push(label(show(value), end + 4, y + thick / 2 + 4, 'start', look.ink));
    });
  });
  return nodes;
}
