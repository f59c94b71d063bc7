import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from '../../model/rect';
import type { Rect, Visibility, Worksheet } from '../../model/types';
import { requireColour, requireFlag, requireInteger, requireOneOf, requireText, type Args } from '../args';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull, type HostObject } from '../hostObject';
import { STANDARD_HEIGHT } from '../ranges/measure';
import { readAddress, readAddresses, requireInsideGrid } from '../ranges/target';
import { eventMethods } from '../events/eventMethods';
import { EVENT_TYPES } from '../events/registry';
import type { Session } from '../session';
import { copySheet } from '../sheets/copySheet';
import { requireSheetName, rewriteReferences } from '../sheets/naming';
import { chartCollectionClass } from './chartCollection';
import { freezePanesClass } from './freezePanes';
import { namedItemCollectionClass } from './namedItems';
import { noteCollectionClass } from './notes';
import { pageBreakCollectionClass } from './pageBreaks';
import { pageLayoutClass } from './pageLayout';
import { tableCollectionClass } from './tableCollection';
import { findSheet, visibleSheets } from '../sheets/find';
import { worksheetProtectionClass } from './worksheetProtection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const range = (sheet: Worksheet, rect: Rect, session: Session): HostObject => {
  session.requireLive(sheet);
  return session.wrap.range({ sheet, rect: requireInsideGrid(rect, 'range') });
};

