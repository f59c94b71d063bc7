export { createHostService, type HostServiceOptions } from './createHostService';
export type { Calculation, StartCalculation } from './calculation';
export * from './types';
