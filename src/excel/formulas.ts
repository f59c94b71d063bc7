import type { FormulaCell, FormulaPort, FormulaSheet } from '../application/ports';
import { columnLetters } from '../cells/address';
import { toHostFailure } from './failures';
import { portionsOf } from './portions';
import { portionsOfRows, SIZE } from './read/rowPortions';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

/** A function of ours however it is written: only such cells are looked at closely. */
const OURS = /KM[._]/i;

/** Formulas that may need to be written again. */
export function createFormulas(runtime: ExcelRuntime): FormulaPort {
  return {
    formulas: async () => {
      try {
        return await runAfterCellEdit(runtime, readFormulas);
      } catch (error) {
        throw toHostFailure(error, true);
      }
    },
  };
}

/**
 * Where formulas stand, then what they say, then which of ours are only shown in a spill. Excel may refuse to look for formulas on a
 * protected sheet: there all cells are read.
 */
async function readFormulas(context: Excel.RequestContext): Promise<FormulaSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const isLocked = ({ protection }: Excel.Worksheet): boolean => protection.protected;
  const ranges = new Map([
    ...(await formulaAreas(
      context,
      worksheets.items.filter((sheet) => !isLocked(sheet)),
    )),
    ...(await usedRanges(context, worksheets.items.filter(isLocked))),
  ]);
  const ours = worksheets.items.flatMap((sheet) => {
    const found = ranges.get(sheet);
    return found ? [{ sheet, cells: found.map((cell) => ({ sheet, cell })) }] : [];
  });
  const anchors = await anchorsAmong(
    context,
    ours.flatMap(({ cells }) => cells),
  );
  return ours.map(({ sheet, cells }) => ({
    sheet: sheet.name,
    isProtected: isLocked(sheet),
    cells: cells.filter((each) => anchors.has(each)).map(({ cell }) => cell),
  }));
}

type CellsBySheet = [Excel.Worksheet, FormulaCell[]][];

async function formulaAreas(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<CellsBySheet> {
  const looked = sheets.map((sheet) => ({
    sheet,
    found: sheet.getRange().getSpecialCellsOrNullObject('Formulas'),
  }));
  await context.sync();
  const areas = looked.filter(({ found }) => !found.isNullObject);
  for (const { found } of areas) found.areas.load('items/formulas,items/values,items/rowIndex,items/columnIndex');
  await context.sync();
  return areas.map(({ sheet, found }) => [sheet, found.areas.items.flatMap(cellsOf)]);
}

async function usedRanges(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<CellsBySheet> {
  const used = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(SIZE) }));
  if (used.length > 0) await context.sync();
  const cells: CellsBySheet = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const found: FormulaCell[] = [];
    for (const part of portionsOfRows(sheet, range)) {
      part.load('formulas,values,rowIndex,columnIndex');
      await context.sync();
      found.push(...cellsOf(part));
    }
    cells.push([sheet, found]);
  }
  return cells;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly cell: FormulaCell;
}

/** Those that hold their formula themselves and do not only show a part of another's spill. */
async function anchorsAmong(context: Excel.RequestContext, cells: readonly Found[]): Promise<ReadonlySet<Found>> {
  const anchors = new Set<Found>();
  for (const portion of portionsOf(cells, () => 0)) {
    const asked = portion.map((found) => {
      const parent = found.sheet.getRange(found.cell.cell).getSpillParentOrNullObject();
      parent.load('address');
      return { found, parent };
    });
    await context.sync();
    for (const { found, parent } of asked)
      if (parent.isNullObject || parent.address.endsWith(`!${found.cell.cell}`)) anchors.add(found);
  }
  return anchors;
}

function cellsOf({ formulas, values, rowIndex, columnIndex }: Excel.Range): FormulaCell[] {
  return formulas.flatMap((row: unknown[], r) =>
    row.flatMap((formula, c): FormulaCell[] => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula)) return [];
      const cell = `${columnLetters(columnIndex + c)}${String(rowIndex + r + 1)}`;
      return [{ cell, formula, value: values[r]?.[c] as string | number | boolean }];
    }),
  );
}
