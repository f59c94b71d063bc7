import { type ModelValue, openPackage, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { generateReport, type Report } from '../../src/application/generateReport';
import { openHeadless } from '../../src/cli/headless';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { quiet } from '../support/excelHost';

/** A table of a workbook, its rows by number and its columns by header. */
export class TableEdit {
  private readonly sheet: Worksheet;
  private readonly table: Worksheet['tables'][number];

  constructor(workbook: Workbook, name: string) {
    const sheet = workbook.worksheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables.find((each) => each.name === name);
    if (!sheet || !table) throw new Error(name);
    [this.sheet, this.table] = [sheet, table];
    sheet.touched.cells = true;
  }

  get rows(): number {
    return this.table.area.rows - 1;
  }

  get(row: number, header: string): ModelValue {
    return this.sheet.cells.value(this.table.area.row + 1 + row, this.columnOf(header));
  }

  /** A text; '' of any other value. */
  text(row: number, header: string): string {
    const value = this.get(row, header);
    return typeof value === 'string' ? value : '';
  }

  set(row: number, header: string, value: ModelValue): void {
    this.sheet.cells.setValue(this.table.area.row + 1 + row, this.columnOf(header), value);
  }

  /** Makes the table longer; what stands below it must be empty. */
  grow(rows: number): void {
    const { area } = this.table;
    const index = this.sheet.tables.indexOf(this.table);
    const grown = { ...this.table, area: { ...area, rows: area.rows + rows } };
    this.sheet.tables[index] = grown;
    Object.assign(this, { table: grown });
  }

  private columnOf(header: string): number {
    const { row, column, columns } = this.table.area;
    for (let c = column; c < column + columns; c++) if (this.sheet.cells.value(row, c) === header) return c;
    throw new Error(header);
  }
}

/** Puts another name for the old one wherever a cell without a formula holds just that. */
export function renameEverywhere(workbook: Workbook, old: string, name: string): void {
  for (const sheet of workbook.worksheets)
    sheet.cells.forEachRow((row, cells) => {
      for (const column of cells.columns)
        if (cells.value(column) === old && cells.formula(column) === null) sheet.cells.setValue(row, column, name);
      sheet.touched.cells = true;
    });
}

export interface Scored {
  readonly report: Report;
  readonly workbook: Workbook;
}

/** Changes the workbook, then does the whole job with it: open, score, draw, save, open again. */
export async function scoredWith(bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Scored> {
  const opened = openPackage(bytes, { codec: NODE_CODEC });
  change(opened.workbook);
  const changed = opened.save();
  const headless = await openHeadless(changed);
  const ports = { workbook: headless.port, clock: () => 0, version: '0' };
  const report = await generateReport(ports, { year: 2022, language: 'vi' }, quiet);
  const saved = headless.save();
  return { report, workbook: openPackage(saved, { codec: NODE_CODEC }).workbook };
}

export interface FoundCell {
  readonly sheet: string;
  readonly value: ModelValue;
  readonly formula: string | null;
}

export function cellsOf(workbook: Workbook): FoundCell[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: FoundCell[] = [];
    sheet.cells.forEachRow((_, cells) => {
      for (const column of cells.columns)
        found.push({ sheet: sheet.name, value: cells.value(column), formula: cells.formula(column) });
    });
    return found;
  });
}

/** What a formula does: its texts are only shown, and rows move with the names of wards. */
export const doingOf = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\d+/g, '0');
