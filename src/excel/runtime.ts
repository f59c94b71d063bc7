/**
 * What the edge needs of the library: under Excel the global `Excel` and `Office`, headless the ones of a Node context.
 * Enumerations of the library are written as their text values, so that nothing else of it is needed at run time.
 */
export interface ExcelRuntime {
  readonly run: typeof Excel.run;
  /** Requirement sets, "ExcelApi" "1.18". */
  isSetSupported(set: string, version: string): boolean;
}

/** Notes came with ExcelApi 1.18. */
export const knowsNotes = (runtime: ExcelRuntime): boolean => runtime.isSetSupported('ExcelApi', '1.18');

/** Waits while the user is typing in a cell, where the host can. */
export const runAfterCellEdit = <T>(
  runtime: ExcelRuntime,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> => runtime.run({ delayForCellEdit: true }, batch);
