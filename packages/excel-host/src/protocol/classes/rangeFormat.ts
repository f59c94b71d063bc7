import type { CellStyle } from '../../model/types';
import { requireFlag, requireInteger, requireNumber, requireOneOf } from '../args';
import { defineClass, type HostClass } from '../defineClass';
import { autofitColumns, autofitRows } from '../ranges/autofit';
import { changeStyles, commonStyle } from '../ranges/styles';
import type { AreasTarget } from '../ranges/target';
import {
  resetSizes,
  setColumnWidth,
  setRowHeight,
  sharedColumnWidth,
  sharedRowHeight,
  sharedStandard,
} from '../ranges/sizes';
import type { Session } from '../session';
import { formatProtectionClass } from './formatProtection';
import { rangeBorderCollectionClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const MAX_COLUMN_POINTS = 1_790;
const MAX_ROW_POINTS = 409.5;
const MAX_INDENT = 250;

const change =
  (patch: (style: CellStyle, value: unknown) => CellStyle) =>
  (target: AreasTarget, value: unknown, session: Session): void =>
    changeStyles(target, session, (style) => patch(style, value));

const requireIndent = (value: unknown): number => {
  const indent = requireInteger(value, 'indentLevel');
  return requireNumber(indent <= MAX_INDENT ? indent : NaN, 'indentLevel', 0);
};

export const rangeFormatClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeFormat',
  read: {
    ColumnWidth: sharedColumnWidth,
    HorizontalAlignment: commonStyle((style) => style.horizontal),
    IndentLevel: commonStyle((style) => style.indent),
    RowHeight: sharedRowHeight,
    UseStandardHeight: (target) => sharedStandard(target, 'rows'),
    UseStandardWidth: (target) => sharedStandard(target, 'columns'),
    VerticalAlignment: commonStyle((style) => style.vertical),
    WrapText: commonStyle((style) => style.wrap),
  },
  write: {
    ColumnWidth: (target, value, session) => {
      const width = requireNumber(value, 'columnWidth', 0);
      setColumnWidth(target, requireNumber(width <= MAX_COLUMN_POINTS ? width : NaN, 'columnWidth'), session);
    },
    HorizontalAlignment: change((style, value) => ({
      ...style,
      horizontal: requireOneOf(value, HORIZONTAL, 'horizontalAlignment'),
    })),
    IndentLevel: change((style, value) => ({ ...style, indent: requireIndent(value) })),
    RowHeight: (target, value, session) => {
      const height = requireNumber(value, 'rowHeight', 0);
      setRowHeight(target, requireNumber(height <= MAX_ROW_POINTS ? height : NaN, 'rowHeight'), session);
    },
    UseStandardHeight: (target, value, session) => {
      if (requireFlag(value, 'useStandardHeight')) resetSizes(target, 'rows', session);
    },
    UseStandardWidth: (target, value, session) => {
      if (requireFlag(value, 'useStandardWidth')) resetSizes(target, 'columns', session);
    },
    VerticalAlignment: change((style, value) => ({
      ...style,
      vertical: requireOneOf(value, VERTICAL, 'verticalAlignment'),
    })),
    WrapText: change((style, value) => ({ ...style, wrap: requireFlag(value, 'wrapText') })),
  },
  objects: {
    Borders: (target, session) => rangeBorderCollectionClass.of(target, session),
    Fill: (target, session) => rangeFillClass.of(target, session),
    Font: (target, session) => rangeFontClass.of(target, session),
    Protection: (target, session) => formatProtectionClass.of(target, session),
  },
  methods: {
    AutofitColumns: (target, _args, session) => autofitColumns(target, session),
    AutofitRows: (target, _args, session) => autofitRows(target, session),
  },
});
