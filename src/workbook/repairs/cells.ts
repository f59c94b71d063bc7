import { plainValue, ShownNumber, type CellValue, type PlainValue } from '../grid';
import { GridCell } from '../read/gridCell';
import type { ParsedCell } from '../read/cell/parse';
import { cellAt, type TableView } from '../read/tableView';
import type { Repair, RepairedCell, RepairWay } from './types';
import { valueAt, type Spot } from './spots';

/** A longer text is no value that somebody mistyped. */
const LONGEST = 5000;

const isShort = (value: CellValue): boolean => typeof value !== 'string' || value.length <= LONGEST;

export function repairedCell(view: TableView, row: number, index: number, after: PlainValue | null): RepairedCell {
  const { sheet, cell } = new GridCell(view.grid, row, index);
  const found = cellAt(view, row, index);
  const shown = found instanceof ShownNumber ? { shown: found.text } : {};
  return { sheet, cell, before: plainValue(found), ...shown, after, date: null };
}

export const cellsRepair = (way: RepairWay, cells: readonly RepairedCell[]): Repair[] =>
  cells.length > 0 && cells.every(({ before }) => isShort(before)) ? [{ way, change: { kind: 'cells', cells } }] : [];

/** Writes one value where the finding stands. */
export const valueRepair = (spot: Spot, way: RepairWay, after: PlainValue): Repair[] =>
  valueAt(spot) === after ? [] : cellsRepair(way, [repairedCell(spot.view, spot.row, spot.index, after)]);

/** What the column makes of a value; a fault where the column is not known. */
export const readAs = ({ column }: Spot, value: CellValue): ParsedCell =>
  column?.parse(value) ?? { state: 'fault', code: 'unknownChoice', expected: '' };

export const isAccepted = (spot: Spot, value: CellValue): boolean => readAs(spot, value).state === 'value';

/** One of several values. When there is but one it is still a likeness and not a reading. */
export const choices = (spot: Spot, values: readonly PlainValue[]): Repair[] =>
  [...new Set(values)].flatMap((value) => valueRepair(spot, 'choice', value));
