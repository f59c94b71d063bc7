import type { NavigationPort, Place } from '../application/ports';
import { toHostFailure } from './failures';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

/** Showing the user a place in the workbook. */
export function createNavigation(runtime: ExcelRuntime): NavigationPort {
  return {
    goTo: async ({ sheet, cell }) => {
      try {
        await runAfterCellEdit(runtime, async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          if (cell !== null) worksheet.getRange(cell).select();
          await context.sync();
        });
      } catch (error) {
        throw toHostFailure(error, true);
      }
    },
    selected: async () => {
      try {
        return await runAfterCellEdit(runtime, async (context) => {
          const cell = context.workbook.getActiveCell();
          cell.load('address');
          await context.sync();
          return placeOf(cell.address);
        });
      } catch (error) {
        throw toHostFailure(error, true);
      }
    },
  };
}

/** "'Nhóm 1'!B2" → sheet and cell; doubled apostrophes in a name stand for one. */
export function placeOf(address: string): Place & { readonly cell: string } {
  const bang = address.lastIndexOf('!');
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cell: address.slice(bang + 1) };
}
