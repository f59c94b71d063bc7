/** A cell as Excel gives it: '' is an empty cell; an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** The raw content of one table or sheet range: header row first, rows of equal length. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  /** Name of the Excel table, null when the sheet's used range was read because the table is missing. */
  readonly table: string | null;
  readonly values: readonly (readonly CellValue[])[];
}

/** Grids by table name; a table that the workbook does not have is absent. */
export type Grids = ReadonlyMap<string, Grid>;
