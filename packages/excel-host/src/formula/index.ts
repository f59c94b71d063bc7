export { createCalculator } from './calculator';
export type { Calculator, CalculatorOptions } from './calculatorTypes';
export { BUSY, type Calls } from './calls';
export type { Matrix } from './engine/values';
export type { FormulaNode } from './formulaNode';
