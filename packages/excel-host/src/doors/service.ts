/** The same host behind messages: for a worker of a page, with a user's commands, undo, formulas and the pane in its frame. */
export { calculateFormulas } from '../functions/load';
export type { AddInFunctions, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from '../functions';
export { playExcel, type ExcelPlay, type PlayOptions } from '../page';
export {
  createHostService,
  serviceConnection,
  type Calculation,
  type CalculationContext,
  type HostServiceOptions,
  type StartCalculation,
} from '../service';
export type { RichApiEntry } from '../protocol/events/richApi';
export * from '../service/types';
