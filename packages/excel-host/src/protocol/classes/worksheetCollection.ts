import { createWorksheet } from '../../model/worksheet';
import { freeSheetName } from '../../model/sheetNames';
import type { Workbook, Worksheet } from '../../model/types';
import { itemNotFound } from '../errors';
import { eventMethods } from '../events/eventMethods';
import { EVENT_TYPES, WHOLE_WORKBOOK } from '../events/registry';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import { findSheet, visibleSheets } from '../sheets/find';
import { requireSheetName } from '../sheets/naming';

function requireSheet(sheet: Worksheet | undefined, key: unknown): Worksheet {
  if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
  return sheet;
}

export const worksheetCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorksheetCollection',
  items: (workbook, session) => workbook.worksheets.map((sheet) => session.wrap.worksheet(sheet)),
  item: (workbook, key, session) => session.wrap.worksheet(requireSheet(findSheet(workbook, key), key)),
  methods: {
    Add: (workbook, args, session) => {
      session.requireInFront('GeneralException');
      session.requireOpenStructure();
      const name = args.textOr(0, freeSheetName(workbook.worksheets), 'name');
      requireSheetName(workbook, name);
      const sheet = createWorksheet(workbook, name);
      session.touchStructure(sheet);
      return session.wrap.worksheet(sheet);
    },
    GetActiveWorksheet: (workbook, _args, session) =>
      session.wrap.worksheet(requireSheet(findSheet(workbook, workbook.activeWorksheetId), 'active')),
    GetCount: (workbook, args) => visibleSheets(workbook, args.flag(0, false, 'visibleOnly')).length,
    GetFirst: (workbook, args, session) =>
      session.wrap.worksheet(requireSheet(visibleSheets(workbook, args.flag(0, false, 'visibleOnly'))[0], 'first')),
    GetItemOrNullObject: (workbook, args, session) =>
      orNull(findSheet(workbook, args.raw(0)), (sheet) => session.wrap.worksheet(sheet)),
    GetLast: (workbook, args, session) =>
      session.wrap.worksheet(requireSheet(visibleSheets(workbook, args.flag(0, false, 'visibleOnly')).at(-1), 'last')),
    ...eventMethods<Workbook>(
      {
        ActivatedEvent: EVENT_TYPES.activated,
        AddedEvent: EVENT_TYPES.added,
        DataChangedEvent: EVENT_TYPES.dataChanged,
        DeactivatedEvent: EVENT_TYPES.deactivated,
        DeletedEvent: EVENT_TYPES.deleted,
        EventNameChanged: EVENT_TYPES.nameChanged,
        SelectionChangedEvent: EVENT_TYPES.selectionChanged,
      },
      () => WHOLE_WORKBOOK,
    ),
  },
});
