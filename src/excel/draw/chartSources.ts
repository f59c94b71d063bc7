import { COLOUR_THEMES, type ChartPicture, type ColourTheme } from '../../cells/picture';
import { addressOf } from '../../cells/address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { seriesCount } from './charts';

/** Which cells a chart shows and in which colours: what Office.js cannot be asked for, kept in a hidden name of the sheet. */
export interface ChartSource {
  readonly address: string;
  readonly seriesBy: 'Columns' | 'Rows';
  readonly series: number;
  readonly theme: ColourTheme;
}

const PREFIX = '_WardScoreChart_';

const nameOf = (chart: string): string => PREFIX + chart.replaceAll(/[^\w]/g, '_');

/** Notes down what each chart shows, so that a failed write can give it back. */
export async function drawChartSources(
  batch: Batch,
  sheetName: string,
  charts: readonly ChartPicture[],
  theme: ColourTheme,
  standing: readonly string[],
): Promise<void> {
  for (const picture of charts) {
    await batch.reserve(3 * ACTION_BYTES);
    const { names } = batch.context.workbook.worksheets.getItem(sheetName);
    const name = nameOf(picture.name);
    const formula = `="${[picture.seriesBy, addressOf(picture.data), seriesCount(picture), theme].join('|')}"`;
    if (standing.includes(name)) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = false;
  }
  const wanted = charts.map((picture) => nameOf(picture.name));
  for (const name of standing) {
    if (!name.startsWith(PREFIX) || wanted.includes(name)) continue;
    await batch.reserve(2 * ACTION_BYTES);
    batch.context.workbook.worksheets.getItem(sheetName).names.getItem(name).delete();
  }
}

/** What was noted of a chart; null when nothing was. */
export function chartSourceIn(
  names: readonly { readonly name: string; readonly formula: string }[],
  chart: string,
): ChartSource | null {
  const formula = names.find(({ name }) => name === nameOf(chart))?.formula ?? '';
  const match = /^="(columns|rows)\|([A-Z0-9:]+)\|(\d+)\|(\w+)"$/.exec(formula);
  const theme = COLOUR_THEMES.find((each) => each === match?.[4]);
  if (match?.[2] === undefined || !theme) return null;
  return {
    address: match[2],
    seriesBy: match[1] === 'rows' ? 'Rows' : 'Columns',
    series: Number(match[3]),
    theme,
  };
}

/** The names under which the sources of charts are kept, as they were before a write. */
export function restoreChartSources(
  sheet: Excel.Worksheet,
  before: readonly { readonly name: string; readonly formula: string }[],
  standing: readonly string[],
): void {
  const kept = before.filter(({ name }) => name.startsWith(PREFIX));
  for (const { name, formula } of kept) {
    if (standing.includes(name)) sheet.names.getItem(name).formula = formula;
    else sheet.names.add(name, formula).visible = false;
  }
  for (const name of standing)
    if (name.startsWith(PREFIX) && !kept.some((each) => each.name === name)) sheet.names.getItem(name).delete();
}
