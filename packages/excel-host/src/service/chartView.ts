import { sameName } from '../model/sheetNames';
import type { Chart, ModelValue, Workbook } from '../model/types';
import type { ChartView } from './types';

const textOf = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** The first row and the first column of a chart's source name its series and categories. */
export function chartView(workbook: Workbook, chart: Chart): ChartView {
  const source = chart.source;
  const sheet = source && workbook.worksheets.find(({ name }) => sameName(name, source.sheet));
  const plain = structuredClone(chart);
  if (!source || !sheet) return { chart: plain, categories: [], series: [] };
  const block = sheet.cells.readBlock(source.area);
  const lines = chart.seriesBy === 'columns' ? transposed(block, source.area.columns) : block;
  const [categories = [], ...series] = lines;
  return {
    chart: plain,
    categories: categories.slice(1).map(textOf),
    series: series.map(([name = null, ...values]) => ({
      name: textOf(name),
      values: values.map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}

const transposed = (block: readonly ModelValue[][], columns: number): ModelValue[][] =>
  Array.from({ length: columns }, (_, column) => block.map((line) => line[column] ?? null));
