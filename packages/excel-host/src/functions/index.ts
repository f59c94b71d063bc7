export { startCalculation } from './startCalculation';
export type { AddInFunctions, FunctionsMetadata, FunctionMetadata, ParameterMetadata } from './metadata';
