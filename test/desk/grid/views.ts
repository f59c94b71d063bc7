import type { CellRow, SheetView } from 'excel-host/service';
import type { CellStyle, Rect, Table } from 'excel-host/xlsx';

export const cellStyle = (changes: Partial<CellStyle> = {}): CellStyle => ({
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
  fill: { color: null, pattern: 'None', patternColor: null },
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  quotePrefix: false,
  ...changes,
});

export const table = (area: Rect): Table => ({
  id: 1,
  name: 'tblPhuong',
  area,
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showFilterButton: true,
});

export const sheetViewWith = (rows: readonly CellRow[]): SheetView => ({
  id: 'a',
  name: 'Phường',
  visibility: 'Visible',
  tabColor: '',
  protected: false,
  rowCount: rows.length,
  columnCount: 1,
  rows,
  styles: [[0, cellStyle()]],
  columnWidths: [],
  rowHeights: [],
  standardWidth: 48,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  showGridlines: true,
  conditionalFormats: [],
  validations: [],
  tables: [],
  charts: [],
  notes: [],
  hyperlinks: [],
});
