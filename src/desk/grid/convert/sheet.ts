import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { tabColour } from './tabColour';
import type { SheetTab, SheetView } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import { rangeOf } from './ranges';
import { pixels } from './units';
import { BooleanNumber } from './univerEnums';

/** Empty rows and columns past the data, so that there is room to type. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Excel's row of 15 points. */
const ROW_PIXELS = 20;
const COLUMN_PIXELS = 64;

/** Univer keeps the objects it is given, so every sheet has its own. */
const plain = () => ({
  rowCount: 1,
  columnCount: 1,
  defaultRowHeight: ROW_PIXELS,
  defaultColumnWidth: COLUMN_PIXELS,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: BooleanNumber.TRUE,
  rightToLeft: BooleanNumber.FALSE,
});

/** A tab whose sheet was not asked for yet. */
export const shell = (univerId: string, tab: SheetTab): IWorksheetData => ({
  ...plain(),
  id: univerId,
  name: tab.name,
  tabColor: tabColour(tab.tabColor),
  hidden: BooleanNumber.FALSE,
});

function rows({ rowHeights, hiddenRows }: SheetView): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, height] of rowHeights) data[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columns({ columnWidths, hiddenColumns }: SheetView): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const [column, width] of columnWidths) data[column] = { w: pixels(width) };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

/** Rows and columns that the grid offers; `reach` is an area that must be inside, such as a selection. */
function gridSize(view: Pick<SheetView, 'rowCount' | 'columnCount'>, reach: Rect | null = null): [number, number] {
  return [
    Math.min(MOST_ROWS, Math.max(LEAST_ROWS, view.rowCount + SPARE_ROWS, reach ? reach.row + reach.rows : 0)),
    Math.min(
      MOST_COLUMNS,
      Math.max(LEAST_COLUMNS, view.columnCount + SPARE_COLUMNS, reach ? reach.column + reach.columns : 0),
    ),
  ];
}

/** Everything of a sheet but its cells. */
export function worksheetData(univerId: string, view: SheetView): IWorksheetData {
  const [rowCount, columnCount] = gridSize(view);
  const { freeze } = view;
  return {
    ...shell(univerId, view),
    rowCount,
    columnCount,
    defaultRowHeight: ROW_PIXELS,
    defaultColumnWidth: view.standardWidth > 0 ? pixels(view.standardWidth) : COLUMN_PIXELS,
    rowData: rows(view),
    columnData: columns(view),
    mergeData: view.merges.map(rangeOf),
    showGridlines: view.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
    },
  };
}
