export { createCalculator, type Calculator, type CalculatorOptions } from './calculator';
export { BUSY, type Calls } from './calls';
export type { Matrix } from './engine/values';
export type { FormulaNode } from './formulaNode';
