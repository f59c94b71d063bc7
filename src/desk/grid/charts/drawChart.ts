import type { ChartView } from 'excel-host/service';
import type { GridLanguage } from '../convert/numberFormat';
import { pixels } from '../convert/units';
import type { GridTheme } from '../types';
import { drawBars } from './bars';
import { drawColumns } from './columns';
import { frame } from './frame';
import { chartLook } from './look';
import { scaleOf } from './scale';
import type { SvgDrawing } from './svg';

export interface ChartContext {
  readonly language: GridLanguage;
  readonly theme: GridTheme;
  /** "Biểu đồ: …" for a chart without a text of its own. */
  readonly unnamed: (title: string) => string;
}

/** A chart as a drawing of its size in the sheet. Values that are no numbers leave a gap. */
export function drawChart(view: ChartView, { language, theme, unnamed }: ChartContext): SvgDrawing {
  const { chart, series } = view;
  const [width, height] = [Math.max(40, pixels(chart.width)), Math.max(40, pixels(chart.height))];
  const look = chartLook(theme);
  const { nodes, plot } = frame(view, width, height, look);
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 2 });
  const parts = { view, plot, look, scale: scaleOf(numbers), show: (value: number) => format.format(value) };
  const drawn = chart.kind === 'barClustered' ? drawBars(parts) : drawColumns(parts);
  return { width, height, label: chart.altText || unnamed(chart.title || chart.name), nodes: [...nodes, ...drawn] };
}
