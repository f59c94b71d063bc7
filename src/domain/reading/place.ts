/** A cell of the user's workbook, as people name it: sheet name and A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
