import type { SheetContents } from '../../application/ports';
import type { CellValue } from '../../workbook/grid';
import { knowsNotes, type ExcelRuntime } from '../runtime';

/** Reads everything that was typed into these sheets, in one sync. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly string[],
  runtime: ExcelRuntime,
): Promise<ReadonlyMap<string, SheetContents>> {
  const worksheets = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet));
  const ranges = worksheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load('formulas,rowIndex,columnIndex');
  const notes = knowsNotes(runtime) ? worksheets.map((sheet) => sheet.notes) : null;
  for (const each of notes ?? []) each.load('items/content');
  await context.sync();
  return new Map(
    ranges.flatMap((range, index): [string, SheetContents][] => {
      if (range.isNullObject) return [];
      const formulas = range.formulas as CellValue[][];
      const texts = notes?.[index]?.items.map(({ content }) => content) ?? null;
      return [[sheets[index] ?? '', { row: range.rowIndex, column: range.columnIndex, formulas, notes: texts }]];
    }),
  );
}
