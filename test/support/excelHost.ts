import { createOfficeHost, type HostOptions, type OfficeHost, startOfficeJs } from 'excel-host/office';
import { createWorkbook, createWorksheet, type ModelValue, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { createExcelWorkbook, type ExcelRuntime } from '../../src/excel';
import type { ContentsPort, KeptResultsPort, WorkbookPort } from '../../src/application/ports';

/** A workbook open in our host, with the add-in's edge on one side and the model on the other. */
export interface OpenWorkbook {
  readonly model: Workbook;
  readonly host: OfficeHost;
  readonly port: WorkbookPort & KeptResultsPort & ContentsPort;
  readonly runtime: ExcelRuntime;
}

export async function open(model: Workbook = createWorkbook(), options: HostOptions = {}): Promise<OpenWorkbook> {
  const host = createOfficeHost(model, options);
  const library = await startOfficeJs(host);
  const runtime = { run: library.Excel.run, isSetSupported: library.isSetSupported };
  return { model, host, runtime, port: createExcelWorkbook(runtime) };
}

export const sheetNamed = (model: Workbook, name: string): Worksheet =>
  model.worksheets.find((sheet) => sheet.name === name)!;

/** Adds a sheet with values from A1 on. */
export function addSheet(model: Workbook, name: string, rows: readonly (readonly ModelValue[])[] = []): Worksheet {
  const sheet = createWorksheet(model, name);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet.cells.setValue(r, c, value);
    });
  });
  return sheet;
}

let nextTableId = 1000;

/** Adds a sheet whose rows, headers first, are a table. */
export function addTable(
  model: Workbook,
  sheetName: string,
  name: string,
  rows: readonly (readonly ModelValue[])[],
): Worksheet {
  const sheet = addSheet(model, sheetName, rows);
  sheet.tables.push({
    id: nextTableId++,
    name,
    area: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  });
  return sheet;
}

/** Values and formulas of a sheet, row by row. */
export function contentsOf(sheet: Worksheet): unknown[][] {
  const used = sheet.cells.usedRange(true);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, r) =>
    Array.from({ length: used.column + used.columns }, (__, c) => sheet.cells.formula(r, c) ?? sheet.cells.value(r, c)),
  );
}

type CellStyle = ReturnType<Workbook['styles']['get']>;

/** Looks as numbers: equal looks have the same one, whatever id the workbook gives them. */
const LOOKS = new Map<string, number>();
const looksIn = (model: Workbook, seen: (look: CellStyle) => CellStyle): ((styleId: number) => number) => {
  const known = new Map<number, number>();
  return (styleId) => {
    let look = known.get(styleId);
    if (look === undefined) {
      const text = JSON.stringify(seen(model.styles.get(styleId)));
      look = LOOKS.get(text) ?? LOOKS.size;
      LOOKS.set(text, look);
      known.set(styleId, look);
    }
    return look;
  };
};

/** Everything that a user could see or lose in a workbook, as plain data; of looks only what `seen` leaves. */
export function dumpOf(model: Workbook, seen = (look: CellStyle): CellStyle => look): unknown {
  const lookOf = looksIn(model, seen);
  return model.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.cells.forEachRow((row, view) => {
      for (const column of view.columns) {
        cells.push([row, column, view.formula(column) ?? view.value(column), lookOf(view.styleId(column))]);
      }
    });
    const { name, visibility, tabColor, merges, freeze, showGridlines, pageLayout, names } = sheet;
    return {
      ...{ name, visibility, tabColor, merges, freeze, showGridlines, pageLayout, names, cells },
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
      rules: sheet.conditionalFormats.map(({ areas, rule, format }) => ({ areas, rule, format })),
      validations: sheet.validations,
      tables: sheet.tables,
      charts: sheet.charts,
      notes: [...sheet.notes],
    };
  });
}

/** A progress that never stops anything. */
export const quiet = { report: () => undefined, cancelled: () => false };
