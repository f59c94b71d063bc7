/** An Excel error value in a cell. */
export interface CellError {
  readonly error: string;
}
export type ModelValue = null | number | string | boolean | CellError;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
