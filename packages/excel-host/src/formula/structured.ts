import { bodyRows, allTables } from '../model/tables';
import { sameName } from '../model/sheetNames';
import { containsCell, intersect } from '../model/rect';
import type { ModelValue, Rect, Table, Workbook, Worksheet } from '../model/types';

/** A rectangle of one sheet. */
export interface Area {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}
/** A cell of one sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

interface Found {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** The table of that name, or the one that `place` stands in for "". */
export function findTable(workbook: Workbook, name: string, place: Place): Found | null {
  if (name !== '') return allTables(workbook).find(({ table }) => sameName(table.name, name)) ?? null;
  const table = place.sheet.tables.find(({ area }) => containsCell(area, place.row, place.column));
  return table ? { sheet: place.sheet, table } : null;
}

type Section = 'data' | 'all' | 'headers' | 'totals' | 'this row';
const SECTIONS: readonly Section[] = ['data', 'all', 'headers', 'totals', 'this row'];

interface Wanted {
  readonly sections: readonly Section[];
  /** Titles of the first and the last column; empty is the whole table. */
  readonly columns: readonly string[];
}

/** Where "Table[body]" points to; null when there is no such place. */
export function structuredArea(workbook: Workbook, name: string, body: string, place: Place): Area | null {
  const found = findTable(workbook, name, place);
  const wanted = found && readBody(body);
  if (!found || !wanted) return null;
  const columns = columnsOf(found, wanted.columns);
  const rows = rowsOf(found.table, wanted.sections, place.row);
  return columns && rows && { sheet: found.sheet, rect: { ...rows, ...columns } };
}

/** Items of "[#Data],[a]:[b]", or the whole body when nothing in it is bracketed. */
function readBody(body: string): Wanted | null {
  const text = body.trim();
  if (text === '') return { sections: [], columns: [] };
  if (!text.startsWith('[') && !text.startsWith('@')) return addItem({ sections: [], columns: [] }, text);
  const own = text.startsWith('@');
  const rest = own ? text.slice(1).trim() : text;
  const start: Wanted = { sections: own ? ['this row'] : [], columns: [] };
  if (rest === '') return start;
  if (!rest.startsWith('[')) return { ...start, columns: [unescaped(rest)] };
  return readItems(rest, start);
}

function readItems(text: string, start: Wanted): Wanted | null {
  let wanted: Wanted | null = start;
  const ITEM = /\s*\[((?:'.|[^\]'])*)\]\s*(,|:|$)/gy;
  let at = 0;
  for (let found = ITEM.exec(text); found; found = ITEM.exec(text)) {
    at = ITEM.lastIndex;
    wanted = wanted && addItem(wanted, found[1] ?? '');
    if (at === text.length) break;
  }
  return at === text.length ? wanted : null;
}

function addItem({ sections, columns }: Wanted, item: string): Wanted | null {
  if (!item.startsWith('#')) return { sections, columns: [...columns, unescaped(item)] };
  const section = SECTIONS.find((each) => sameName(each, item.slice(1).trim()));
  return section ? { sections: [...sections, section], columns } : null;
}

const unescaped = (title: string): string => title.replace(/'(.)/g, '$1').trim();

const titleOf = (value: ModelValue): string =>
  value === null || typeof value === 'object' ? '' : String(value).trim();

function columnsOf({ sheet, table }: Found, titles: readonly string[]): Pick<Rect, 'column' | 'columns'> | null {
  const { row, column, columns } = table.area;
  const places = titles.map((title) => {
    for (let index = 0; index < columns; index++)
      if (sameName(titleOf(sheet.cells.value(row, column + index)), title)) return column + index;
    return -1;
  });
  if (places.length > 2 || places.includes(-1)) return null;
  const [first = column, last = titles.length === 0 ? column + columns - 1 : first] = places;
  return { column: Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function rowsOf(table: Table, sections: readonly Section[], row: number): Pick<Rect, 'row' | 'rows'> | null {
  const parts = (sections.length === 0 ? (['data'] as const) : sections).map((section) =>
    rowsOfSection(table, section, row),
  );
  let whole: Pick<Rect, 'row' | 'rows'> | null = null;
  for (const part of parts) {
    if (!part || part.rows <= 0) return null;
    const from: number = Math.min(whole?.row ?? part.row, part.row);
    const to: number = Math.max(whole ? whole.row + whole.rows : 0, part.row + part.rows);
    whole = { row: from, rows: to - from };
  }
  return whole;
}

function rowsOfSection(table: Table, section: Section, row: number): Pick<Rect, 'row' | 'rows'> | null {
  const { area } = table;
  const body = bodyRows(table);
  switch (section) {
    case 'data':
      return body;
    case 'all':
      return area;
    case 'headers':
      return table.showHeaders ? { row: area.row, rows: 1 } : null;
    case 'totals':
      return table.showTotals ? { row: area.row + area.rows - 1, rows: 1 } : null;
    case 'this row':
      return intersect(body, { ...body, row, rows: 1 });
  }
}
