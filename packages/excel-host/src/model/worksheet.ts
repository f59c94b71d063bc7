import { createCellStore } from './cellStore';
import type { CellStore, PageLayout, Workbook, Worksheet } from './types';

export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'portrait',
    paperSize: 'A4',
    fitToWidth: null,
    fitToHeight: null,
    scale: null,
    rowBreaks: [],
    repeatRows: null,
    repeatColumns: null,
    centerHorizontally: false,
    footerLeft: '',
    footerCenter: '',
    footerRight: '',
    headerLeft: '',
    headerCenter: '',
    headerRight: '',
    margins: null,
    printArea: null,
  };
}

/** Ids stand for a worksheet as long as the workbook is open; they are never used again after a deletion. */
const nextNumber = new WeakMap<Workbook, number>();

function newId(workbook: Workbook): string {
  const number = nextNumber.get(workbook) ?? 1;
  nextNumber.set(workbook, number + 1);
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

/** Makes a worksheet and puts it at the end of the workbook. The caller has checked the name. */
export function createWorksheet(
  workbook: Workbook,
  name: string,
  from: { readonly cells?: CellStore; readonly origin?: Worksheet['origin'] } = {},
): Worksheet {
  const sheet: Worksheet = {
    id: newId(workbook),
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: from.cells ?? createCellStore(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    notes: new Map(),
    hyperlinks: new Map(),
    names: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    pageLayout: defaultPageLayout(),
    protected: false,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    origin: from.origin ?? null,
    touched: { cells: false, structure: false },
  };
  workbook.worksheets.push(sheet);
  if (workbook.activeWorksheetId === '') workbook.activeWorksheetId = sheet.id;
  return sheet;
}
