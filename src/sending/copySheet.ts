import { type Chart, createWorksheet, type PageLayout, type Table, type Worksheet } from 'excel-host/xlsx';
import { INPUT_TABLES } from '../workbook/schema';
import { copyCells } from './copyCells';
import type { CopyTask } from './copyTask';
import { copyRules } from './rules';

/**
 * Puts into the new workbook what a reader of the sheet sees: values, looks, sizes, tables, charts and page. Everything is
 * copied by name, so that whatever is not named here stays behind.
 */
export function copySheet(sheet: Worksheet, task: CopyTask): void {
  const copy = createWorksheet(task.to, sheet.name);
  copyCells(sheet, copy, task);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  copy.merges = [...sheet.merges];
  copy.tables.push(...sheet.tables.map(plainTable));
  copyCharts(sheet, copy, task);
  copyRules(sheet, copy, task);
  copy.tabColor = sheet.tabColor;
  copy.freeze = { ...sheet.freeze };
  copy.showGridlines = sheet.showGridlines;
  copy.pageLayout = withoutPlaces(sheet.pageLayout, task);
  task.counts.notes += sheet.notes.size;
  task.counts.links += sheet.hyperlinks.size;
  task.counts.names += sheet.names.length;
}

const OUR_TABLES: ReadonlySet<string> = new Set(INPUT_TABLES.map(({ table }) => table));

/** Names and styles that a user gave a table are seen nowhere on the sheet. */
const plainTable = (table: Table): Table => ({
  ...table,
  name: OUR_TABLES.has(table.name) || /^KQ_?\w+$/.test(table.name) ? table.name : `Table${String(table.id)}`,
  style: /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(table.style) ? table.style : '',
});

function copyCharts(sheet: Worksheet, copy: Worksheet, task: CopyTask): void {
  const { sent, counts, contents } = task;
  const going = sheet.charts.filter(({ source }) => source !== null && sent.has(source.sheet));
  counts.charts += sheet.charts.length - going.length;
  contents.charts += going.length;
  copy.charts.push(
    ...going.map((chart, at) => ({ ...chart, ...openTexts(chart, sheet, task), name: `Chart ${String(at + 1)}` })),
  );
}

type TextsOfChart = Pick<Chart, 'title' | 'altText' | 'categoryAxisTitle' | 'valueAxisTitle'>;

/** Texts of a chart that a reader sees, as far as nothing private stands in them. A description is seen by nobody but software. */
function openTexts(chart: Chart, { name }: Worksheet, { texts, drawn }: CopyTask): TextsOfChart {
  const isOurs = drawn.has(name);
  const open = (text: string): string => (!isOurs && texts.standIn(text) ? '' : text);
  const axis = (text: string | null): string | null => (text === null ? null : open(text));
  return {
    title: chart.titleVisible ? open(chart.title) : '',
    altText: isOurs ? chart.altText : '',
    categoryAxisTitle: axis(chart.categoryAxisTitle),
    valueAxisTitle: axis(chart.valueAxisTitle),
  };
}

const PAGE_TEXTS = ['headerLeft', 'headerCenter', 'headerRight', 'footerLeft', 'footerCenter', 'footerRight'] as const;

/** Headers and footers may name the file and the folder it lies in, with the user's name in its path. */
function withoutPlaces(layout: PageLayout, { texts, contents }: CopyTask): PageLayout {
  const clean = structuredClone(layout);
  for (const place of PAGE_TEXTS) {
    clean[place] = texts.standIn(layout[place]) ? '' : layout[place].replace(/&[ZF]/gi, '');
    if (clean[place] !== '') contents.pageTexts++;
  }
  return clean;
}
