import type { Workbook } from '../../model/types';
import { defineClass, type HostClass } from '../hostObject';
import { itemNotFound } from '../errors';
import { applicationClass } from './application';
import { documentPropertiesClass } from './documentProperties';
import { functionsClass } from './functions';
import { namedItemCollectionClass } from './namedItems';
import { rangeClass } from './range';
import { settingCollectionClass } from './settings';
import { tableCollectionClass } from './tableCollection';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetCollectionClass } from './worksheetCollection';
import { readAddress } from '../ranges/target';

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
    /** This host has no pointer: the selection is the top left cell of the active sheet. */
    GetSelectedRange: (workbook, _args, session) => {
      const sheet = workbook.worksheets.find((each) => each.id === workbook.activeWorksheetId);
      if (!sheet) throw itemNotFound('active worksheet');
      return rangeClass.of(readAddress(workbook, sheet, 'A1'), session);
    },
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
    _RemoveReference: (_workbook, args, session) => {
      session.release(args.text(0, 'reference'));
    },
  },
});
