import type { ChartView } from 'excel-host/service';
import { FONT_SIZE, seriesColor, TITLE_SIZE, widthOf } from './look';
import type { ChartLook } from './look';
import type { SvgNode } from './svg';

/** The place that a chart has for its plot, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const EDGE = 12;
const LEGEND_LINE = 20;

export const label = (
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  ink: string,
  more: Readonly<Record<string, string | number>> = {},
): SvgNode => ({
  tag: 'text',
  attributes: { x: Math.round(x), y: Math.round(y), 'text-anchor': anchor, fill: ink, 'font-size': FONT_SIZE, ...more },
  text,
});

function legend({ chart, series }: ChartView, width: number, y: number, look: ChartLook): SvgNode[] {
  const widths = series.map(({ name }) => 26 + widthOf(name));
  let x = Math.max(EDGE, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return series.flatMap(({ name }, at) => {
    const start = x;
    x += widths[at] ?? 0;
    return [
      {
        tag: 'rect' as const,
        attributes: { x: start, y: y - 9, width: 10, height: 10, fill: seriesColor(chart.seriesColors, at) },
      },
      label(name, start + 15, y, 'start', look.ink),
    ];
  });
}

/** Paper, title, legend and axis titles, and the place that they leave. */
export function frame(
  view: ChartView,
  width: number,
  height: number,
  look: ChartLook,
): { nodes: SvgNode[]; plot: Plot } {
  const { chart } = view;
  const nodes: SvgNode[] = [
    {
      tag: 'rect',
      attributes: { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: look.paper, stroke: look.frame },
    },
  ];
  let [top, bottom, left] = [EDGE, height - EDGE, EDGE];
  if (chart.titleVisible && chart.title !== '') {
    nodes.push(label(chart.title, width / 2, top + TITLE_SIZE, 'middle', look.ink, { 'font-size': TITLE_SIZE }));
    top += TITLE_SIZE + EDGE;
  }
  if (chart.legendVisible && view.series.length > 0) {
    nodes.push(...legend(view, width, bottom - 2, look));
    bottom -= LEGEND_LINE;
  }
  const horizontal = chart.kind === 'barClustered';
  const [below, beside] = horizontal
    ? [chart.valueAxisTitle, chart.categoryAxisTitle]
    : [chart.categoryAxisTitle, chart.valueAxisTitle];
  if (below) {
    nodes.push(label(below, width / 2, bottom - 2, 'middle', look.ink));
    bottom -= LEGEND_LINE;
  }
  if (beside) {
    const middle = Math.round((top + bottom) / 2);
    nodes.push(
      label(beside, left + 10, middle, 'middle', look.ink, { transform: `rotate(-90 ${left + 10} ${middle})` }),
    );
    left += LEGEND_LINE;
  }
  return { nodes, plot: { left, top, right: width - EDGE - 8, bottom } };
}
