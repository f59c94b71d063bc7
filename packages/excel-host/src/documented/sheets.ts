import { enforced, setAside, type Documented } from './types';

const NULL_OBJECT = 'then this method returns an object with its `isNullObject` property set to `true`.';
const GONE = 'what is not there is a null object';

/** Of worksheets, their page, panes and locks. */
export const SHEET_SENTENCES: readonly Documented[] = [
  setAside(
    'HeaderFooterGroup.defaultForAllPages',
    'The general header/footer, used for all pages unless even/odd or first page is specified.',
    'headers of even or first pages do not exist in this host',
  ),
  enforced(
    'NoteCollection.add',
    'If the string is invalid, or the range is not a single cell, an `InvalidCellAddress` error is thrown.',
    'a note stands on one cell',
  ),
  enforced('PageLayout.getPrintTitleRowsOrNullObject', `If not set, ${NULL_OBJECT}`, GONE),
  enforced(
    'PageLayout.setPrintTitleRows',
    'The range must span the entire row to be valid.',
    'print titles are whole rows and whole columns',
  ),
  enforced(
    'PageLayout.zoom',
    'The `PageLayoutZoomOptions` object must be set as a JSON object (use `x.zoom = {...}` instead of `x.zoom.scale = ...`).',
    'a zoom is set as a whole',
  ),
  enforced(
    'Worksheet.copy',
    'The default value is "None", which inserts the worksheet at the beginning of the worksheet.',
    'a copy without a position comes first',
  ),
  enforced(
    'Worksheet.copy',
    'This is only needed if `positionType` is "Before" or "After".',
    'a copy beside a sheet needs the sheet',
  ),
  enforced(
    'Worksheet.delete',
    'Note that if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an `InvalidOperation` exception.',
    'a very hidden worksheet is not deleted',
  ),
  enforced(
    'Worksheet.delete',
    'You should first change its visibility to hidden or visible before deleting it.',
    'a very hidden worksheet is not deleted',
  ),
  enforced(
    'Worksheet.getRange',
    'If not specified, the entire worksheet range is returned.',
    'no address is the whole sheet',
  ),
  enforced(
    'Worksheet.getRange',
    'The `address` has a limit of 8192 characters.',
    'addresses have at most 8,192 characters',
  ),
  enforced(
    'Worksheet.getRange',
    'If the address exceeds the character limit, this method returns an `InvalidArgument` error.',
    'addresses have at most 8,192 characters',
  ),
  enforced(
    'Worksheet.getRanges',
    'If not specified, a `RangeAreas` object for the entire worksheet is returned.',
    'no address is the whole sheet',
  ),
  enforced('Worksheet.getUsedRangeOrNullObject', `If the entire worksheet is blank, ${NULL_OBJECT}`, GONE),
  enforced(
    'Worksheet.getUsedRangeOrNullObject',
    'Considers only cells with values as used cells.',
    'formats alone are no values',
  ),
  enforced(
    'Worksheet.horizontalPageBreaks',
    'This collection only contains manual page breaks.',
    'page breaks are those that somebody put',
  ),
  enforced('Worksheet.name', 'The name must be fewer than 32 characters.', 'names of worksheets'),
  enforced(
    'Worksheet.tabColor',
    'When retrieving the tab color, if the worksheet is invisible, the value will be `null`.',
    'a hidden tab tells no colour',
  ),
  enforced(
    'Worksheet.tabColor',
    'If the worksheet is visible but the tab color is set to auto, an empty string will be returned.',
    'a hidden tab tells no colour',
  ),
  enforced(
    'WorksheetCollection.add',
    'If you wish to activate the newly added worksheet, call `.activate()` on it.',
    'a new worksheet is not active by itself',
  ),
  enforced('WorksheetCollection.add', 'If specified, the name should be unique.', 'names of worksheets'),
  enforced(
    'WorksheetCollection.add',
    'If not specified, Excel determines the name of the new worksheet.',
    'names of worksheets',
  ),
  enforced('WorksheetCollection.getItemOrNullObject', `If the worksheet does not exist, ${NULL_OBJECT}`, GONE),
  enforced(
    'WorksheetFreezePanes.freezeAt',
    '@param frozenRange A range that represents the cells to be frozen, or `null` to remove all frozen panes.',
    'no range freezes nothing',
  ),
  enforced('WorksheetFreezePanes.getLocationOrNullObject', `If there is no frozen pane, ${NULL_OBJECT}`, GONE),
  enforced(
    'WorksheetProtection.protect',
    'Fails if the worksheet has already been protected.',
    'locking what is locked is refused',
  ),
];
