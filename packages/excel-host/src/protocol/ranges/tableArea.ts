import { overlaps } from '../../model/rect';
import type { Rect, Table, Worksheet } from '../../model/types';
import { HostError, notImplemented } from '../errors';
import { isEntireColumn, isEntireRow } from './target';

export interface TableTarget {
  readonly table: Table;
  readonly sheet: Worksheet;
}

/** Refuses an area that a table cannot have; `except` is the table itself. */
export function requireTableArea(sheet: Worksheet, rect: Rect, except: Table | null): void {
  if (isEntireColumn(rect) || isEntireRow(rect)) throw notImplemented('a table of whole rows or columns');
  if (sheet.tables.some((other) => other !== except && overlaps(other.area, rect)))
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => overlaps(merge, rect)))
    throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
}
