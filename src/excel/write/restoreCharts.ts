import { chartSourceIn, restoreChartSources, type ChartSource } from '../draw/chartSources';
import { paintSeries } from '../draw/charts';
import type { Pair } from './pair';

const PROPERTIES = ['name', 'chartType', 'left', 'top', 'width', 'height', 'title/text', 'legend/visible']
  .map((property) => `items/${property}`)
  .join(',');

/** Queues the reading of a backup's charts; what is answered makes the charts of the sheet what they were. */
export function queueCharts(context: Excel.RequestContext, { target, backup }: Pair): () => void {
  const { worksheets } = context.workbook;
  const kept = worksheets.getItem(backup.name).charts;
  kept.load(PROPERTIES);
  return () => {
    const sheet = worksheets.getItem(target.name);
    for (const old of kept.items) {
      const source = chartSourceIn(backup.formulas, old.name);
      if (source) restoreChart(sheet, old, target.charts.includes(old.name), source);
    }
    restoreChartSources(sheet, backup.formulas, target.names);
    const names = kept.items.map((chart) => chart.name);
    for (const name of target.charts) if (!names.includes(name)) sheet.charts.getItem(name).delete();
  };
}

function restoreChart(sheet: Excel.Worksheet, old: Excel.Chart, standing: boolean, source: ChartSource): void {
  const data = sheet.getRange(source.address);
  const chart = standing
    ? sheet.charts.getItem(old.name)
    : sheet.charts.add(old.chartType as Excel.ChartType, data, source.seriesBy);
  if (standing) chart.setData(data, source.seriesBy);
  else chart.name = old.name;
  chart.title.text = old.title.text;
  chart.left = old.left;
  chart.top = old.top;
  chart.width = old.width;
  chart.height = old.height;
  chart.legend.visible = old.legend.visible;
  paintSeries(chart, source.series, old.chartType, source.theme);
}

/**
 * Sends the cells copied, and removes the charts that Excel may have copied along with them: they would stand beside those of the sheet.
 */
export async function removeCopiedCharts(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<void> {
  const drawn = pairs.map(({ target }) => {
    const { charts } = context.workbook.worksheets.getItem(target.name);
    charts.load('items/name');
    return { charts, before: [...target.charts] };
  });
  await context.sync();
  for (const { charts, before } of drawn) {
    const copied = charts.items.filter(({ name }) => {
      const at = before.indexOf(name);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    });
    // The library knows them by their place, so the last goes first.
    for (const chart of copied.reverse()) chart.delete();
  }
}
