import type { SUSPICION_CASES } from '../../application/selfTest';
import { expectRefusal, expectSame, fill, SCRATCH, type Kit } from './kit';

type Case = (kit: Kit) => Promise<void>;

const ROWS = [
  ['x', 'y'],
  ['A', 1],
  ['B', 2],
];

/** A request that does nothing should come back within so many milliseconds. */
const QUICK = 1000;

const innerEdge =
  (address: string, edge: 'InsideHorizontal' | 'InsideVertical'): Case =>
  ({ on }) =>
    on((sheet) => {
      sheet.getRange(address).format.borders.getItem(edge).style = 'Continuous';
    });

/** One case for each thing that Excel may do although nothing documents it; it passes where Excel does not. */
export const SUSPICIONS: Readonly<Record<(typeof SUSPICION_CASES)[number], Case>> = {
  clearAllKeepsTable: async ({ on }) => {
    await on((sheet) => {
      fill(sheet, ROWS);
      sheet.tables.add('A1:B3', true);
      sheet.getRange().clear('All');
    });
    expectSame(await countOf(on, (sheet) => sheet.tables), 1);
  },
  innerEdgeOfRow: innerEdge('A1:D1', 'InsideHorizontal'),
  innerEdgeOfColumn: innerEdge('A1:A4', 'InsideVertical'),
  formulasOfProtectedSheet: async ({ on }) => {
    await on((sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.protection.protect();
    });
    await on((sheet) => void sheet.getRange().getSpecialCellsOrNullObject('Formulas').load('address'));
  },
  unprotectOwn: async ({ on }) => {
    await on((sheet) => {
      sheet.protection.protect();
    });
    await on((sheet) => {
      sheet.protection.unprotect();
    });
  },
  copyBringsNoChart: async ({ on }) => {
    await on((sheet, context) => {
      sheet.charts.add('ColumnClustered', fill(sheet, ROWS), 'Columns');
      const other = context.workbook.worksheets.add(`${SCRATCH} 2`);
      other.getRange().copyFrom(sheet.getRange(), 'All');
    });
    expectSame(await countOf(on, (_, context) => context.workbook.worksheets.getItem(`${SCRATCH} 2`).charts), 0);
  },
  copyBringsNoWorkbookName: async ({ on }) => {
    const brought = await on(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('WardScoreTest', sheet.getRange('A1'));
      const copy = sheet.copy('End');
      copy.names.load('items/name');
      await context.sync();
      names.getItem('WardScoreTest').delete();
      return copy.names.items.map(({ name }) => name);
    });
    expectSame(brought, []);
  },
  errorNameShows: ({ on }) =>
    on(async (sheet, context) => {
      const name = sheet.names.add('WardScoreError', '=#REF!');
      name.visible = false;
      await context.sync();
      name.visible = true;
    }),
  dateFormatStays: async ({ on }) => {
    const format = 'dd/mm/yyyy';
    const cell = await on(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [[format]];
      range.values = [[45_000]];
      await context.sync();
      return range.load('numberFormat');
    });
    expectSame(cell.numberFormat[0]?.[0], format);
  },
  veryHiddenIsNotDeleted: async ({ on }) => {
    await on((_, context) => {
      context.workbook.worksheets.add(`${SCRATCH} 2`).visibility = 'VeryHidden';
    });
    await expectRefusal(
      on((_, context) => {
        context.workbook.worksheets.getItem(`${SCRATCH} 2`).delete();
      }),
      'InvalidOperation',
    );
  },
  answersQuickly: async ({ on, clock }) => {
    const began = clock();
    await on((sheet) => void sheet.load('name'));
    const took = Math.round(clock() - began);
    if (took > QUICK) expectSame(`${String(took)} ms`, `at most ${String(QUICK)} ms`);
  },
};

interface Named {
  readonly items: readonly unknown[];
  load(properties: string): unknown;
}

/** How many members a collection has. */
async function countOf(
  on: Kit['on'],
  of: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Named,
): Promise<number> {
  const collection = await on((sheet, context) => {
    const found = of(sheet, context);
    found.load('items/name');
    return found;
  });
  return collection.items.length;
}
