export { createExcelWorkbook } from './createExcelWorkbook';
export type { ExcelRuntime } from './runtime';
