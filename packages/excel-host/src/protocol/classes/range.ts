import { rectAddress } from '../../model/address';
import { isDateFormat } from '../../model/input/dates';
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import { restyle } from '../../model/restyle';
import type { Rect } from '../../model/types';
import type { Args } from '../args';
import { HostError, invalidArgument } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { NULL_OBJECT, orNull, type HostObject } from '../hostObject';
import { clear } from '../ranges/clear';
import { copyFrom } from '../ranges/copy';
import { readHyperlink, writeHyperlink } from '../ranges/hyperlinks';
import { specialCells } from '../ranges/specialCells';
import { eachAssigned } from '../ranges/matrix';
import { rangeArgument } from '../ranges/argument';
import { boxOf } from '../ranges/measure';
import { merge, unmerge } from '../ranges/merge';
import {
  areasOf,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  requireBounded,
  requireInsideGrid,
  type RangeTarget,
} from '../ranges/target';
import { readFormulas, readNumberFormats, readValues, readValueTypes, writeInputs } from '../ranges/values';
import type { Session } from '../session';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { rangeFormatClass } from './rangeFormat';

const at = (target: RangeTarget, rect: Rect, session: Session): HostObject =>
  session.wrap.range({ sheet: target.sheet, rect: requireInsideGrid(rect, 'range') });

function used(target: RangeTarget, args: Args): Rect | null {
  const rect = target.sheet.cells.usedRange(args.flag(0, false, 'valuesOnly'));
  return rect && intersect(rect, target.rect);
}

function writeNumberFormats({ sheet, rect }: RangeTarget, assigned: unknown, session: Session): void {
  session.requireOpenSheet(sheet);
  requireBounded(rect, 'numberFormat');
  if (!Array.isArray(assigned)) {
    if (typeof assigned !== 'string') throw invalidArgument('numberFormat');
    restyle(session.workbook, sheet, rect, (style) => ({ ...style, numberFormat: assigned }));
  } else
    eachAssigned(rect, assigned, 'numberFormat', (row, column, format) => {
      const one = { row, column, rows: 1, columns: 1 };
      restyle(session.workbook, sheet, one, (style) => ({ ...style, numberFormat: String(format) }));
    });
  session.touchCells(sheet);
}

/** Built-in dates follow the account that looks at them (`own-date-formats`). */
const formatTold = (format: string, session: Session): string =>
  isDateFormat(format) && session.may('own-date-formats') ? ACCOUNT_DATE : format;
const ACCOUNT_DATE = 'd/m/yy';

function intersection(target: RangeTarget, args: Args, session: Session): HostObject {
  const other = rangeArgument(args, 0, session, target.sheet);
  const rect = other.sheet === target.sheet ? intersect(target.rect, other.rect) : null;
  return orNull(rect, (found) => at(target, found, session));
}

function nth(target: RangeTarget, along: 'row' | 'column', index: number, session: Session): HostObject {
  const { rect } = target;
  const count = along === 'row' ? rect.rows : rect.columns;
  if (index < 0 || index >= count) throw invalidArgument(along);
  const one = along === 'row' ? { row: rect.row + index, rows: 1 } : { column: rect.column + index, columns: 1 };
  return at(target, { ...rect, ...one }, session);
}

function boundingWith(target: RangeTarget, args: Args, session: Session): HostObject {
  const other = rangeArgument(args, 0, session, target.sheet);
  if (other.sheet !== target.sheet) throw new HostError('InvalidArgument', 'The ranges stand on different worksheets.');
  return at(target, bounding(target.rect, other.rect), session);
}

function resized(target: RangeTarget, rows: number, columns: number, session: Session): HostObject {
  return at(target, { ...target.rect, rows, columns }, session);
}

