import type { CellEdit, EditedValue, EditPort } from '../application/ports';
import { toHostFailure } from './failures';
import { cellBytes } from './payload';
import { portionsOf } from './portions';
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

interface Target {
  readonly range: Excel.Range;
  readonly value: EditedValue;
}

/** A fault in the middle gives the cells that were already written what they held before. */
async function writeCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const portions: Target[][] = [];
  for (const portion of portionsOf(edits, ({ value }) => cellBytes(value))) {
    const targets = portion.map(({ sheet, cell, value }): Target => {
      return { range: context.workbook.worksheets.getItem(sheet).getRange(cell), value };
    });
    await load(context, targets);
    portions.push(targets);
  }
  const before = new Map(portions.flat().map(({ range }) => [range, contentOf(range)]));
  const contentBefore = (range: Excel.Range): EditedValue => before.get(range) ?? null;
  const touched: Target[] = [];
  try {
    for (const portion of portions) {
      touched.push(...portion);
      for (const { range, value } of portion) range.formulas = [[typedAs(value, isTextCell(range))]];
      await context.sync();
    }
  } catch (error) {
    for (const { range } of touched) await putBack(context, range, contentBefore(range));
    for (const portion of portions) await load(context, portion);
    const same = touched.every(({ range }) => isSame(contentOf(range), contentBefore(range)));
    throw toHostFailure(error, same);
  }
}

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
