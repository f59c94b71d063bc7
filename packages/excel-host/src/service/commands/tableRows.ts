import { intersect, MAX_ROWS, overlaps } from '../../model/rect';
import { shiftFormula } from '../../model/shiftFormula';
import { bodyRows } from '../../model/tables';
import type { Rect, Table, Worksheet } from '../../model/types';
import type { CommandAnswer } from '../types';
import { DONE, refused, type Desk } from './answer';
import { insertRows } from './rows';

const below = ({ area }: Table, rows: number): Rect => ({ ...area, row: area.row + area.rows, rows });

/** What is typed right under a table becomes part of it, as in Excel; a totals row, merged cells or another table keep it out. */
export function growTableOver({ edit }: Desk, sheet: Worksheet, typed: Rect, holdsAnything: boolean): void {
  if (!holdsAnything || sheet.protected) return;
  const table = sheet.tables.find((each) => {
    const { row, column, columns } = below(each, 1);
    const within = typed.column >= column && typed.column + typed.columns <= column + columns;
    return typed.row === row && within && !each.showTotals;
  });
  if (table && isFree(sheet, table, typed.rows)) grow({ edit }, sheet, table, typed.rows);
}

/** A new empty row at the end of a table, looking like the one above. What stands below moves down when it must. */
export function addTableRow(desk: Desk, sheet: Worksheet, name: string): CommandAnswer {
  const table = sheet.tables.find((each) => each.name === name);
  if (!table) return refused('gone', name);
  const { area, showTotals } = table;
  const end = area.row + area.rows;
  if (end >= MAX_ROWS) return refused('tooLarge');
  if (showTotals) return insertRows(desk, sheet, end - 1, 1);
  if (!isFree(sheet, table, 1)) {
    const inserted = insertRows(desk, sheet, end, 1);
    if (!inserted.done) return inserted;
  }
  grow(desk, sheet, table, 1);
  return DONE;
}

/** True when nothing stands in the rows below the table that it would take. */
function isFree(sheet: Worksheet, table: Table, rows: number): boolean {
  const rect = below(table, rows);
  const taken = sheet.cells.readBlock(rect).some((line) => line.some((value) => value !== null));
  const torn = sheet.merges.some((merge) => overlaps(merge, rect));
  return !taken && !torn && !sheet.tables.some((other) => other !== table && overlaps(other.area, rect));
}

function grow({ edit }: Pick<Desk, 'edit'>, sheet: Worksheet, table: Table, rows: number): void {
  edit.sheet(sheet);
  const body = bodyRows(table);
  const last: Rect = { ...body, row: body.row + body.rows - 1, rows: 1 };
  const fresh = below(table, rows);
  table.area = { ...table.area, rows: table.area.rows + rows };
  fillLooks(sheet, last, fresh);
  fillFormulas(sheet, body, fresh);
  const reaches = (area: Rect): boolean => area.row + area.rows === fresh.row && intersect(area, last) !== null;
  const longer = (area: Rect): Rect => (reaches(area) ? { ...area, rows: area.rows + rows } : area);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) rule.areas = rule.areas.map(longer);
}

function fillLooks({ cells }: Worksheet, from: Rect, to: Rect): void {
  for (let column = from.column; column < from.column + from.columns; column++) {
    const id = cells.styleId(from.row, column);
    for (let row = to.row; row < to.row + to.rows; row++)
      if (cells.styleId(row, column) === 0) cells.setStyle(row, column, id);
  }
}

/** A column that is calculated all the way down goes on being calculated. */
function fillFormulas({ cells }: Worksheet, body: Rect, fresh: Rect): void {
  const last = body.row + body.rows - 1;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const formula = cells.formula(last, column);
    if (formula === null) continue;
    const before = body.rows > 1 ? cells.formula(last - 1, column) : null;
    if (body.rows > 1 && (before === null || shiftFormula(before, { rows: 1, columns: 0 }) !== formula)) continue;
    for (let row = fresh.row; row < fresh.row + fresh.rows; row++)
      cells.setFormula(row, column, shiftFormula(formula, { rows: row - last, columns: 0 }), null);
  }
}
