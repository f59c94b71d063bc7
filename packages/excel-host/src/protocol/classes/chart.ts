import { bounding } from '../../model/rect';
import { sameName } from '../../model/sheetNames';
import { requireFlag, requireNumber, requireOneOf, requireText } from '../args';
import { HostError, invalidArgument, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { boxOf } from '../ranges/measure';
import type { Session } from '../session';
import { changeChart, type ChartTarget } from '../sheets/charts';
import { chartAxesClass } from './chartAxes';
import { chartSeriesCollectionClass } from './chartSeries';
import { rangeArgument } from '../ranges/argument';

export const KINDS = [
  { word: 'BarClustered', kind: 'barClustered' },
  { word: 'ColumnClustered', kind: 'columnClustered' },
  { word: 'LineMarkers', kind: 'lineMarkers' },
] as const;
export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

const place =
  (name: 'left' | 'top' | 'width' | 'height') =>
  (target: ChartTarget, value: unknown, session: Session): void =>
    changeChart(target, session, { [name]: requireNumber(value, name, 0) });

export const chartClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'Chart',
  read: {
    ChartType: ({ chart }) => KINDS.find((each) => each.kind === chart.kind)?.word,
    Height: ({ chart }) => chart.height,
    Left: ({ chart }) => chart.left,
    Name: ({ chart }) => chart.name,
    PlotBy: ({ chart }) => (chart.seriesBy === 'columns' ? 'Columns' : 'Rows'),
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
  },
  write: {
    ChartType: (target, value, session) => {
      const kind = KINDS.find((each) => each.word === value)?.kind;
      if (!kind) throw notImplemented(`chart ${String(value)}`);
      changeChart(target, session, { kind });
    },
    Height: place('height'),
    Left: place('left'),
    Name: (target, value, session) => {
      const name = requireText(value, 'name');
      if (name === '') throw invalidArgument('name');
      if (target.sheet.charts.some((other) => other !== target.chart && sameName(other.name, name)))
        throw new HostError('ItemAlreadyExists', `A chart of this name exists already: ${name}`);
      changeChart(target, session, { name });
    },
    PlotBy: (target, value, session) => {
      const by = requireOneOf(value, ['Columns', 'Rows'] as const, 'plotBy');
      changeChart(target, session, { seriesBy: by === 'Columns' ? 'columns' : 'rows' });
    },
    Top: place('top'),
    Width: place('width'),
  },
  objects: {
    Axes: (target, session) => chartAxesClass.of(target, session),
    DataLabels: (target, session) => chartDataLabelsClass.of(target, session),
    Legend: (target, session) => chartLegendClass.of(target, session),
    Series: (target, session) => chartSeriesCollectionClass.of(target, session),
    Title: (target, session) => chartTitleClass.of(target, session),
    Worksheet: ({ sheet }, session) => session.wrap.worksheet(sheet),
  },
  methods: {
    Delete: (target, _args, session) => {
      changeChart(target, session, {});
      target.sheet.charts.splice(target.sheet.charts.indexOf(target.chart), 1);
    },
    SetData: (target, args, session) => {
      const source = rangeArgument(args, 0, session, target.sheet);
      const by = requireOneOf(args.raw(1) ?? 'Auto', SERIES_BY, 'seriesBy');
      const auto = source.rect.rows >= source.rect.columns ? 'Columns' : 'Rows';
      changeChart(target, session, {
        source: { sheet: source.sheet.name, area: source.rect },
        seriesBy: (by === 'Auto' ? auto : by) === 'Columns' ? 'columns' : 'rows',
      });
    },
    SetPosition: (target, args, session) => {
      const start = rangeArgument(args, 0, session, target.sheet);
      const end = args.isGiven(1) ? rangeArgument(args, 1, session, target.sheet) : null;
      const { left, top, width, height } = boxOf(
        session.workbook,
        target.sheet,
        end ? bounding(start.rect, end.rect) : start.rect,
      );
      changeChart(target, session, end ? { left, top, width, height } : { left, top });
    },
  },
});

export const chartTitleClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'ChartTitle',
  read: {
    Text: ({ chart }) => chart.title,
    Visible: ({ chart }) => chart.titleVisible,
  },
  write: {
    Text: (target, value, session) =>
      changeChart(target, session, { title: requireText(value, 'text'), titleVisible: true }),
    Visible: (target, value, session) => changeChart(target, session, { titleVisible: requireFlag(value, 'visible') }),
  },
});

const LEGEND_POSITIONS = ['Bottom'] as const;

export const chartLegendClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'ChartLegend',
  read: { Visible: ({ chart }) => chart.legendVisible },
  write: {
    /** The model draws every legend below the chart. */
    Position: (target, value, session) => {
      if (typeof value === 'string' && !LEGEND_POSITIONS.some((each) => each === value))
        throw notImplemented(`legend at ${value}`);
      requireOneOf(value, LEGEND_POSITIONS, 'position');
      changeChart(target, session, {});
    },
    Visible: (target, value, session) => changeChart(target, session, { legendVisible: requireFlag(value, 'visible') }),
  },
});

export const chartDataLabelsClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'ChartDataLabels',
  read: { ShowValue: ({ chart }) => chart.dataLabels },
  write: {
    ShowValue: (target, value, session) =>
      changeChart(target, session, { dataLabels: requireFlag(value, 'showValue') }),
  },
});
