import type { ModelValue, Worksheet } from 'excel-host/xlsx';
import type { CopyTask, LeftBehindCounts } from './copyTask';
import { withoutUnseenWords } from './formats';
import { hiddenCells, kindOfValue } from './hidden';
import { privateColumns, type PrivateColumn } from './privateTexts';
import { holds } from './rect';

/** So many blanks in a line, or ends of line, within a text push what follows out of sight. */
const WIDE = 20;
const HIGH = 4;

const hasWideGap = (text: string): boolean =>
  [...text.matchAll(/\s+/gu)].some(([gap]) => {
    const lines = gap.split('\n');
    return lines.length > HIGH || lines.some(({ length }) => length >= WIDE);
  });

/** Copies values and looks of the cells that a reader of the copy is to see. */
export function copyCells(sheet: Worksheet, copy: Worksheet, task: CopyTask): void {
  const { counts, contents } = task;
  const columns = task.drawn.has(sheet.name) ? [] : privateColumns(sheet);
  const leave = reasonsToLeave(sheet, columns, task);
  const styleOf = stylesFor(task);
  sheet.cells.forEachRow((row, cells) => {
    for (const column of cells.columns) {
      const value = cells.value(column);
      if (cells.formula(column) !== null) counts.formulas++;
      const left = value === null ? null : leave(row, column, value);
      const stays = left === null ? value : null;
      copy.cells.setStyle(row, column, styleOf(cells.styleId(column), stays));
      if (left) counts[left]++;
      if (stays === null) continue;
      copy.cells.setValue(row, column, stays);
      contents.cells++;
      if (typeof stays === 'string' && hasWideGap(stays)) contents.spacedTexts++;
      for (const { kinds, area } of columns) if (holds(area, row, column)) for (const kind of kinds) contents[kind]++;
    }
  });
  renameHiddenHeaders(sheet, copy, task);
}

/** Why a cell is left behind; null where it goes along. */
function reasonsToLeave(
  sheet: Worksheet,
  columns: readonly PrivateColumn[],
  { from, choice, texts, drawn, contents }: CopyTask,
): (row: number, column: number, value: ModelValue) => keyof LeftBehindCounts | null {
  const headers = sheet.tables.filter(({ showHeaders }) => showHeaders).map(({ area }) => ({ ...area, rows: 1 }));
  const secret = columns.flatMap(({ kinds, area }) =>
    kinds.some((kind) => choice.without.includes(kind)) ? area : [],
  );
  const isHidden = hiddenCells(sheet, from);
  const isDrawn = drawn.has(sheet.name);
  return (row, column, value) => {
    // A table without the texts of its headers is a broken file.
    if (headers.some((area) => holds(area, row, column))) return null;
    const hidden = isHidden(row, column, value);
    if (hidden && !choice.hiddenCells) return 'hiddenCells';
    if (secret.some((area) => holds(area, row, column))) return 'privateCells';
    if (!isDrawn && typeof value === 'string' && texts.standIn(value)) return 'privateCells';
    if (hidden) contents.hiddenCells++;
    return null;
  };
}

/** The look of a cell in the copy, without words of its format that the value never shows. */
function stylesFor({ from, to }: CopyTask): (style: number, value: ModelValue) => number {
  const known = new Map<string, number>();
  return (id, value) => {
    const key = `${String(id)} ${kindOfValue(value)}`;
    const copied = known.get(key);
    if (copied !== undefined) return copied;
    const style = from.styles.get(id);
    const made = to.styles.intern({ ...style, numberFormat: withoutUnseenWords(style.numberFormat, value) });
    known.set(key, made);
    return made;
  };
}

/** The header of a column that nobody sees is replaced by its number. */
function renameHiddenHeaders(sheet: Worksheet, copy: Worksheet, { from, choice }: CopyTask): void {
  if (choice.hiddenCells) return;
  const isHidden = hiddenCells(sheet, from);
  for (const { area, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    for (let at = 0; at < area.columns; at++) {
      const column = area.column + at;
      if (isHidden(area.row, column, sheet.cells.value(area.row, column)))
        copy.cells.setValue(area.row, column, `Column${String(at + 1)}`);
    }
  }
}