function requireAnotherVisible(sheet: Worksheet, { workbook }: Session): void {
  if (!workbook.worksheets.some((other) => other !== sheet && other.visibility === 'Visible'))
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

function activateNeighbour(sheet: Worksheet, { workbook }: Session): void {
  if (workbook.activeWorksheetId !== sheet.id) return;
  const next = workbook.worksheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (next) workbook.activeWorksheetId = next.id;
}

function rename(sheet: Worksheet, name: string, session: Session): void {
  session.requireLive(sheet);
  session.requireOpenStructure();
  requireSheetName(session.workbook, name, sheet);
  rewriteReferences(session.workbook, sheet, name);
  sheet.name = name;
}

function setVisibility(sheet: Worksheet, visibility: Visibility, session: Session): void {
  session.requireLive(sheet);
  session.requireOpenStructure();
  if (visibility !== 'Visible') {
    requireAnotherVisible(sheet, session);
    activateNeighbour(sheet, session);
  }
  sheet.visibility = visibility;
}

function move(sheet: Worksheet, position: number, session: Session): void {
  session.requireLive(sheet);
  session.requireOpenStructure();
  const sheets = session.workbook.worksheets;
  if (position < 0 || position >= sheets.length) throw invalidArgument('position');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function remove(sheet: Worksheet, session: Session): void {
  session.requireLive(sheet);
  session.requireOpenStructure();
  if (sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  requireAnotherVisible(sheet, session);
  activateNeighbour(sheet, session);
  rewriteReferences(session.workbook, sheet, null);
  const sheets = session.workbook.worksheets;
  sheets.splice(sheets.indexOf(sheet), 1);
}

function copy(sheet: Worksheet, args: Args, session: Session): HostObject {
  session.requireLive(sheet);
  session.requireOpenStructure();
  const where = requireOneOf(args.raw(0) ?? 'None', POSITIONS, 'positionType');
  const given = args.object(1);
  const relative = given?.className === 'Worksheet' ? (given.target as Worksheet) : null;
  if ((where === 'Before' || where === 'After') && !relative) throw invalidArgument('relativeTo');
  const made = copySheet(session.workbook, sheet, session);
  const others = session.workbook.worksheets.filter((other) => other !== made);
  const anchor = relative ? others.indexOf(relative) : 0;
  const place = { None: 0, End: others.length, Beginning: 0, Before: anchor, After: anchor + 1 };
  move(made, place[where], session);
  return session.wrap.worksheet(made);
}

const beside = (sheet: Worksheet, step: 1 | -1, args: Args, session: Session): Worksheet | undefined => {
  const sheets = visibleSheets(session.workbook, args.flag(0, false, 'visibleOnly'));
  return sheets[sheets.indexOf(sheet) + step];
};

function used(sheet: Worksheet, args: Args): Rect | null {
  return sheet.cells.usedRange(args.flag(0, false, 'valuesOnly'));
}

const byId = (_sheet: Worksheet, args: Args, session: Session): HostObject =>
  orNull(findSheet(session.workbook, args.raw(0)), (found) => session.wrap.worksheet(found));

export const worksheetClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.worksheets.indexOf(sheet),
    ShowGridlines: ({ showGridlines }) => showGridlines,
    StandardHeight: () => STANDARD_HEIGHT,
    StandardWidth: (_sheet, { workbook }) => workbook.standardWidth,
    TabColor: ({ tabColor, visibility }, session) =>
      visibility !== 'Visible' && session.may('hidden-tab-colour') ? null : tabColor,
    Visibility: ({ visibility }) => visibility,
  },
  write: {
    /** Office.js sends `showGridlines` under this name. */
    Gridlines: (sheet, value, session) => {
      session.requireInFront('GeneralException');
      session.requireOpenSheet(sheet);
      sheet.showGridlines = requireFlag(value, 'showGridlines');
      session.touchStructure(sheet);
    },
    Name: (sheet, value, session) => rename(sheet, requireText(value, 'name'), session),
    Position: (sheet, value, session) => move(sheet, requireInteger(value, 'position'), session),
    TabColor: (sheet, value, session) => {
      session.requireLive(sheet);
      session.requireOpenStructure();
      sheet.tabColor = value === '' ? '' : requireColour(value, 'tabColor');
      session.touchStructure(sheet);
    },
    Visibility: (sheet, value, session) =>
      setVisibility(sheet, requireOneOf(value, VISIBILITIES, 'visibility'), session),
  },
  objects: {
    Charts: (sheet, session) => chartCollectionClass.of(sheet, session),
    FreezePanes: (sheet, session) => freezePanesClass.of(sheet, session),
    HorizontalPageBreaks: (sheet, session) => pageBreakCollectionClass.of(sheet, session),
    Names: (sheet, session) => {
      session.requireInFront('InvalidSelection');
      return namedItemCollectionClass.of({ names: sheet.names, sheet }, session);
    },
    Notes: (sheet, session) => noteCollectionClass.of(sheet, session),
    PageLayout: (sheet, session) => pageLayoutClass.of(sheet, session),
    Protection: (sheet, session) => worksheetProtectionClass.of(sheet, session),
    Tables: (sheet, session) => tableCollectionClass.of({ sheet }, session),
  },
  methods: {
    Activate: (sheet, _args, session) => {
      session.requireInFront('GeneralException');
      session.requireLive(sheet);
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be active.');
      session.workbook.activeWorksheetId = sheet.id;
    },
    Copy: copy,
    Delete: (sheet, _args, session) => {
      session.requireInFront('InvalidSelection');
      remove(sheet, session);
    },
    GetCell: (sheet, args, session) =>
      range(sheet, { row: args.integer(0, 'row'), column: args.integer(1, 'column'), rows: 1, columns: 1 }, session),
    GetNext: (sheet, args, session) => required(beside(sheet, 1, args, session), session),
    GetNextOrNullObject: (sheet, args, session) =>
      orNull(beside(sheet, 1, args, session), (found) => session.wrap.worksheet(found)),
    GetPrevious: (sheet, args, session) => required(beside(sheet, -1, args, session), session),
    GetPreviousOrNullObject: (sheet, args, session) =>
      orNull(beside(sheet, -1, args, session), (found) => session.wrap.worksheet(found)),
    GetRange: (sheet, args, session) => {
      session.requireLive(sheet);
      if (!args.isGiven(0)) return range(sheet, WHOLE_SHEET, session);
      const target = readAddress(session.workbook, sheet, args.text(0, 'address'));
      if (target.sheet !== sheet) throw invalidArgument('address of another worksheet');
      return session.wrap.range(target);
    },
    GetRangeByIndexes: (sheet, args, session) => {
      const [row, column] = [args.integer(0, 'startRow'), args.integer(1, 'startColumn')];
      const [rows, columns] = [args.integer(2, 'rowCount'), args.integer(3, 'columnCount')];
      if (rows > MAX_ROWS || columns > MAX_COLUMNS) throw invalidArgument('rowCount, columnCount');
      return range(sheet, { row, column, rows, columns }, session);
    },
    GetRanges: (sheet, args, session) => {
      session.requireLive(sheet);
      const target = args.isGiven(0)
        ? readAddresses(session.workbook, sheet, args.text(0, 'address'))
        : { sheet, rects: [WHOLE_SHEET] };
      return session.wrap.rangeAreas(target);
    },
    GetUsedRange: (sheet, args, session) =>
      range(sheet, used(sheet, args) ?? { row: 0, column: 0, rows: 1, columns: 1 }, session),
    GetUsedRangeOrNullObject: (sheet, args, session) =>
      orNull(used(sheet, args), (rect) => range(sheet, rect, session)),
    _GetAnotherWorksheetById: byId,
    _GetSheetById: byId,
    ...eventMethods<Worksheet>(
      {
        ActivatedEvent: EVENT_TYPES.activated,
        DataChangedEvent: EVENT_TYPES.dataChanged,
        DeactivatedEvent: EVENT_TYPES.deactivated,
        EventNameChanged: EVENT_TYPES.nameChanged,
        SelectionChangedEvent: EVENT_TYPES.selectionChanged,
      },
      ({ id }) => id,
    ),
  },
});

function required(sheet: Worksheet | undefined, session: Session): HostObject {
  if (!sheet) throw itemNotFound('worksheet beside');
  return session.wrap.worksheet(sheet);
}
