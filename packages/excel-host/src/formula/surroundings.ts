import type { Workbook } from '../model/types';
import type { Formulas } from './formulas';

/** Sizes are told in steps, so that a row more does not have every whole column read again. */
const STEP = 256;
const stepped = (count: number): number => Math.ceil(count / STEP) * STEP;

/** Everything besides cells that formulas hang on, in one text; also brings the extent of the workbook up to date. */
export function surroundingsOf({ worksheets, names }: Workbook, formulas: Formulas): string {
  let [rows, columns] = [0, 0];
  for (const { cells } of worksheets) {
    const used = cells.usedRange(true);
    if (!used) continue;
    rows = Math.max(rows, stepped(used.row + used.rows));
    columns = Math.max(columns, stepped(used.column + used.columns));
  }
  formulas.extent = { rows, columns };
  const tables = worksheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, showHeaders, showTotals }) => [
      sheet.id,
      name,
      area,
      showHeaders,
      showTotals,
      sheet.cells.readBlock({ ...area, rows: 1 }),
    ]),
  );
  const spills = [...formulas.spills()];
  return JSON.stringify([rows, columns, names, worksheets.map((sheet) => [sheet.name, sheet.names]), tables, spills]);
}
