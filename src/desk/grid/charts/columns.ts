import type { ChartParts } from './bars';
import { FILLED } from './bars';
import { label } from './frame';
import { cutTo, FONT_SIZE, seriesColor, widthOf } from './look';
import { placeOn } from './scale';
import type { SvgNode } from './svg';

interface Field {
  readonly left: number;
  readonly bottom: number;
  readonly band: number;
}

/** Columns from below, or lines with a mark at each value. */
export function drawColumns(parts: ChartParts): SvgNode[] {
  const { view, plot, look, scale, show } = parts;
  const { categories } = view;
  const left = plot.left + Math.max(0, ...scale.ticks.map((tick) => widthOf(show(tick)))) + 8;
  const bottom = plot.bottom - FONT_SIZE - 8;
  const band = (plot.right - left) / Math.max(1, categories.length);
  const nodes: SvgNode[] = scale.ticks.flatMap((tick) => {
    const y = Math.round(placeOn(scale, tick, bottom, plot.top)) + 0.5;
    return [
      { tag: 'line' as const, attributes: { x1: left, x2: plot.right, y1: y, y2: y, stroke: look.grid } },
      label(show(tick), left - 6, y + 4, 'end', look.ink),
    ];
  });
  const wanted = Math.min(Math.max(0, ...categories.map((name) => widthOf(name))) + 6, 90);
  const every = Math.max(1, Math.ceil(wanted / band));
  categories.forEach((name, at) => {
    if (at % every === 0)
      nodes.push(label(cutTo(name, band * every - 4), left + band * (at + 0.5), plot.bottom - 4, 'middle', look.ink));
  });
  const field = { left, bottom, band };
  return [...nodes, ...(view.chart.kind === 'lineMarkers' ? lines(parts, field) : columns(parts, field))];
}

function columns(
  { view: { chart, series }, plot, look, scale, show }: ChartParts,
  { left, bottom, band }: Field,
): SvgNode[] {
  const thick = (band * FILLED) / Math.max(1, series.length);
  const zero = placeOn(scale, 0, bottom, plot.top);
  return series.flatMap(({ values }, which) =>
    values.flatMap((value, at): SvgNode[] => {
      if (value === null) return [];
      const end = placeOn(scale, value, bottom, plot.top);
      const x = left + band * (at + (1 - FILLED) / 2) + thick * which;
      const fill = seriesColor(chart.seriesColors, which);
      const rect = { x, y: Math.min(zero, end), width: thick, height: Math.abs(end - zero), fill };
      const text = chart.dataLabels ? [label(show(value), x + thick / 2, end - 4, 'middle', look.ink)] : [];
      return [{ tag: 'rect', attributes: rect }, ...text];
    }),
  );
}

function lines(
  { view: { chart, series }, plot, look, scale, show }: ChartParts,
  { left, bottom, band }: Field,
): SvgNode[] {
  return series.flatMap(({ values }, which) => {
    const color = seriesColor(chart.seriesColors, which);
    const points = values.map((value, at) =>
      value === null ? null : { value, x: left + band * (at + 0.5), y: placeOn(scale, value, bottom, plot.top) },
    );
    const strokes = runs(points).map((run): SvgNode => {
      const path = run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
      return { tag: 'polyline', attributes: { points: path, fill: 'none', stroke: color, 'stroke-width': 2.25 } };
    });
    const marks = points.flatMap((point): SvgNode[] => {
      if (point === null) return [];
      const mark: SvgNode = { tag: 'circle', attributes: { cx: point.x, cy: point.y, r: 4, fill: color } };
      return chart.dataLabels ? [mark, label(show(point.value), point.x, point.y - 8, 'middle', look.ink)] : [mark];
    });
    return [...strokes, ...marks];
  });
}

/** Values in a row without a gap. */
function runs<T>(points: readonly (T | null)[]): T[][] {
  const found: T[][] = [[]];
  for (const point of points)
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  return found.filter((run) => run.length > 1);
}
