import type { createCalculator } from './calculator';

/** The maker of calculators. The formula engine is large: it is loaded with the first workbook that needs it. */
export const loadCalculator = async (): Promise<typeof createCalculator> =>
  (await import(/* webpackChunkName: "formulas" */ '.')).createCalculator;
