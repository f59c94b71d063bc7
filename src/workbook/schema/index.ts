export { INPUT_TABLES, TEMPLATE_TABLES } from './all';
export { choiceIds, choiceWord } from './choices';
export { GROUP_TABLES, groupTableName, indicatorColumn } from './groupTables';
export { tableRequests } from './requests';
export * from './tables';
export { templateSheets, type TemplateSheet } from './sheetList';
export type { TemplateRow, TemplateRows } from './template/rowTypes';
export type { TableSpec } from './types';
export { columnText, sheetName } from './words';
