import { quotedSheetName } from '../../model/address';
import { copyName, sameName } from '../../model/sheetNames';
import { replaceSheet } from '../../model/shiftFormula';
import { isNameTaken, nextTable } from '../../model/tables';
import type { CellStore, DefinedName, Workbook, Worksheet } from '../../model/types';
import { createWorksheet } from '../../model/worksheet';
import type { Session } from '../session';

/** `worksheet.copy()`: cells, looks, rules, tables under new names, charts, page and sheet names. Placed by the caller. */
export function copySheet(workbook: Workbook, sheet: Worksheet, session: Session): Worksheet {
  const copy = createWorksheet(workbook, copyName(sheet.name, workbook.worksheets));
  copyCells(sheet.cells, copy.cells);
  copyLayout(sheet, copy);
  for (const table of sheet.tables) {
    const { id, name } = nextTable(workbook);
    copy.tables.push({ ...table, id, name: tableCopyName(workbook, table.name) ?? name });
  }
  for (const chart of sheet.charts)
    copy.charts.push({
      ...chart,
      seriesColors: [...chart.seriesColors],
      source: chart.source?.sheet === sheet.name ? { ...chart.source, sheet: copy.name } : chart.source,
    });
  copy.names.push(...namesOfCopy(workbook, sheet, copy, session));
  copy.tabColor = sheet.tabColor;
  copy.freeze = { ...sheet.freeze };
  copy.showGridlines = sheet.showGridlines;
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.protected = sheet.protected;
  session.touchCells(copy);
  session.touchStructure(copy);
  return copy;
}

/** Names of the sheet's own; with `copy-duplicates-names` those of the workbook that refer to it too, all of the copy then. */
function namesOfCopy(workbook: Workbook, sheet: Worksheet, copy: Worksheet, session: Session): DefinedName[] {
  if (!session.may('copy-duplicates-names')) return sheet.names.map((name) => ({ ...name }));
  const onCopy = (formula: string): string => replaceSheet(formula, sheet.name, () => `${quotedSheetName(copy.name)}!`);
  const shared = workbook.names.filter(
    ({ name, formula }) => onCopy(formula) !== formula && !sheet.names.some((own) => sameName(own.name, name)),
  );
  return [...sheet.names, ...shared].map((name) => ({ ...name, formula: onCopy(name.formula) }));
}

/** Excel puts a number behind the name of a copied table. */
function tableCopyName(workbook: Workbook, name: string): string | null {
  for (let number = 2; number < 1_000; number++) {
    const candidate = `${name}${number}`;
    if (!isNameTaken(workbook, candidate)) return candidate;
  }
  return null;
}

export function copyCells(from: CellStore, to: CellStore): void {
  from.forEachRow((row, cells) => {
    for (const column of cells.columns) {
      const formula = cells.formula(column);
      const value = cells.value(column);
      if (formula !== null) to.setFormula(row, column, formula, value);
      else if (value !== null) to.setValue(row, column, value);
      to.setStyle(row, column, cells.styleId(column));
    }
  });
}

/** Sizes, merges, rules, validations, notes and links: what copying whole sheets brings besides the cells. */
export function copyLayout(from: Worksheet, to: Worksheet): void {
  replaceAll(to.columnWidths, from.columnWidths);
  replaceAll(to.rowHeights, from.rowHeights);
  replaceAll(to.notes, from.notes);
  replaceAll(to.hyperlinks, from.hyperlinks);
  to.hiddenRows.clear();
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  to.hiddenColumns.clear();
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  to.merges = [...from.merges];
  to.conditionalFormats = from.conditionalFormats.map((format) => ({ ...format, areas: [...format.areas] }));
  to.validations = structuredClone(from.validations);
}

function replaceAll<K, V>(target: Map<K, V>, source: ReadonlyMap<K, V>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
