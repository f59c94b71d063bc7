/**
 * Everything in cells but notes, which may be the user's. Never `All` at once: over a table Excel may take the table with it, and
 * formulas that point at the table would break.
 */
const KINDS = ['Contents', 'Formats', 'Hyperlinks'] as const;

/** Takes everything out of cells but notes; tables stay. */
export function clearCells(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.unmerge();
  for (const kind of KINDS) range.clear(kind);
}

/** Takes off a sheet what lies in its cells, with the widths and heights. */
export function emptySheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  clearCells(all);
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}
