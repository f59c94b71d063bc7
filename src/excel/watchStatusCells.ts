import type { CellSurroundings, StatusCellsPort } from '../application/ports';
import { columnIndexOf } from '../cells/address';
import { toHostFailure } from './failures';
import { pictureIdOf } from './marks';
import { placeOf } from './navigate';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

/** Whoever walks over cells by the arrow keys is followed once they rest for so many milliseconds. */
const REST = 250;
/** No status sheet is wider. */
const WIDTH = 40;
/** Headers of a status sheet stand within so many rows. */
const HEAD_ROWS = 16;
/** A ward of a sheet that tells one ward after another is named within so many rows above. */
const ROWS_ABOVE = 60;
/** Where such a ward is named. */
const LEFT_COLUMNS = 4;

/** Follows the selection on status sheets. Excel is asked only after the user came to rest. */
export const createStatusCells = (runtime: ExcelRuntime): StatusCellsPort => ({
  watchStatusCells: async (selected) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (where: Selected): Promise<void> => {
      const around = await readAround(runtime, where).catch(() => null);
      if (around) selected(around);
    };
    try {
      const handler = await runAfterCellEdit(runtime, async (context) => {
        const added = context.workbook.worksheets.onSelectionChanged.add((args) => {
          clearTimeout(timer);
          timer = setTimeout(() => void look(args), REST);
          return Promise.resolve();
        });
        const cell = context.workbook.getActiveCell().load('address');
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
        // What was selected before anybody listened.
        timer = setTimeout(() => void look({ worksheetId: sheet.id, address: placeOf(cell.address).cell }), 0);
        return added;
      });
      return async () => {
        clearTimeout(timer);
        // A handler can only be removed in the context in which it was added.
        await runtime.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      };
    } catch (error) {
      throw toHostFailure(error, true);
    }
  },
});

type Selected = Pick<Excel.WorksheetSelectionChangedEventArgs, 'worksheetId' | 'address'>;

const FIRST_CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})/i;

/** Null where the sheet is none of ours, or the selection is a whole row or column. */
async function readAround(runtime: ExcelRuntime, { worksheetId, address }: Selected): Promise<CellSurroundings | null> {
  const [, letters, digits] = FIRST_CELL.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const [row, column] = [Number(digits) - 1, columnIndexOf(letters)];
  return runAfterCellEdit(runtime, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    sheet.load('name');
    sheet.names.load('items/name,items/formula');
    await context.sync();
    const names = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    if (pictureIdOf(sheet.name, names) === null) return null;
    const top = Math.max(0, row - ROWS_ABOVE);
    const across = sheet.getRangeByIndexes(row, 0, 1, WIDTH).load('values');
    const heads = sheet.getRangeByIndexes(0, column, HEAD_ROWS, 1).load('values');
    const above = row > 0 ? sheet.getRangeByIndexes(top, 0, row - top, LEFT_COLUMNS).load('values') : null;
    await context.sync();
    return {
      row: textsOf(across.values[0] ?? []),
      heads: heads.values.map(([value]) => String(value)),
      rowsAbove: (above?.values ?? []).map(textsOf).reverse(),
    };
  });
}

const textsOf = (values: readonly unknown[]): readonly string[] => values.map(String);
