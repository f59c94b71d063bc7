import { intersect, MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import { shiftRect, shiftRuleArea, shiftSpan, type RowShift } from '../../model/rowShift';
import type { Rect, Worksheet } from '../../model/types';
import type { CommandAnswer } from '../types';
import { DONE, refused, type Desk } from './answer';
import { shiftReferences } from './references';
import { moveCharts } from './moveCharts';

/** Puts rows in before `row`; they look like the row above, in a table's first row like the one below. */
export function insertRows(desk: Desk, sheet: Worksheet, row: number, count: number): CommandAnswer {
  const bound = sheet.origin?.boundToRows() ?? [];
  if (bound.length > 0) return refused('inTheWay', bound.join(', '));
  const used = sheet.cells.usedRange(false);
  if (row < 0 || count < 1 || (used && used.row + used.rows + count > MAX_ROWS)) return refused('tooLarge');
  shiftRows(desk, sheet, { row, by: count });
  const isFirstOfTable = sheet.tables.some(({ area, showHeaders }) => showHeaders && area.row + 1 === row);
  if (row > 0) dress(sheet, isFirstOfTable ? row + count : row - 1, row, count);
  return DONE;
}

/** Takes rows out. A table keeps its header and one row, or goes as a whole. */
export function deleteRows(desk: Desk, sheet: Worksheet, row: number, count: number): CommandAnswer {
  if (row < 0 || count < 1 || row + count > MAX_ROWS) return refused('tooLarge');
  const bound = sheet.origin?.boundToRows() ?? [];
  if (bound.length > 0) return refused('inTheWay', bound.join(', '));
  const gone: Rect = { row, column: 0, rows: count, columns: MAX_COLUMNS };
  const broken = sheet.tables.find(({ area, showHeaders, showTotals }) => {
    const lost = intersect(area, gone)?.rows ?? 0;
    if (lost === 0 || lost === area.rows) return false;
    const edges = (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
    const end = area.row + area.rows - 1;
    const tearsEdge = (showHeaders && area.row >= row) || (showTotals && end < row + count);
    return tearsEdge || area.rows - lost <= edges;
  });
  if (broken) return refused('inTheWay', broken.name);
  shiftRows(desk, sheet, { row, by: -count });
  return DONE;
}

function shiftRows(desk: Desk, sheet: Worksheet, shift: RowShift): void {
  const rect: Rect = { row: shift.row, column: 0, rows: Math.abs(shift.by), columns: MAX_COLUMNS };
  desk.edit.shift({ sheet, rect, changeType: shift.by > 0 ? 'RowInserted' : 'RowDeleted' });
  desk.edit.sheet(sheet);
  moveCharts(sheet, shift);
  sheet.cells.shiftRows(shift.row, shift.by);
  moveSizes(sheet, shift);
  moveParts(sheet, shift);
  shiftReferences(desk, sheet, shift);
}

function moveParts(sheet: Worksheet, shift: RowShift): void {
  const areas = (rects: readonly Rect[], move: typeof shiftRect): Rect[] =>
    rects.flatMap((rect) => move(rect, shift) ?? []);
  sheet.merges = areas(sheet.merges, shiftRect).filter(({ rows, columns }) => rows * columns > 1);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) rule.areas = areas(rule.areas, shiftRuleArea);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  const tables = sheet.tables.flatMap((table) => {
    const area = shiftRect(table.area, shift);
    return area ? [Object.assign(table, { area })] : [];
  });
  sheet.tables.splice(0, sheet.tables.length, ...tables);
  movePlaces(sheet.notes, shift);
  movePlaces(sheet.hyperlinks, shift);
  if (shift.row < sheet.freeze.rows) {
    const frozen = shiftSpan(0, sheet.freeze.rows - 1, shift);
    sheet.freeze = { ...sheet.freeze, rows: frozen ? frozen.last + 1 : 0 };
  }
  const { printArea, repeatRows, rowBreaks } = sheet.pageLayout;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: printArea && shiftRect(printArea, shift),
    repeatRows: repeatRows && shiftSpan(repeatRows.first, repeatRows.last, shift),
    rowBreaks: rowBreaks.flatMap((row) => rowAfter(row, shift) ?? []),
  };
}

const rowAfter = (row: number, shift: RowShift): number | null => shiftSpan(row, row, shift)?.first ?? null;

function moveSizes({ rowHeights, hiddenRows }: Worksheet, shift: RowShift): void {
  const heights = [...rowHeights];
  rowHeights.clear();
  for (const [row, height] of heights) {
    const after = rowAfter(row, shift);
    if (after !== null) rowHeights.set(after, height);
  }
  const hidden = [...hiddenRows];
  hiddenRows.clear();
  for (const row of hidden) {
    const after = rowAfter(row, shift);
    if (after !== null) hiddenRows.add(after);
  }
}

function movePlaces<T>(places: Map<string, T>, shift: RowShift): void {
  const before = [...places];
  places.clear();
  for (const [place, what] of before) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const after = rowAfter(row, shift);
    if (after !== null) places.set(`${after},${column}`, what);
  }
}

/** New rows take the looks and the height of the row `from`, hidden ones excepted. */
function dress({ cells, rowHeights, hiddenRows }: Worksheet, from: number, row: number, count: number): void {
  const used = cells.usedRange(false);
  const height = hiddenRows.has(from) ? undefined : rowHeights.get(from);
  for (let each = row; each < row + count; each++) {
    if (height !== undefined) rowHeights.set(each, height);
    for (let column = used?.column ?? 0; used && column < used.column + used.columns; column++)
      cells.setStyle(each, column, cells.styleId(from, column));
  }
}
