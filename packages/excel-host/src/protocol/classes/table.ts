import { bodyRows, headerRow, isNameTaken, isTableName, repairHeaders } from '../../model/tables';
import type { Rect, Table } from '../../model/types';
import { requireFlag, requireText } from '../args';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { eventMethods } from '../events/eventMethods';
import { EVENT_TYPES } from '../events/registry';
import { defineClass, type HostClass } from '../defineClass';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';
import { requireTableArea, type TableTarget } from '../ranges/tableArea';
import { tableColumnCollectionClass } from './tableColumns';

const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

const range = ({ table, sheet }: TableTarget, rect: Rect, session: Session): HostObject => {
  requireThere({ table, sheet }, session);
  return session.wrap.range({ sheet, rect });
};

function requireThere({ table, sheet }: TableTarget, session: Session): void {
  session.requireLive(sheet);
  if (!sheet.tables.includes(table)) throw itemNotFound(`table ${table.name}`);
}

function change(target: TableTarget, session: Session, apply: (table: Table) => void): void {
  requireThere(target, session);
  session.requireOpenSheet(target.sheet);
  apply(target.table);
  session.touchStructure(target.sheet);
}

const flag =
  (name: 'showBandedRows' | 'showFilterButton') =>
  (target: TableTarget, value: unknown, session: Session): void =>
    change(target, session, (table) => {
      table[name] = requireFlag(value, name);
    });

function rename(target: TableTarget, name: string, session: Session): void {
  if (!isTableName(name)) throw invalidArgument(`table name ${name}`);
  if (isNameTaken(session.workbook, name, target.table))
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists: ${name}`);
  change(target, session, (table) => {
    table.name = name;
  });
}

/** The header row must stay where it is, and the new area must overlap the old one. */
function resize(target: TableTarget, rect: Rect, session: Session): void {
  const { table, sheet } = target;
  if (rect.row !== table.area.row) throw invalidArgument('The header row of a table cannot move.');
  if (rect.column >= table.area.column + table.area.columns || rect.column + rect.columns <= table.area.column)
    throw invalidArgument('The new range must overlap the old one.');
  if (rect.rows < 2) throw invalidArgument('A table needs a header and a row.');
  requireTableArea(sheet, rect, table);
  change(target, session, () => {
    table.area = rect;
    repairHeaders(sheet, table);
  });
  session.touchCells(sheet);
}

function dissolve(target: TableTarget, session: Session): void {
  change(target, session, (table) => {
    target.sheet.tables.splice(target.sheet.tables.indexOf(table), 1);
  });
}

export const tableClass: HostClass<TableTarget> = defineClass<TableTarget>({
  name: 'Table',
  identity: ({ table }) => ({ Id: String(table.id) }),
  read: {
    Id: ({ table }) => String(table.id),
    Name: ({ table }) => table.name,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  write: {
    Name: (target, value, session) => rename(target, requireText(value, 'name'), session),
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
    Style: (target, value, session) => {
      const style = requireText(value, 'style');
      if (!STYLE.test(style)) throw invalidArgument(`style ${style}`);
      change(target, session, (table) => {
        table.style = style;
      });
    },
  },
  objects: {
    Columns: (target, session) => tableColumnCollectionClass.of(target, session),
    Worksheet: ({ sheet }, session) => session.wrap.worksheet(sheet),
  },
  methods: {
    ConvertToRange: (target, _args, session) => {
      dissolve(target, session);
      return session.wrap.range({ sheet: target.sheet, rect: target.table.area });
    },
    /** Deleting a table deletes its cells; what stands below would move up, which this host does not do. */
    Delete: (target, _args, session) => {
      const { sheet, table } = target;
      const used = sheet.cells.usedRange(true);
      const { row, rows } = table.area;
      if (used && used.row + used.rows > row + rows) throw notImplemented('deleting a table with cells below it');
      dissolve(target, session);
      sheet.cells.clear(table.area, 'all');
      session.touchCells(sheet);
    },
    GetDataBodyRange: (target, _args, session) => range(target, bodyRows(target.table), session),
    GetHeaderRowRange: (target, _args, session) => range(target, headerRow(target.table), session),
    GetRange: (target, _args, session) => range(target, target.table.area, session),
    Resize: (target, args, session) => {
      const { sheet, rect } = rangeArgument(args, 0, session, target.sheet);
      if (sheet !== target.sheet) throw invalidArgument('range of another worksheet');
      requireThere(target, session);
      resize(target, rect, session);
    },
    ...eventMethods<TableTarget>({ DataChangedEvent: EVENT_TYPES.tableChanged }, ({ table }) => String(table.id)),
  },
});
