import { requireColour, requireFlag } from '../args';
import { HostError } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import type { HostObject } from '../hostObject';
import { cellValue } from '../ranges/values';
import type { Session } from '../session';
import { changeChart, type ChartTarget } from '../sheets/charts';

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** The first row and column of the source hold names; every other column (or row) is a series. */
function seriesOf(target: ChartTarget): SeriesTarget[] {
  const { source, seriesBy } = target.chart;
  if (!source) return [];
  const across = seriesBy === 'columns' ? source.area.columns : source.area.rows;
  return Array.from({ length: Math.max(0, across - 1) }, (_, index) => ({ ...target, index }));
}

function nameOf({ chart, index }: SeriesTarget, session: Session): string {
  const { source, seriesBy } = chart;
  const sheet = source && session.workbook.worksheets.find((each) => each.name === source.sheet);
  if (!source || !sheet) return `Series${index + 1}`;
  const { row, column } = source.area;
  const at = seriesBy === 'columns' ? { row, column: column + 1 + index } : { row: row + 1 + index, column };
  return String(cellValue(sheet.cells.value(at.row, at.column)));
}

export const chartSeriesCollectionClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  read: { Count: (target) => seriesOf(target).length },
  items: (target, session) => seriesOf(target).map((series) => chartSeriesClass.of(series, session)),
});

export const chartSeriesClass: HostClass<SeriesTarget> = defineClass<SeriesTarget>({
  name: 'ChartSeries',
  read: {
    HasDataLabels: ({ chart }) => chart.dataLabels,
    Name: nameOf,
  },
  write: {
    /** The model keeps one switch for all series of a chart. */
    HasDataLabels: (target, value, session) =>
      changeChart(target, session, { dataLabels: requireFlag(value, 'hasDataLabels') }),
  },
  objects: { Format: (target, session) => chartSeriesFormatClass.of(target, session) },
});

export const chartSeriesFormatClass: HostClass<SeriesTarget> = defineClass<SeriesTarget>({
  name: 'ChartSeriesFormat',
  objects: {
    Fill: (target, session): HostObject => chartFillClass.of(target, session),
    Line: (target, session): HostObject => chartLineFormatClass.of(target, session),
  },
});

/** Colours are kept in order, so those before this one must be known: Excel's own are asked for in order too. */
function paint(target: SeriesTarget, color: string, session: Session): void {
  const { seriesColors } = target.chart;
  if (target.index > seriesColors.length)
    throw new HostError('NotImplemented', 'Series are coloured in order in this host.');
  changeChart(target, session, {
    seriesColors: Object.assign([...seriesColors], { [target.index]: color }),
  });
}

export const chartFillClass: HostClass<SeriesTarget> = defineClass<SeriesTarget>({
  name: 'ChartFill',
  methods: { SetSolidColor: (target, args, session) => paint(target, requireColour(args.raw(0), 'color'), session) },
});

export const chartLineFormatClass: HostClass<SeriesTarget> = defineClass<SeriesTarget>({
  name: 'ChartLineFormat',
  read: { Color: ({ chart, index }) => chart.seriesColors[index] ?? '' },
  write: { Color: (target, value, session) => paint(target, requireColour(value, 'color'), session) },
});
