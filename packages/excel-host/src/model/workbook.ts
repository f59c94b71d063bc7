import { createStyleTable } from './styles';
import type { StyleTable, Workbook } from './types';
import { createWorksheet } from './worksheet';

/** Excel's standard column: 64 pixels. */
const STANDARD_WIDTH_POINTS = 48;

/** A workbook without any worksheet, to be filled by whoever opens a file. */
export function createEmptyWorkbook(styles: StyleTable = createStyleTable()): Workbook {
  return {
    worksheets: [],
    activeWorksheetId: '',
    names: [],
    customProperties: new Map(),
    settings: new Map(),
    protected: false,
    readOnly: false,
    date1904: false,
    styles,
    standardWidth: STANDARD_WIDTH_POINTS,
  };
}

/** A new workbook as Excel makes it: one empty "Sheet1". */
export function createWorkbook(): Workbook {
  const workbook = createEmptyWorkbook();
  createWorksheet(workbook, 'Sheet1');
  return workbook;
}
