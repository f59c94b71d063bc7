import type { SheetContents } from '../../application/ports';
import type { CellValue } from '../../workbook/grid';

/** Reads everything that was typed into these sheets, in one sync. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetContents>> {
  const ranges = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load('formulas,rowIndex,columnIndex');
  await context.sync();
  return new Map(
    ranges.flatMap((range, index): [string, SheetContents][] => {
      if (range.isNullObject) return [];
      const formulas = range.formulas as CellValue[][];
      return [[sheets[index] ?? '', { row: range.rowIndex, column: range.columnIndex, formulas }]];
    }),
  );
}
