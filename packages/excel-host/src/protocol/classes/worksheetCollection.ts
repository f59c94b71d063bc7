import { createWorksheet } from '../../model/worksheet';
import { freeSheetName, sameName } from '../../model/sheetNames';
import type { Workbook, Worksheet } from '../../model/types';
import { invalidArgument, itemNotFound } from '../errors';
import { eventMethods } from '../events/eventMethods';
import { EVENT_TYPES, WHOLE_WORKBOOK } from '../events/registry';
import { defineClass, orNull, type HostClass } from '../hostObject';
import { requireSheetName } from '../sheets/naming';
import { worksheetClass } from './worksheet';

/** By name or by id. */
export const findSheet = (workbook: Workbook, key: unknown): Worksheet | undefined => {
  if (typeof key !== 'string') throw invalidArgument('key');
  return workbook.worksheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
};

function requireSheet(sheet: Worksheet | undefined, key: unknown): Worksheet {
  if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
  return sheet;
}

export const visibleSheets = (workbook: Workbook, visibleOnly: boolean): Worksheet[] =>
  workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

export const worksheetCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorksheetCollection',
  items: (workbook, session) => workbook.worksheets.map((sheet) => worksheetClass.of(sheet, session)),
  item: (workbook, key, session) => worksheetClass.of(requireSheet(findSheet(workbook, key), key), session),
  methods: {
    Add: (workbook, args, session) => {
      session.requireInFront('GeneralException');
      session.requireOpenStructure();
      const name = args.textOr(0, freeSheetName(workbook.worksheets), 'name');
      requireSheetName(workbook, name);
      const sheet = createWorksheet(workbook, name);
      session.touchStructure(sheet);
      return worksheetClass.of(sheet, session);
    },
    GetActiveWorksheet: (workbook, _args, session) =>
      worksheetClass.of(requireSheet(findSheet(workbook, workbook.activeWorksheetId), 'active'), session),
    GetCount: (workbook, args) => visibleSheets(workbook, args.flag(0, false, 'visibleOnly')).length,
    GetFirst: (workbook, args, session) =>
      worksheetClass.of(requireSheet(visibleSheets(workbook, args.flag(0, false, 'visibleOnly'))[0], 'first'), session),
    GetItemOrNullObject: (workbook, args, session) =>
      orNull(findSheet(workbook, args.raw(0)), (sheet) => worksheetClass.of(sheet, session)),
    GetLast: (workbook, args, session) =>
      worksheetClass.of(
        requireSheet(visibleSheets(workbook, args.flag(0, false, 'visibleOnly')).at(-1), 'last'),
        session,
      ),
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
