import type { ShownAs } from './numberFormat';

/** A number that its cell shows as something else: as a day, or as so many of a hundred. */
export class ShownNumber {
  constructor(
    /** What the cell holds: the serial number of the day, 0.95 for 95 %. */
    readonly number: number,
    readonly shownAs: ShownAs,
    /** What people see, "01/02/2024" or "95%". */
    readonly text: string,
  ) {}

  toString(): string {
    return this.text;
  }
}

/** A cell as Excel gives it: '' is an empty cell; an error is its text ("#N/A"). */
export type PlainValue = string | number | boolean;

/** The same, numbers that are shown as something else told apart. */
export type CellValue = PlainValue | ShownNumber;

/** What the cell holds, however it is shown. */
export const plainValue = (value: CellValue): PlainValue => (value instanceof ShownNumber ? value.number : value);

/** The raw content of one table or sheet range: header row first, rows of equal length. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  /** Name of the Excel table, null when the sheet's used range was read because the table is missing. */
  readonly table: string | null;
  /** Rows of the table, then whatever stands below it in the same columns. */
  readonly values: readonly (readonly CellValue[])[];
  /** How many of the rows belong to the table, its header included; left out where all do. */
  readonly tableRows?: number;
}

/** Grids by table name; a table that the workbook does not have is absent. */
export type Grids = ReadonlyMap<string, Grid>;
