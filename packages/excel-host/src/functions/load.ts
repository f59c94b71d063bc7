import { calculateWhenNeeded } from '../service/calculateWhenNeeded';
import type { StartCalculation } from '../service/calculation';
import type { AddInFunctions } from './metadata';

/** Calculates formulas, an add-in's functions among them; the engine is loaded once a workbook has a formula. */
export const calculateFormulas = (addIn?: AddInFunctions): StartCalculation =>
  calculateWhenNeeded(async () => {
    const { startCalculation } = await import(/* webpackChunkName: "formulas" */ '.');
    return startCalculation(addIn);
  });
