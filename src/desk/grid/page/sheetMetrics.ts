/** Where lines of the shown sheet are on the canvas, in pixels before zoom, headers included. */
export interface SheetMetrics {
  readonly zoom: number;
  /** Right edge of a column, lower edge of a row; −1 is the edge of the headers. */
  readonly columnEdge: (column: number) => number;
  readonly rowEdge: (row: number) => number;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** What the canvas has for cells and headers, scroll bars excepted; pixels of the screen. */
  readonly size: { readonly width: number; readonly height: number };
}
