export { createCellStore, type TrackedCellStore } from './cellStore';
export { LazyCellStore } from './lazyCellStore';
export { createStyleTable, DEFAULT_STYLE } from './styles';
export { createEmptyWorkbook, createWorkbook } from './workbook';
export { createWorksheet, defaultPageLayout } from './worksheet';
