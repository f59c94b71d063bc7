export { createExcelWorkbook } from './createExcelWorkbook';
export { readCulture, supportedSets } from './diagnosis';
export { createEditing } from './edit';
export { createFormulas } from './formulas';
export { createNavigation } from './navigate';
export { createRepairs } from './repairs';
export type { ExcelRuntime } from './runtime';
export { createSelection } from './selectedCell';
export { createWatching } from './watch';
