import { sameName } from '../../model/sheetNames';
import { allTables, nextTable, repairHeaders } from '../../model/tables';
import type { Table, Worksheet } from '../../model/types';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { eventMethods } from '../events/eventMethods';
import { EVENT_TYPES, WHOLE_WORKBOOK } from '../events/registry';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';
import { activeSheet } from '../sheets/find';
import { requireTableArea, type TableTarget } from '../ranges/tableArea';
import { tableClass } from './table';

/** The tables of one worksheet, or of the whole workbook. */
interface Scope {
  readonly sheet: Worksheet | null;
}

const tablesOf = ({ sheet }: Scope, { workbook }: Session): TableTarget[] =>
  allTables(workbook).filter((each) => sheet === null || each.sheet === sheet);

/** By name or by id. */
const find = (scope: Scope, key: unknown, session: Session): TableTarget | undefined => {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument('key');
  const wanted = String(key);
  return tablesOf(scope, session).find(({ table }) => sameName(table.name, wanted) || String(table.id) === wanted);
};

export const tableCollectionClass: HostClass<Scope> = defineClass<Scope>({
  name: 'TableCollection',
  read: { Count: (scope, session) => tablesOf(scope, session).length },
  items: (scope, session) => tablesOf(scope, session).map((target) => tableClass.of(target, session)),
  item: (scope, key, session) => {
    const target = find(scope, key, session);
    if (!target) throw itemNotFound(`table ${String(key)}`);
    return tableClass.of(target, session);
  },
  methods: {
    Add: (scope, args, session) => {
      const { sheet, rect } = rangeArgument(args, 0, session, scope.sheet ?? activeSheet(session.workbook));
      session.requireOpenSheet(sheet);
      if (scope.sheet !== null && sheet !== scope.sheet) throw invalidArgument('address of another worksheet');
      if (!args.flag(1, false, 'hasHeaders')) throw notImplemented('a table whose range has no headers');
      requireTableArea(sheet, rect, null);
      const table: Table = {
        ...nextTable(session.workbook),
        // A header alone gets one empty row of data.
        area: rect.rows === 1 ? { ...rect, rows: 2 } : rect,
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showFilterButton: true,
      };
      sheet.tables.push(table);
      repairHeaders(sheet, table);
      session.touchCells(sheet);
      session.touchStructure(sheet);
      return tableClass.of({ table, sheet }, session);
    },
    GetItemOrNullObject: (scope, args, session) =>
      orNull(find(scope, args.raw(0), session), (target) => tableClass.of(target, session)),
    ...eventMethods<Scope>({ DataChangedEvent: EVENT_TYPES.tableChanged }, ({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK),
  },
});
