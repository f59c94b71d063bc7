import type { Workbook, Worksheet } from './types';

/** Brings back a state; may be called again. */
export type Restore = () => void;

/** Objects keep their identity, because others may hold them: their fields are brought back, and their places in the list. */
function list<T extends object>(items: readonly T[]): () => T[] {
  const kept = items.map((item) => ({ item, copy: structuredClone(item) }));
  return () => kept.map(({ item, copy }) => Object.assign(item, structuredClone(copy)));
}

function inPlace<T extends object>(items: T[]): Restore {
  const back = list(items);
  return () => void items.splice(0, items.length, ...back());
}

function map<K, V>(target: Map<K, V>): Restore {
  const kept = new Map(target);
  return () => {
    target.clear();
    for (const [key, value] of kept) target.set(key, value);
  };
}

function set<T>(target: Set<T>): Restore {
  const kept = new Set(target);
  return () => {
    target.clear();
    for (const value of kept) target.add(value);
  };
}

/** Everything of a sheet but its cells. */
export function captureLayout(sheet: Worksheet): Restore {
  const { visibility, tabColor, showGridlines, protected: locked } = sheet;
  const [freeze, pageLayout] = [{ ...sheet.freeze }, structuredClone(sheet.pageLayout)];
  const merges = [...sheet.merges];
  const [rules, validations] = [list(sheet.conditionalFormats), list(sheet.validations)];
  const parts = [
    ...[sheet.columnWidths, sheet.rowHeights].map((each) => map(each)),
    ...[sheet.hiddenRows, sheet.hiddenColumns].map((each) => set(each)),
    map(sheet.notes),
    map(sheet.hyperlinks),
    inPlace(sheet.tables),
    inPlace(sheet.charts),
    inPlace(sheet.names),
  ];
  return () => {
    Object.assign(sheet, { visibility, tabColor, showGridlines, protected: locked, freeze: { ...freeze } });
    sheet.pageLayout = structuredClone(pageLayout);
    sheet.merges = [...merges];
    sheet.conditionalFormats = rules();
    sheet.validations = validations();
    for (const restore of parts) restore();
  };
}

/** The sheets there are, their names and order, the active one, and the names of the workbook. */
export function captureTabs(workbook: Workbook): Restore {
  const sheets = workbook.worksheets.map((sheet) => ({ sheet, name: sheet.name }));
  const { activeWorksheetId } = workbook;
  const names = inPlace(workbook.names);
  return () => {
    workbook.worksheets.splice(0, workbook.worksheets.length, ...sheets.map(({ sheet }) => sheet));
    for (const { sheet, name } of sheets) sheet.name = name;
    workbook.activeWorksheetId = activeWorksheetId;
    names();
  };
}
