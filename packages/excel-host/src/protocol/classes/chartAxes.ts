import { requireFlag, requireText } from '../args';
import { defineClass, type HostClass } from '../defineClass';
import { changeChart, type ChartTarget } from '../sheets/charts';

type TitleField = 'categoryAxisTitle' | 'valueAxisTitle';
interface AxisTarget extends ChartTarget {
  readonly title: TitleField;
}

export const chartAxesClass: HostClass<ChartTarget> = defineClass<ChartTarget>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (target, session) => chartAxisClass.of({ ...target, title: 'categoryAxisTitle' }, session),
    ValueAxis: (target, session) => chartAxisClass.of({ ...target, title: 'valueAxisTitle' }, session),
  },
});

export const chartAxisClass: HostClass<AxisTarget> = defineClass<AxisTarget>({
  name: 'ChartAxis',
  objects: { Title: (target, session) => chartAxisTitleClass.of(target, session) },
});

export const chartAxisTitleClass: HostClass<AxisTarget> = defineClass<AxisTarget>({
  name: 'ChartAxisTitle',
  read: {
    Text: ({ chart, title }) => chart[title] ?? '',
    Visible: ({ chart, title }) => chart[title] !== null,
  },
  write: {
    Text: (target, value, session) => changeChart(target, session, { [target.title]: requireText(value, 'text') }),
    Visible: (target, value, session) =>
      changeChart(target, session, {
        [target.title]: requireFlag(value, 'visible') ? (target.chart[target.title] ?? '') : null,
      }),
  },
});
