/** Answers the genuine Office.js in Node from a workbook of `excel-host/xlsx`. */
export { DOCUMENTED, type Documented } from '../documented';
export { EXCEL_MAY, type ExcelMay, type ExcelMaySet } from '../excelMay';
export { responseText } from '../service/responseText';
export {
  createOfficeHost,
  DELAY_FOR_CELL_EDIT,
  HostError,
  implementedMembers,
  SLOW_REQUEST_MS,
  type Counters,
  type HostOptions,
  type HostResponse,
  type OfficeHost,
} from '../officeHost';
export type { CompileLibrary } from '../officeBuild';
export { setLibrary, type FunctionRuntime, type OfficeJs } from '../officeJs';
export type { RichApiEntry } from '../protocol/events/richApi';
export type { ProcessQueryRequest } from '../protocol/wire';
export { DEFAULT_SETS, type RequirementSets } from '../requirements';
export { startOfficeJs, type HostConnection, type StartedOfficeJs } from '../startOfficeJs';
