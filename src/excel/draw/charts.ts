import type { ChartPicture, ColourTheme } from '../../cells/picture';
import { addressOf } from '../../cells/address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';
import { SERIES_COLORS } from '../../cells/theme';

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
    paintSeries(chart, series, TYPES[picture.kind], theme);
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
export function seriesCount({ data, seriesBy }: ChartPicture): number {
  return Math.max(0, (seriesBy === 'columns' ? data[3] : data[2]) - 1);
}

/** Gives the first series the colours of a theme; `type` is the library's word for the kind of chart. */
export function paintSeries(chart: Excel.Chart, count: number, type: string, theme: ColourTheme): void {
  SERIES_COLORS[theme].slice(0, count).forEach((color, index) => {
    const { format } = chart.series.getItemAt(index);
    if (type === TYPES.lineMarkers) format.line.color = color;
    else format.fill.setSolidColor(color);
  });
}
