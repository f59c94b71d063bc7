import type { Workbook, Worksheet } from '../../model/types';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';
import { itemNotFound } from '../errors';
import type { Session } from '../session';
import { activeSheet } from '../sheets/find';
import { applicationClass } from './application';
import { documentPropertiesClass } from './documentProperties';
import { functionsClass } from './functions';
import { namedItemCollectionClass } from './namedItems';
import { settingCollectionClass } from './settings';
import { tableCollectionClass } from './tableCollection';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetCollectionClass } from './worksheetCollection';
import type { RangeTarget } from '../ranges/target';
import { parseRect, splitSheet } from '../../model/address';

/** The sheet whose cells are selected, for members that look at the window. */
function sheetInFront(workbook: Workbook, session: Session): Worksheet {
  session.requireInFront('InvalidSelection');
  return activeSheet(workbook);
}

/** Events name their range by the id of the sheet and the address. */
function eventRange(workbook: Workbook, reference: string): RangeTarget | null {
  const { sheet: id, rest } = splitSheet(reference);
  const sheet = workbook.worksheets.find((each) => each.id === id);
  const rect = parseRect(rest);
  return sheet && rect ? { sheet, rect } : null;
}

export const workbookClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Workbook',
  read: {
    ReadOnly: (workbook) => workbook.readOnly,
  },
  objects: {
    Application: (workbook, session) => applicationClass.of(workbook, session),
    Functions: (workbook, session) => functionsClass.of(workbook, session),
    Names: (workbook, session) => namedItemCollectionClass.of({ names: workbook.names, sheet: null }, session),
    Properties: (workbook, session) => documentPropertiesClass.of(workbook, session),
    Protection: (workbook, session) => workbookProtectionClass.of(workbook, session),
    Settings: (workbook, session) => settingCollectionClass.of(workbook.settings, session),
    Tables: (_workbook, session) => tableCollectionClass.of({ sheet: null }, session),
    Worksheets: (workbook, session) => worksheetCollectionClass.of(workbook, session),
  },
  methods: {
    GetActiveCell: (workbook, _args, session) => {
      const sheet = sheetInFront(workbook, session);
      return session.wrap.range({ sheet, rect: { ...sheet.selection, rows: 1, columns: 1 } });
    },
    GetSelectedRange: (workbook, _args, session) => {
      const sheet = sheetInFront(workbook, session);
      return session.wrap.range({ sheet, rect: sheet.selection });
    },
    /** One area at a time can be selected here. */
    GetSelectedRanges: (workbook, _args, session) => {
      const sheet = sheetInFront(workbook, session);
      return session.wrap.rangeAreas({ sheet, rects: [sheet.selection] });
    },
    _GetRangeForEventByReferenceId: (workbook, args, session) => {
      const target = eventRange(workbook, args.text(0, 'referenceId'));
      if (!target) throw itemNotFound('range of the event');
      return session.wrap.range(target);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args, session) =>
      orNull(eventRange(workbook, args.text(0, 'referenceId')), (target) => session.wrap.range(target)),
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
    _RemoveReference: (_workbook, args, session) => {
      session.release(args.text(0, 'reference'));
    },
  },
});
