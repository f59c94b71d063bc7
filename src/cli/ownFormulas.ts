import type { Workbook } from 'excel-host/xlsx';

/** These find their cells only while they are calculated. */
const ANYWHERE = /\b(?:INDIRECT|SHEETS?|CELL|INFO)\s*\(/i;

/**
 * Whether a formula of the workbook may show something else now that these worksheets were drawn. When none does, the values that
 * came with the file stay good: Excel need not calculate them anew, which one without the add-in could not do for its functions.
 */
export function mayAskFor(workbook: Workbook, drawn: readonly string[]): boolean {
  const names = drawn.map((name) => name.toLowerCase().replaceAll("'", "''"));
  const speaksOf = (text: string): boolean => {
    const lower = text.toLowerCase();
    return names.some((name) => lower.includes(name)) || ANYWHERE.test(text) || spansSheets(text);
  };
  const { worksheets } = workbook;
  const named = [...workbook.names, ...worksheets.flatMap((sheet) => (drawn.includes(sheet.name) ? [] : sheet.names))];
  if (named.some(({ formula }) => speaksOf(formula))) return true;
  return worksheets.some(({ cells, origin }) => {
    if (origin?.holdsFormulas() !== true) return false;
    let found = false;
    cells.forEachFormula((_row, _column, formula) => {
      found ||= speaksOf(formula);
    });
    return found;
  });
}

/** Two sheet names of 31 signs, quotes doubled. */
const LONGEST_NAMES = 128;

/** A reference through several sheets, `Jan:Dec!A1`, has a new sheet in its middle sooner or later. */
const spansSheets = (formula: string): boolean =>
  formula
    .split('!')
    .some(
      (part, index, parts) =>
        index < parts.length - 1 && /[^()+*/,;=<>&^-]:[^()+*/,;=<>&^:-]*$/.test(part.slice(-LONGEST_NAMES)),
    );
