export { calculateWhenNeeded } from './calculateWhenNeeded';
export { createHostService, type HostServiceOptions } from './createHostService';
export type { Calculation, CalculationContext, StartCalculation } from './calculation';
export * from './types';
export { serviceConnection } from './connection';
