import { enforced, setAside, type Documented } from './types';

const NOT_YET = 'this host refuses the argument with NotImplemented, so nobody relies on it';
const NULL_OBJECT = 'then this method returns an object with its `isNullObject` property set to `true`.';

/** Of ranges, their formats and rules. */
export const RANGE_SENTENCES: readonly Documented[] = [
  setAside(
    'DataValidation.errorAlert',
    'Error alert when user enters invalid data.',
    'tells what it is, refuses nothing',
  ),
  enforced('DataValidation.ignoreBlanks', 'Default is `true`.', 'blanks are ignored by themselves'),
  enforced(
    'FunctionResult.value',
    'The value field will be populated only if no error has occurred (i.e., the Error property is not set).',
    'a worksheet function has a value or an error',
  ),
  enforced(
    'Range.copyFrom',
    "The destination is expanded automatically if it's smaller than the source.",
    'a copy grows to its source or repeats it',
  ),
  enforced(
    'Range.copyFrom',
    'Note: Like the copy functionality in the Excel UI, if the destination range is an exact multiple greater than the source range in either rows or columns, then the source content is replicated multiple times.',
    'a copy grows to its source or repeats it',
  ),
  setAside(
    'Range.copyFrom',
    'When the source `RangeAreas` has multiple ranges, their form must be able to be created by removing full rows or columns from a rectangular range.',
    'sources of several areas are refused as an invalid argument',
  ),
  enforced('Range.copyFrom', 'Default is "All".', 'a copy grows to its source or repeats it'),
  setAside('Range.copyFrom', '@param skipBlanks True if to skip blank cells in the source range.', NOT_YET),
  setAside('Range.copyFrom', 'Default is false.', NOT_YET),
  setAside('Range.copyFrom', '@param transpose True if to transpose the cells in the destination range.', NOT_YET),
  enforced(
    'Range.formulas',
    'If a cell has no formula, its value is returned instead.',
    'formulas and values as they are read',
  ),
  enforced(
    'Range.getIntersectionOrNullObject',
    `If no intersection is found, ${NULL_OBJECT}`,
    'what is not there is a null object',
  ),
  enforced(
    'Range.getOffsetRange',
    'If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
    'no range lies outside the grid',
  ),
  enforced(
    'Range.getSpecialCellsOrNullObject',
    `If no special cells are found, ${NULL_OBJECT}`,
    'what is not there is a null object',
  ),
  setAside(
    'Range.getSpecialCellsOrNullObject',
    '@param cellValueType If `cellType` is either `constants` or `formulas`, this argument is used to determine which types of cells to include in the result.',
    'formulas of every type are the only ones that this host finds',
  ),
  setAside(
    'Range.getSpecialCellsOrNullObject',
    'The default is to select all constants or formulas, no matter what the type.',
    'formulas of every type are the only ones that this host finds',
  ),
  enforced(
    'Range.getEntireColumn',
    'Gets an object that represents the entire column of the range (for example, if the current range represents cells "B4:E11", its `getEntireColumn` is a range that represents columns "B:E").',
    'an entire column is all of its cells',
  ),
  enforced(
    'Range.getUsedRangeOrNullObject',
    `If there are no used cells within the range, ${NULL_OBJECT}`,
    'what is not there is a null object',
  ),
  enforced(
    'Range.getUsedRangeOrNullObject',
    '@param valuesOnly Considers only cells with values as used cells.',
    'formats alone are no values',
  ),
  setAside(
    'Range.getSpillParentOrNullObject',
    `If it's not a spilled cell, or more than one cell is given, ${NULL_OBJECT}`,
    'spilled cells hold values here, so the answer is always the null object',
  ),
  enforced('Range.merge', 'The default value is `false`.', 'cells are merged into one, not row by row'),
  enforced(
    'Range.values',
    'Cells that contain an error will return the error string.',
    'formulas and values as they are read',
  ),
  enforced(
    'Range.values',
    'If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a formula.',
    'text that looks like a formula becomes one',
  ),
  enforced(
    'RangeFont.name',
    "The name's length should not be greater than 31 characters.",
    'names of fonts have at most 31 characters',
  ),
  enforced(
    'RangeFormat.columnWidth',
    'If the column widths are not uniform, `null` will be returned.',
    'mixed formats are null',
  ),
  enforced(
    'RangeFormat.rowHeight',
    'If the row heights are not uniform, `null` will be returned.',
    'mixed formats are null',
  ),
  enforced(
    'RangeFormat.useStandardHeight',
    "Returns `null` if the range contains more than one row and the rows aren't all the same height.",
    'standard sizes are told, and null where they differ',
  ),
  enforced(
    'RangeFormat.useStandardHeight',
    'Note: This property is only intended to be set to `true`.',
    'standard sizes are told, and null where they differ',
  ),
  enforced(
    'RangeFormat.useStandardWidth',
    "Returns `null` if the range contains more than one column and the columns aren't all the same height.",
    'standard sizes are told, and null where they differ',
  ),
  enforced(
    'RangeFormat.useStandardWidth',
    'Note: This property is only intended to be set to `true`.',
    'standard sizes are told, and null where they differ',
  ),
  enforced(
    'RangeFormat.wrapText',
    "A `null` value indicates that the entire range doesn't have a uniform wrap setting",
    'mixed formats are null',
  ),
];
