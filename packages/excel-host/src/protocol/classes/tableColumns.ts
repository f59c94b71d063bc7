import { bodyRows, headerRow } from '../../model/tables';
import type { Rect } from '../../model/types';
import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import { cellValue } from '../ranges/values';
import type { TableTarget } from '../ranges/tableArea';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const headerText = ({ table, sheet, index }: ColumnTarget): string =>
  table.showHeaders
    ? String(cellValue(sheet.cells.value(table.area.row, table.area.column + index)))
    : `Column${index + 1}`;

const strip = (rect: Rect, { table, index }: ColumnTarget): Rect => ({
  ...rect,
  column: table.area.column + index,
  columns: 1,
});

const columnsOf = (target: TableTarget): ColumnTarget[] =>
  Array.from({ length: target.table.area.columns }, (_, index) => ({ ...target, index }));

/** By header, or by its number. */
const find = (target: TableTarget, key: unknown): ColumnTarget | undefined => {
  if (typeof key === 'number') return columnsOf(target)[key - 1];
  if (typeof key !== 'string') throw invalidArgument('key');
  return columnsOf(target).find((column) => headerText(column).toLowerCase() === key.toLowerCase());
};

const tableColumnClass: HostClass<ColumnTarget> = defineClass<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  read: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: headerText,
  },
  methods: {
    GetDataBodyRange: (target, _args, session) =>
      session.wrap.range({ sheet: target.sheet, rect: strip(bodyRows(target.table), target) }),
    GetHeaderRowRange: (target, _args, session) =>
      session.wrap.range({ sheet: target.sheet, rect: strip(headerRow(target.table), target) }),
    GetRange: (target, _args, session) =>
      session.wrap.range({ sheet: target.sheet, rect: strip(target.table.area, target) }),
  },
});

export const tableColumnCollectionClass: HostClass<TableTarget> = defineClass<TableTarget>({
  name: 'TableColumnCollection',
  read: { Count: ({ table }) => table.area.columns },
  items: (target, session) => columnsOf(target).map((column) => tableColumnClass.of(column, session)),
  item: (target, key, session) => {
    const column = find(target, key);
    if (!column) throw itemNotFound(`column ${String(key)}`);
    return tableColumnClass.of(column, session);
  },
  methods: {
    GetItemOrNullObject: (target, args, session) =>
      orNull(find(target, args.raw(0)), (column) => tableColumnClass.of(column, session)),
  },
});

export { tableColumnClass };
