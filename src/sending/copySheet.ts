import {
  type Chart,
  type ConditionalRule,
  createWorksheet,
  type ModelValue,
  type PageLayout,
  type Workbook,
  type Worksheet,
} from 'excel-host/xlsx';
import { hiddenCells } from './hidden';
import { holds, privateColumns, type PrivateTexts } from './privateTexts';
import type { LEFT_BEHIND, SendingChoice } from './types';

export type Counts = Record<(typeof LEFT_BEHIND)[number], number>;

/** What the copy of every sheet needs to know. */
export interface CopyTask {
  readonly from: Workbook;
  readonly to: Workbook;
  readonly choice: SendingChoice;
  readonly texts: PrivateTexts;
  /** Sheets that go along. */
  readonly sent: ReadonlySet<string>;
  readonly counts: Counts;
}

/**
 * Puts into the new workbook what a reader of the sheet sees: values, looks, sizes, tables, charts and page. Everything is
 * copied by name, so that what nobody thought of stays behind.
 */
export function copySheet(sheet: Worksheet, task: CopyTask): void {
  const copy = createWorksheet(task.to, sheet.name);
  copyCells(sheet, copy, task);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  copy.merges = [...sheet.merges];
  copy.tables.push(...sheet.tables.map((table) => ({ ...table })));
  copy.charts.push(
    ...sheet.charts
      .filter(({ source }) => source !== null && task.sent.has(source.sheet))
      .map((chart, at) => ({ ...chart, ...openTexts(chart, task.texts), name: `Chart ${String(at + 1)}` })),
  );
  const visible = visibleTexts(copy);
  copy.conditionalFormats = sheet.conditionalFormats.filter(
    ({ rule }) => isSelfContained(rule, sheet, task.from) && literalsOf(rule).every((text) => visible.has(text)),
  );
  copy.tabColor = sheet.tabColor;
  copy.freeze = { ...sheet.freeze };
  copy.showGridlines = sheet.showGridlines;
  copy.pageLayout = withoutPlaces(sheet.pageLayout, task.texts);
  task.counts.notes += sheet.notes.size;
  task.counts.links += sheet.hyperlinks.size;
  task.counts.names += sheet.names.length;
}

function copyCells(sheet: Worksheet, copy: Worksheet, { from, to, choice, texts, counts }: CopyTask): void {
  const styles = new Map<number, number>();
  const styleOf = (id: number): number => {
    const known = styles.get(id) ?? to.styles.intern(from.styles.get(id));
    styles.set(id, known);
    return known;
  };
  const headers = sheet.tables.filter(({ showHeaders }) => showHeaders).map(({ area }) => ({ ...area, rows: 1 }));
  const secret = privateColumns(sheet).flatMap(({ kinds, area }) =>
    kinds.some((kind) => choice.without.includes(kind)) ? area : [],
  );
  const isHidden = hiddenCells(sheet, from);
  const stays = (row: number, column: number, value: ModelValue): keyof Counts | null => {
    // A table without the texts of its headers is a broken file.
    if (headers.some((area) => holds(area, row, column))) return null;
    if (!choice.hiddenCells && isHidden(row, column)) return 'hiddenCells';
    if (secret.some((area) => holds(area, row, column))) return 'privateCells';
    return typeof value === 'string' && texts.standIn(value) ? 'privateCells' : null;
  };
  sheet.cells.forEachRow((row, cells) => {
    for (const column of cells.columns) {
      copy.cells.setStyle(row, column, styleOf(cells.styleId(column)));
      const value = cells.value(column);
      if (cells.formula(column) !== null) counts.formulas++;
      if (value === null) continue;
      const left = stays(row, column, value);
      if (left) counts[left]++;
      else copy.cells.setValue(row, column, value);
    }
  });
}

/** Title and description of a chart, as far as nothing private stands in them. */
const openTexts = ({ title, altText }: Chart, texts: PrivateTexts): Pick<Chart, 'title' | 'altText'> => ({
  title: texts.standIn(title) ? '' : title,
  altText: texts.standIn(altText) ? '' : altText,
});

/** What a reader of the copy sees, by which the texts that rules of colours compare with are told from hidden ones. */
function visibleTexts({ cells }: Worksheet): ReadonlySet<string> {
  const texts = new Set<string>();
  cells.forEachRow((_, row) => {
    for (const column of row.columns) {
      const value = row.value(column);
      if (typeof value !== 'string') continue;
      texts.add(value);
      for (const word of value.split(' ')) texts.add(word);
    }
  });
  return texts;
}

/** Texts that stand in a rule itself: a rule without a cell that says them colours nothing and only carries them along. */
function literalsOf(rule: ConditionalRule): string[] {
  if (rule.kind === 'text') return [rule.text];
  const formulas = rule.kind === 'expression' ? [rule.formula] : [rule.formula1, rule.formula2 ?? ''];
  return formulas.flatMap((formula) =>
    [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
      .map(([, text = '']) => text.replaceAll('""', '"'))
      .filter((text) => text !== ''),
  );
}

/** Colours by rule stay as far as the rule asks for nothing outside its own sheet. */
function isSelfContained(rule: ConditionalRule, sheet: Worksheet, workbook: Workbook): boolean {
  const formulas = 'formula' in rule ? [rule.formula] : 'formula1' in rule ? [rule.formula1, rule.formula2 ?? ''] : [];
  const names = [...workbook.names, ...sheet.names].map(({ name }) => name.toLowerCase());
  return formulas.every((formula) => {
    const words = formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
    return !/[![]/.test(formula) && !words.some((word) => names.includes(word));
  });
}

/** Headers and footers may name the file and the folder it lies in, with the user's name in its path. */
function withoutPlaces(layout: PageLayout, texts: PrivateTexts): PageLayout {
  const clean = (text: string): string => (texts.standIn(text) ? '' : text.replace(/&[ZF]/gi, ''));
  const { headerLeft, headerCenter, headerRight, footerLeft, footerCenter, footerRight } = layout;
  return {
    ...structuredClone(layout),
    headerLeft: clean(headerLeft),
    headerCenter: clean(headerCenter),
    headerRight: clean(headerRight),
    footerLeft: clean(footerLeft),
    footerCenter: clean(footerCenter),
    footerRight: clean(footerRight),
  };
}
