import { intersect } from '../model/rect';
import type { CellStore, Rect, Workbook, Worksheet } from '../model/types';
import { chartView } from './chartView';
import type { CellRow, SheetTab, SheetView } from './types';

export const sheetTab = ({ id, name, visibility, tabColor, protected: locked }: Worksheet): SheetTab => ({
  id,
  name,
  visibility,
  tabColor,
  protected: locked,
});

export function sheetView(workbook: Workbook, sheet: Worksheet): SheetView {
  const rows = allRows(sheet.cells);
  const used = sheet.cells.usedRange(false);
  return {
    ...sheetTab(sheet),
    rowCount: used ? used.row + used.rows : 0,
    columnCount: used ? used.column + used.columns : 0,
    rows,
    styles: stylesOf(workbook, rows),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    standardWidth: workbook.standardWidth,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: [...sheet.merges],
    freeze: { ...sheet.freeze },
    showGridlines: sheet.showGridlines,
    conditionalFormats: structuredClone(sheet.conditionalFormats),
    validations: structuredClone(sheet.validations),
    tables: structuredClone(sheet.tables),
    charts: sheet.charts.map((chart) => chartView(workbook, chart)),
    notes: placed(sheet.notes),
    hyperlinks: placed(sheet.hyperlinks),
  };
}

/** Every style that the cells name, and the one of cells nobody formatted. */
function stylesOf(workbook: Workbook, rows: readonly CellRow[]): SheetView['styles'] {
  const ids = new Set([0]);
  for (const { styleIds } of rows) for (const id of styleIds) ids.add(id);
  return [...ids].sort((a, b) => a - b).map((id) => [id, workbook.styles.get(id)] as const);
}

const placed = <T>(places: ReadonlyMap<string, T>): (readonly [row: number, column: number, what: T])[] =>
  [...places].map(([place, what]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return [row, column, what];
  });

function allRows(cells: CellStore): CellRow[] {
  const rows: CellRow[] = [];
  cells.forEachRow((row, view) => {
    const { columns } = view;
    rows.push({
      row,
      columns,
      values: columns.map((column) => view.value(column)),
      formulas: columns.map((column) => view.formula(column)),
      styleIds: columns.map((column) => view.styleId(column)),
    });
  });
  return rows;
}

/** Rows of `rect` that hold anything in it. */
export function cellRows(cells: CellStore, rect: Rect): CellRow[] {
  const used = cells.usedRange(false);
  const part = used && intersect(used, rect);
  if (!part) return [];
  const rows: CellRow[] = [];
  for (let row = part.row; row < part.row + part.rows; row++) {
    const line = cellRow(cells, row, part);
    if (line.columns.length > 0) rows.push(line);
  }
  return rows;
}

function cellRow(cells: CellStore, row: number, { column: from, columns: count }: Rect): CellRow {
  const columns: number[] = [];
  for (let column = from; column < from + count; column++) {
    const held = cells.value(row, column) !== null || cells.formula(row, column) !== null;
    if (held || cells.styleId(row, column) !== 0) columns.push(column);
  }
  return {
    row,
    columns,
    values: columns.map((column) => cells.value(row, column)),
    formulas: columns.map((column) => cells.formula(row, column)),
    styleIds: columns.map((column) => cells.styleId(row, column)),
  };
}