export const rangeClass: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: 'Range',
  read: {
    Address: (target) => fullAddress(areasOf(target)),
    AddressLocal: ({ rect }) => rectAddress(rect),
    CellCount: ({ rect }) => rect.rows * rect.columns,
    ColumnCount: ({ rect }) => rect.columns,
    ColumnIndex: ({ rect }) => rect.column,
    Formulas: readFormulas,
    Height: ({ sheet, rect }, { workbook }) => boxOf(workbook, sheet, rect).height,
    Hyperlink: readHyperlink,
    IsEntireColumn: ({ rect }) => isEntireColumn(rect),
    IsEntireRow: ({ rect }) => isEntireRow(rect),
    Left: ({ sheet, rect }, { workbook }) => boxOf(workbook, sheet, rect).left,
    NumberFormat: (target, session) => readNumberFormats(target, session, (format) => formatTold(format, session)),
    RowCount: ({ rect }) => rect.rows,
    RowIndex: ({ rect }) => rect.row,
    Top: ({ sheet, rect }, { workbook }) => boxOf(workbook, sheet, rect).top,
    ValueTypes: readValueTypes,
    Values: readValues,
    Width: ({ sheet, rect }, { workbook }) => boxOf(workbook, sheet, rect).width,
  },
  write: {
    Formulas: (target, value, session) => writeInputs(target, value, session, 'formulas'),
    Hyperlink: writeHyperlink,
    NumberFormat: writeNumberFormats,
    Values: (target, value, session) => writeInputs(target, value, session, 'values'),
  },
  objects: {
    ConditionalFormats: (target, session) => conditionalFormatCollectionClass.of(areasOf(target), session),
    DataValidation: (target, session) => dataValidationClass.of(areasOf(target), session),
    Format: (target, session) => rangeFormatClass.of(areasOf(target), session),
    Worksheet: ({ sheet }, session) => session.wrap.worksheet(sheet),
  },
  methods: {
    Clear: (target, args, session) => clear(areasOf(target), args.raw(0), session),
    CopyFrom: (target, args, session) => {
      if (args.flag(2, false, 'skipBlanks') || args.flag(3, false, 'transpose'))
        throw new HostError('NotImplemented', 'copyFrom with skipBlanks or transpose is not implemented in this host.');
      copyFrom(target, rangeArgument(args, 0, session, target.sheet), args.raw(1), session);
    },
    GetAbsoluteResizedRange: (target, args, session) =>
      resized(target, args.integer(0, 'numRows'), args.integer(1, 'numColumns'), session),
    GetBoundingRect: boundingWith,
    GetCell: (target, args, session) => {
      const row = target.rect.row + args.integer(0, 'row');
      const column = target.rect.column + args.integer(1, 'column');
      return at(target, { row, column, rows: 1, columns: 1 }, session);
    },
    GetColumn: (target, args, session) => nth(target, 'column', args.integer(0, 'column'), session),
    GetEntireColumn: (target, _args, session) => at(target, { ...target.rect, row: 0, rows: MAX_ROWS }, session),
    GetEntireRow: (target, _args, session) => at(target, { ...target.rect, column: 0, columns: MAX_COLUMNS }, session),
    GetIntersection: (target, args, session) => {
      const found = intersection(target, args, session);
      if (found === NULL_OBJECT) throw new HostError('ItemNotFound', 'The ranges do not intersect.');
      return found;
    },
    GetIntersectionOrNullObject: intersection,
    GetLastCell: (target, _args, session) => {
      const { row, column, rows, columns } = target.rect;
      return at(target, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }, session);
    },
    GetLastColumn: (target, _args, session) => nth(target, 'column', target.rect.columns - 1, session),
    GetLastRow: (target, _args, session) => nth(target, 'row', target.rect.rows - 1, session),
    GetOffsetRange: (target, args, session) => {
      const row = target.rect.row + args.integer(0, 'rowOffset');
      const column = target.rect.column + args.integer(1, 'columnOffset');
      return at(target, { ...target.rect, row, column }, session);
    },
    GetResizedRange: (target, args, session) =>
      resized(
        target,
        target.rect.rows + args.integer(0, 'deltaRows'),
        target.rect.columns + args.integer(1, 'deltaColumns'),
        session,
      ),
    GetRow: (target, args, session) => nth(target, 'row', args.integer(0, 'row'), session),
    GetUsedRange: (target, args, session) =>
      at(target, used(target, args) ?? { ...target.rect, rows: 1, columns: 1 }, session),
    GetUsedRangeOrNullObject: (target, args, session) =>
      orNull(used(target, args), (rect) => at(target, rect, session)),
    GetSpecialCellsOrNullObject: (target, args, session) =>
      orNull(specialCells(target, args.text(0, 'cellType'), session), (areas) => session.wrap.rangeAreas(areas)),
    // A spill shows its values in cells that hold nothing of their own here.
    GetSpillParentOrNullObject: () => NULL_OBJECT,
    Merge: (target, args, session) => merge(target, args.flag(0, false, 'across'), session),
    Select: ({ sheet, rect }, _args, session) => {
      session.requireInFront('GeneralException');
      session.requireLive(sheet);
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'Nothing can be selected on a hidden worksheet.');
      sheet.selection = { ...rect };
      session.workbook.activeWorksheetId = sheet.id;
    },
    Unmerge: (target, _args, session) => unmerge(target, session),
    _ValidateArraySize: ({ rect }, args) => {
      const rows = args.integer(0, 'rows');
      const columns = args.integer(1, 'columns');
      if (rows !== rect.rows || columns !== rect.columns)
        throw invalidArgument(
          `a table of ${rows} × ${columns} does not fit the range of ${rect.rows} × ${rect.columns}`,
        );
      return null;
    },
  },
});
