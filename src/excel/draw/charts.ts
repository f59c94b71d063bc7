import type { ChartPicture, ColourTheme } from '../../workbook/sheets/picture';
import { addressOf } from '../address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';
import { SERIES_COLORS } from './theme';

const TYPES = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  lineMarkers: 'LineMarkers',
} as const;

/** Draws the charts of a sheet; those that stand there already under the same name are given their new data. */
export async function drawCharts(
  batch: Batch,
  sheetName: string,
  charts: readonly ChartPicture[],
  theme: ColourTheme,
  standing: readonly string[],
): Promise<void> {
  for (const picture of charts) {
    await batch.reserve(20 * ACTION_BYTES);
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    const chart = placed(sheet, picture, standing.includes(picture.name));
    chart.title.text = picture.title;
    const [row, column, rows, columns] = picture.position;
    chart.setPosition(addressOf([row, column, 1, 1]), addressOf([row + rows - 1, column + columns - 1, 1, 1]));
    if (picture.axisTitle !== undefined) chart.axes.valueAxis.title.text = picture.axisTitle;
    const series = seriesCount(picture);
    chart.legend.visible = series > 1;
    if (series > 1) chart.legend.position = 'Bottom';
    paint(chart, series, picture.kind, SERIES_COLORS[theme]);
  }
  const gone = standing.filter((name) => !charts.some((picture) => picture.name === name));
  await batch.reserve(gone.length * ACTION_BYTES);
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  for (const name of gone) sheet.charts.getItem(name).delete();
}

function placed(sheet: Excel.Worksheet, picture: ChartPicture, standing: boolean): Excel.Chart {
  const seriesBy = picture.seriesBy === 'columns' ? 'Columns' : 'Rows';
  const data = rangeAt(sheet, picture.data);
  if (standing) {
    const chart = sheet.charts.getItem(picture.name);
    chart.setData(data, seriesBy);
    return chart;
  }
  const chart = sheet.charts.add(TYPES[picture.kind], data, seriesBy);
  chart.name = picture.name;
  return chart;
}

/** The first column (or row) holds categories, not a series. */
function seriesCount({ data, seriesBy }: ChartPicture): number {
  return Math.max(0, (seriesBy === 'columns' ? data[3] : data[2]) - 1);
}

function paint(chart: Excel.Chart, count: number, kind: ChartPicture['kind'], colors: readonly string[]): void {
  for (let index = 0; index < Math.min(count, colors.length); index++) {
    const { format } = chart.series.getItemAt(index);
    const color = colors[index] ?? '';
    if (kind === 'lineMarkers') format.line.color = color;
    else format.fill.setSolidColor(color);
  }
}

/** Hidden name on the sheet that tells which cells a chart shows: Office.js cannot be asked for it. */
export const chartSourceName = (chart: string): string => `_WardScoreChart_${chart.replaceAll(/[^\w]/g, '_')}`;

/** Notes down the cells that each chart shows, so that a failed write can give them back. */
export async function drawChartSources(
  batch: Batch,
  sheetName: string,
  charts: readonly ChartPicture[],
  standing: readonly string[],
): Promise<void> {
  for (const { name: chart, data, seriesBy } of charts) {
    await batch.reserve(3 * ACTION_BYTES);
    const { names } = batch.context.workbook.worksheets.getItem(sheetName);
    const name = chartSourceName(chart);
    const formula = `="${seriesBy}|${addressOf(data)}"`;
    if (standing.includes(name)) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = false;
  }
}

/** What such a name says: the cells and whether columns or rows are the series. */
export function parseChartSource(formula: string): { address: string; seriesBy: 'Columns' | 'Rows' } | null {
  const match = /^="(columns|rows)\|(.+)"$/.exec(formula);
  if (match?.[2] === undefined) return null;
  return { address: match[2], seriesBy: match[1] === 'rows' ? 'Rows' : 'Columns' };
}
