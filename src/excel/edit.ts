import { HostFailure, type CellEdit, type EditedValue, type EditFreedom, type EditPort } from '../application/ports';
import { contentOf, isFormula, isSameValue, isTextCell, typedAs } from './cellContent';
import { toHostFailure } from './failures';
import { growTables } from './growTables';
import { guarded } from './guarded';
import { onceMore } from './onceMore';
import { cellBytes } from './payload';
import { portionsOf } from './portions';
import type { ExcelRuntime } from './runtime';

/** Writing single cells on the user's wish. */
export const createEditing = (runtime: ExcelRuntime): EditPort => ({
  edit: (edits, freedom = {}) => onceMore(() => guarded(runtime, (context) => writeCells(context, edits, freedom))),
});

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
      return touched.every(({ range }) => isSameValue(contentOf(range), contentBefore(range)));
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

async function load(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { range } of targets) range.load('formulas,values,numberFormat');
  await context.sync();
}

/** A cell that refuses its own content was not changed either. */
async function putBack(context: Excel.RequestContext, range: Excel.Range, content: EditedValue): Promise<void> {
  range.formulas = [[typedAs(content, isTextCell(range))]];
  await context.sync().catch(() => undefined);
}
