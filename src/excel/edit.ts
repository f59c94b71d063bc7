import { HostFailure, type CellEdit, type EditedValue, type EditFreedom, type EditPort } from '../application/ports';
import { toHostFailure } from './failures';
import { growTables } from './growTables';
import { cellBytes } from './payload';
import { portionsOf } from './portions';
import { patientRun, type ExcelRuntime } from './runtime';

/** Writing single cells on the user's wish. */
export function createEditing(runtime: ExcelRuntime): EditPort {
  return {
    edit: async (edits, freedom = {}) => {
      try {
        await patientRun(runtime, (context) => writeCells(context, edits, freedom));
      } catch (error) {
        // What failed in writing is a HostFailure by now; before that nothing had been written.
        throw error instanceof HostFailure ? error : toHostFailure(error, true);
      }
    },
  };
}

interface Target {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly value: EditedValue;
}

/** A fault in the middle gives the cells that were already written what they held before. */
async function writeCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  { growth = [], overFormulas = false }: EditFreedom,
): Promise<void> {
  const portions: Target[][] = [];
  for (const portion of portionsOf(edits, ({ value }) => cellBytes(value))) {
    const targets = portion.map((edit): Target => {
      const { sheet, cell, value } = edit;
      return { edit, range: context.workbook.worksheets.getItem(sheet).getRange(cell), value };
    });
    await load(context, targets);
    portions.push(targets);
  }
  if (!overFormulas) spareFormulas(portions.flat());
  const before = new Map(portions.flat().map(({ range }) => [range, contentOf(range)]));
  const contentBefore = (range: Excel.Range): EditedValue => before.get(range) ?? null;
  const touched: Target[] = [];
  const grown = await growTables(context, growth);
  try {
    for (const portion of portions) {
      touched.push(...portion);
      for (const { range, value } of portion) range.formulas = [[typedAs(value, isTextCell(range))]];
      await context.sync();
    }
  } catch (error) {
    const back = async (): Promise<boolean> => {
      for (const table of grown) table.undo();
      await context.sync().catch(() => undefined);
      for (const { range } of touched) await putBack(context, range, contentBefore(range));
      for (const portion of portions) await load(context, portion);
      return touched.every(({ range }) => isSame(contentOf(range), contentBefore(range)));
    };
    throw toHostFailure(error, await back().catch(() => false));
  }
}

/** What a formula answers would be lost with it. */
function spareFormulas(targets: readonly Target[]): void {
  const places = targets
    .filter(({ range }) => isFormula(contentOf(range)))
    .map(({ edit: { sheet, cell } }) => `${sheet}!${cell}`);
  if (places.length > 0) throw new HostFailure('formulaThere', places.join(', '), true);
}

const isFormula = (content: EditedValue): boolean => typeof content === 'object' && content !== null;

async function load(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { range } of targets) range.load('formulas,values,numberFormat');
  await context.sync();
}

/** A formula's value differs from its text; a text that begins with "=" is its own value. */
function contentOf(range: Excel.Range): EditedValue {
  const formula = range.formulas[0]?.[0] as unknown;
  const value = range.values[0]?.[0] as string | number | boolean;
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

const isSame = (a: EditedValue, b: EditedValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A cell that refuses its own content was not changed either. */
async function putBack(context: Excel.RequestContext, range: Excel.Range, content: EditedValue): Promise<void> {
  range.formulas = [[typedAs(content, isTextCell(range))]];
  await context.sync().catch(() => undefined);
}

/** What begins with one of these, or could be a number, a date or a word of Excel's own, must not be understood anew. */
const UNDERSTOOD = /^[=+\-@'\t]|^[\s\d.,%/:()-]+$|^(true|false)$/i;

/** An apostrophe in front tells Excel that text is text. */
const asText = (text: string): string => (UNDERSTOOD.test(text) || /\d/.test(text) ? `'${text}` : text);

/** A cell formatted as text takes every text as it is, an apostrophe in front included. */
const isTextCell = (range: Excel.Range): boolean => range.numberFormat[0]?.[0] === '@';

function typedAs(value: EditedValue, inTextCell: boolean): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  return typeof value === 'string' && !inTextCell ? asText(value) : value;
}
