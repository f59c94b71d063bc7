import type { SelectedCell, SelectionPort } from '../application/ports';
import { toHostFailure } from './failures';
import { pictureIdOf } from './marks';
import { placeOf } from './navigate';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

const TEXT_FORMAT = '@';

/** Looking at the cell that is selected, before anything is put there. */
export function createSelection(runtime: ExcelRuntime): SelectionPort {
  return {
    selectedCell: async () => {
      try {
        return await runAfterCellEdit(runtime, readSelected);
      } catch (error) {
        throw toHostFailure(error, true);
      }
    },
  };
}

async function readSelected(context: Excel.RequestContext): Promise<SelectedCell> {
  const range = context.workbook.getActiveCell();
  range.load('address,formulas,values,numberFormat');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.names.load('items/name,items/formula');
  sheet.tables.load('items/name');
  await context.sync();
  const tables = sheet.tables.items.map((table) => {
    const shared = table.getRange().getIntersectionOrNullObject(range);
    shared.load('address');
    return { name: table.name, shared };
  });
  if (tables.length > 0) await context.sync();
  const place = placeOf(range.address);
  const names = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  return {
    ...place,
    content: contentOf(range),
    isText: range.numberFormat[0]?.[0] === TEXT_FORMAT,
    table: tables.find(({ shared }) => !shared.isNullObject)?.name ?? null,
    isStatusSheet: pictureIdOf(place.sheet, names) !== null,
  };
}

/** A cell that only shows a part of a spill has a value and may have no formula. */
const contentOf = ({ formulas, values }: Excel.Range): string => {
  const formula = String(formulas[0]?.[0] ?? '');
  return formula === '' ? String(values[0]?.[0] ?? '') : formula;
};
