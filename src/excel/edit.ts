import type { CellEdit, EditedValue, EditPort } from '../application/ports';
import { toHostFailure } from './failures';
import { patientRun, type ExcelRuntime } from './runtime';

/** Writing single cells on the user's wish. */
export function createEditing(runtime: ExcelRuntime): EditPort {
  return {
    edit: async (edits) => {
      try {
        await patientRun(runtime, (context) => writeCells(context, edits));
      } catch (error) {
        throw toHostFailure(error, false);
      }
    },
  };
}

/** A fault in the middle gives the cells that were already written their old formulas again. */
async function writeCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const cells = edits.map(({ sheet, cell, value }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('formulas,numberFormat');
    return { range, value };
  });
  await context.sync();
  const before = cells.map(({ range }) => ({
    range,
    formula: range.formulas[0]?.[0] as unknown,
    format: String(range.numberFormat[0]?.[0]),
  }));
  try {
    for (const { range, value } of cells) range.formulas = [[typedAs(value)]];
    await context.sync();
  } catch (error) {
    for (const { range, formula, format } of before)
      range.formulas = [[typeof formula === 'string' ? keptText(formula, format) : formula]];
    await context.sync();
    throw toHostFailure(error, true);
  }
}

/** What begins with one of these, or could be a number, a date or a word of Excel's own, must not be understood anew. */
const UNDERSTOOD = /^[=+\-@'\t]|^[\s\d.,%/:()-]+$|^(true|false)$/i;

/** An apostrophe in front tells Excel that text is text. */
const asText = (text: string): string => (UNDERSTOOD.test(text) || /\d/.test(text) ? `'${text}` : text);

function typedAs(value: EditedValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  return typeof value === 'string' ? asText(value) : value;
}

/** Formulas come back as they are; other texts as texts. Cells formatted as text take everything as it is. */
const keptText = (formula: string, format: string): string =>
  formula === '' || formula.startsWith('=') || format === '@' ? formula : asText(formula);
