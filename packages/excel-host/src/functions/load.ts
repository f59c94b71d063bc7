import { calculateWhenNeeded } from '../service/calculateWhenNeeded';
import type { StartCalculation } from '../service/calculation';
import type { AddInFunctions } from './metadata';

/** Loads what calculates; a page may try again by it, or tell of a failure. */
type Loading = <T>(load: () => Promise<T>) => Promise<T>;

/**
 * Calculates formulas, an add-in's functions among them; the engine is loaded once a workbook has a formula. Formulas keep the
 * values they have while it does not come.
 */
export const calculateFormulas = (addIn?: AddInFunctions, loading: Loading = (load) => load()): StartCalculation =>
  calculateWhenNeeded(async () => {
    const { startCalculation } = await loading(() => import(/* webpackChunkName: "formulas" */ '.'));
    return startCalculation(addIn);
  });
