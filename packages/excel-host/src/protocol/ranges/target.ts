import { insideGrid, MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import { parseRect, quotedSheetName, rectAddress, splitSheet } from '../../model/address';
import { sameName } from '../../model/sheetNames';
import type { Rect, Workbook, Worksheet } from '../../model/types';
import type { HostObject } from '../hostObject';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';

/** One rectangle of one worksheet. */
export interface RangeTarget {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

/** One or more rectangles of one worksheet: what formats, rules and validations work on. */
export interface AreasTarget {
  readonly sheet: Worksheet;
  readonly rects: readonly Rect[];
}

/** The range behind an object, null when it is none. */
export const rangeOf = (object: HostObject | null): RangeTarget | null =>
  object?.className === 'Range' ? (object.target as RangeTarget) : null;

/** Excel takes at most 8,192 characters of addresses. */
const MAX_ADDRESS = 8192;

export const areasOf = ({ sheet, rect }: RangeTarget): AreasTarget => ({ sheet, rects: [rect] });

export const fullAddress = ({ sheet, rects }: AreasTarget): string =>
  rects.map((rect) => `${quotedSheetName(sheet.name)}!${rectAddress(rect)}`).join(',');

export const isEntireColumn = (rect: Rect): boolean => rect.rows === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** Whole rows and columns hold a million cells; this model keeps no formats for them, so it refuses rather than pretends. */
export function requireBounded(rect: Rect, what: string): void {
  if (isUnbounded(rect)) throw notImplemented(`${what} of whole rows or columns`);
}

export function requireInsideGrid(rect: Rect, name: string): Rect {
  if (!insideGrid(rect)) throw invalidArgument(name);
  return rect;
}

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.worksheets.find((each) => sameName(each.name, name));
  if (!sheet) throw itemNotFound(`worksheet ${name}`);
  return sheet;
}

/** Reads an address, with or without a sheet; without one it stands on `sheet`. */
export function readAddress(workbook: Workbook, sheet: Worksheet | null, address: string): RangeTarget {
  if (address.length > MAX_ADDRESS) throw invalidArgument('address longer than 8,192 characters');
  const parts = splitSheet(address);
  const onSheet = parts.sheet === null ? sheet : sheetNamed(workbook, parts.sheet);
  const rect = parseRect(parts.rest);
  if (onSheet && rect) return { sheet: onSheet, rect };
  const named = onSheet && namedRange(workbook, onSheet, parts.rest);
  if (!named) throw invalidArgument(`address ${address}`);
  return named;
}

function namedRange(workbook: Workbook, sheet: Worksheet, name: string): RangeTarget | null {
  const found = [...sheet.names, ...workbook.names].find((each) => sameName(each.name, name));
  return found ? referredRange(workbook, found.formula) : null;
}

/** The range that a formula like "=Sheet1!$A$1:$B$2" names, null when it names none. */
export function referredRange(workbook: Workbook, formula: string): RangeTarget | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ''));
  const rect = rest === '' ? null : parseRect(rest);
  const found = sheet === null ? null : workbook.worksheets.find((each) => sameName(each.name, sheet));
  return rect && found ? { sheet: found, rect } : null;
}

export function readAddresses(workbook: Workbook, sheet: Worksheet, addresses: string): AreasTarget {
  if (addresses.length > MAX_ADDRESS) throw invalidArgument('address longer than 8,192 characters');
  const targets = addresses.split(/[,;]/).map((address) => readAddress(workbook, sheet, address.trim()));
  if (targets.some((target) => target.sheet !== sheet))
    throw new HostError('InvalidArgument', 'All areas must stand on the same worksheet.');
  return { sheet, rects: targets.map((target) => target.rect) };
}
