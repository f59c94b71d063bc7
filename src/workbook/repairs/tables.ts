import { likenessIndex } from '../../domain/text/likeness';
import { normaliseText } from '../../domain/text/normalise';
import { isBlank } from '../read/cell/parse';
import { acceptedHeaders, findHeader } from '../read/headers';
import { areaWith, endsWithTotal } from '../read/rowsBelow';
import { cellAt, type TableView } from '../read/tableView';
import type { Issue } from '../read/types';
import { cellsRepair, repairedCell } from './cells';
import type { RepairContext, Spot } from './spots';
import type { Repair } from './types';

/** The columns from the first of the table to its last, one that is there twice included. */
function indexesOf({ grid, spec }: TableView): number[] {
  const header =
    grid.table === null ? findHeader(grid.values, acceptedHeaders(spec)) : { from: 0, to: grid.values[0]?.length ?? 0 };
  return header ? Array.from({ length: header.to - header.from }, (_, at) => header.from + at) : [];
}

/** A plain range becomes the table again that it was. Headers that Excel would have to change are left alone. */
export function tableRepairs({ expected }: Issue, { views }: RepairContext): Repair[] {
  const view = views.find(({ spec, grid }) => spec.table === expected && grid.table === null);
  if (!view) return [];
  const indexes = indexesOf(view);
  const first = indexes[0] ?? 0;
  const headers = indexes.map((index) => cellAt(view, view.from - 1, index));
  const texts = headers.filter((header): header is string => typeof header === 'string' && header.trim() !== '');
  if (texts.length < headers.length || new Set(texts.map((text) => text.toLowerCase())).size < texts.length) return [];
  let to = view.to;
  while (to > view.from && indexes.every((index) => isBlank(cellAt(view, to - 1, index)))) to--;
  const { sheet, row, column } = view.grid;
  const place = { sheet, row: row + view.from - 1, column: column + first, rows: to - view.from + 1 };
  return [{ way: 'only', change: { kind: 'table', table: expected, headers: texts, ...place } }];
}

/** The table takes in the rows right below it. One that ends with a total is left: Excel would move or refuse it. */
export function extendRepairs({ view }: Spot): Repair[] {
  const { sheet, table, tableRows } = view.grid;
  if (table === null || tableRows === undefined || view.to <= tableRows || endsWithTotal(view)) return [];
  const [from, to] = [areaWith(view, tableRows), areaWith(view, view.to)];
  return [{ way: 'only', change: { kind: 'extend', sheet, table, from, to } }];
}

const clearedRow = ({ view, row }: Spot): Repair[] =>
  cellsRepair(
    'only',
    indexesOf(view)
      .filter((index) => cellAt(view, row, index) !== '')
      .map((index) => repairedCell(view, row, index, null)),
  );

/** A row that adds up others is taken out of the table. */
export const totalRowRepairs = (spot: Spot): Repair[] => clearedRow(spot);

/** Of two rows that say the very same the later one is cleared; rows that differ are for people to settle. */
export function duplicateRepairs(spot: Spot, { expected }: Issue, { spotOf }: RepairContext): Repair[] {
  const first = spotOf(spot.view.grid.sheet, expected);
  if (first?.view !== spot.view || first.row === spot.row) return [];
  const same = indexesOf(spot.view).every(
    (index) => cellAt(spot.view, spot.row, index) === cellAt(spot.view, first.row, index),
  );
  return same ? clearedRow(spot) : [];
}

/** A sheet of another name that looks like the one that is missing. */
export function sheetRepairs({ sheet }: Issue, { sheetNames, views }: RepairContext): Repair[] {
  const isTaken = sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());
  if (sheet === '' || isTaken) return [];
  const used = new Set(views.map(({ grid }) => grid.sheet));
  const free = sheetNames.filter((name) => !used.has(name));
  return likenessIndex(free, normaliseText)
    .alike(normaliseText(sheet))
    .map((name) => ({ way: 'choice', change: { kind: 'sheet', sheet: name, name: sheet } }));
}
