import * as fc from 'fast-check';
import type { ChartView } from 'excel-host/service';
import type { Chart } from 'excel-host/xlsx';
import { anchorAt } from '../../../../src/desk/grid/charts/anchor';
import { drawChart } from '../../../../src/desk/grid/charts/drawChart';
import { scaleOf } from '../../../../src/desk/grid/charts/scale';
import type { SvgNode } from '../../../../src/desk/grid/charts/svg';

const view = (kind: Chart['kind'], values: readonly (number | null)[], changes: Partial<Chart> = {}): ChartView => ({
  chart: {
    name: 'c',
    kind,
    title: 'Số phường',
    titleVisible: true,
    altText: '',
    source: null,
    seriesBy: 'columns',
    left: 0,
    top: 0,
    width: 300,
    height: 225,
    categoryAxisTitle: null,
    valueAxisTitle: null,
    legendVisible: true,
    seriesColors: ['#112233'],
    dataLabels: true,
    ...changes,
  },
  categories: values.map((_, at) => `Nhóm ${at + 1}`),
  series: [{ name: 'Đạt', values }],
});
const draw = (chart: ChartView) =>
  drawChart(chart, { language: 'vi', theme: 'light', unnamed: (title) => `Biểu đồ: ${title}` });
const series = (nodes: readonly SvgNode[], tag: SvgNode['tag'], property = 'fill') =>
  nodes.filter((node) => node.tag === tag && node.attributes[property] === '#112233');

test('every axis holds all values and zero, on steps that people count in', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const { from, to, ticks } = scaleOf(values);
      expect(from).toBeLessThanOrEqual(Math.min(0, ...values) + (to - from) * 1e-6);
      expect(to).toBeGreaterThanOrEqual(Math.max(0, ...values) - (to - from) * 1e-6);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(14);
    }),
  );
  expect(scaleOf([3, 1]).ticks).toEqual([0, 1, 2, 3]);
});

test('columns stand side by side and are as high as their values', () => {
  const columns = series(draw(view('columnClustered', [2, 4], { legendVisible: false })).nodes, 'rect').slice(0, 2);
  const [first, second] = columns.map(({ attributes }) => Number(attributes['height']));
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2);
  expect(Number(columns[1]?.attributes['x'])).toBeGreaterThan(Number(columns[0]?.attributes['x']));
});

test('the first bar stands at the bottom, as in Excel', () => {
  const [first, second] = series(draw(view('barClustered', [2, 4], { legendVisible: false })).nodes, 'rect');
  expect(Number(first?.attributes['y'])).toBeGreaterThan(Number(second?.attributes['y']));
  expect(Number(second?.attributes['width'])).toBeCloseTo(2 * Number(first?.attributes['width']));
});

test('a missing value breaks the line and has neither mark nor label', () => {
  const { nodes } = draw(view('lineMarkers', [1, 2, null, 3, 4]));
  expect(series(nodes, 'polyline', 'stroke')).toHaveLength(2);
  expect(series(nodes, 'circle')).toHaveLength(4);
});

test('a drawing has its size in pixels, its words in Vietnamese and a text for people who do not see it', () => {
  const drawing = draw(view('columnClustered', [1.5]));
  expect([drawing.width, drawing.height]).toEqual([400, 300]);
  expect(drawing.label).toBe('Biểu đồ: Số phường');
  expect(drawing.nodes.map(({ text }) => text)).toContain('1,5');
  expect(draw(view('columnClustered', [1], { altText: 'Bảy nhóm' })).label).toBe('Bảy nhóm');
});

test('a chart without data is an empty frame', () => {
  for (const kind of ['barClustered', 'columnClustered', 'lineMarkers'] as const)
    expect(JSON.stringify(draw(view(kind, [])))).not.toMatch(/NaN|Infinity|null/);
});

test('a distance falls into the line that holds it; hidden lines hold nothing', () => {
  const sizes = [10, 0, 20];
  const at = (distance: number) => anchorAt(distance, (line) => sizes[line] ?? 15, 100);
  expect(at(5)).toEqual({ line: 0, share: 0.5 });
  expect(at(10)).toEqual({ line: 2, share: 0 });
  expect(at(45)).toEqual({ line: 4, share: 0 });
});
