import { freeChartName } from '../../model/charts';
import { sameName } from '../../model/sheetNames';
import type { Chart, Worksheet } from '../../model/types';
import { requireOneOf } from '../args';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import { chartClass, KINDS, SERIES_BY } from './chart';
import { rangeArgument } from '../ranges/argument';

const find = (sheet: Worksheet, key: unknown): Chart | undefined => {
  if (typeof key !== 'string') throw invalidArgument('name');
  return sheet.charts.find((chart) => sameName(chart.name, key));
};

/** Size of a chart nobody placed, in points. */
const WIDTH = 360;
const HEIGHT = 216;

export const chartCollectionClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'ChartCollection',
  read: { Count: ({ charts }) => charts.length },
  items: (sheet, session) => sheet.charts.map((chart) => chartClass.of({ chart, sheet }, session)),
  item: (sheet, key, session) => {
    const chart = find(sheet, key);
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return chartClass.of({ chart, sheet }, session);
  },
  methods: {
    Add: (sheet, args, session) => {
      session.requireOpenSheet(sheet);
      const type = args.text(0, 'type');
      const kind = KINDS.find((each) => each.word === type)?.kind;
      if (!kind) throw notImplemented(`chart ${type}`);
      const source = rangeArgument(args, 1, session, sheet);
      const by = requireOneOf(args.raw(2) ?? 'Auto', SERIES_BY, 'seriesBy');
      // "Auto" takes the longer side for the categories.
      const auto = source.rect.rows >= source.rect.columns ? 'Columns' : 'Rows';
      const chart: Chart = {
        name: freeChartName(sheet),
        kind,
        title: '',
        titleVisible: false,
        altText: '',
        source: { sheet: source.sheet.name, area: source.rect },
        seriesBy: (by === 'Auto' ? auto : by) === 'Columns' ? 'columns' : 'rows',
        left: 0,
        top: 0,
        width: WIDTH,
        height: HEIGHT,
        categoryAxisTitle: null,
        valueAxisTitle: null,
        legendVisible: true,
        seriesColors: [],
        dataLabels: false,
      };
      sheet.charts.push(chart);
      session.touchStructure(sheet);
      return chartClass.of({ chart, sheet }, session);
    },
    GetItem: (sheet, args, session) => {
      const chart = find(sheet, args.raw(0));
      if (!chart) throw itemNotFound(`chart ${String(args.raw(0))}`);
      return chartClass.of({ chart, sheet }, session);
    },
    GetItemOrNullObject: (sheet, args, session) =>
      orNull(find(sheet, args.raw(0)), (chart) => chartClass.of({ chart, sheet }, session)),
  },
});
