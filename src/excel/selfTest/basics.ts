import type { BASIC_CASES } from '../../application/selfTest';
import { expectSame, fill, SCRATCH } from './kit';
import { OBJECTS } from './objects';
import { afterwards, countIn, ROWS, SECOND, valuesAt, type Case } from './probes';

type Basic = (typeof BASIC_CASES)[number];

/** Cells, looks and rules. */
const CELLS = {
  clearKindsKeepTable: afterwards(
    (sheet) => {
      fill(sheet, ROWS);
      sheet.tables.add('A1:B3', true);
      for (const kind of ['Contents', 'Formats', 'Hyperlinks'] as const) sheet.getRange().clear(kind);
    },
    countIn(({ tables }) => tables),
    1,
  ),
  hiddenIsDeleted: async ({ on }) => {
    await on((_, context) => {
      context.workbook.worksheets.add(SECOND).visibility = 'VeryHidden';
    });
    await on((_, context) => {
      const sheet = context.workbook.worksheets.getItem(SECOND);
      sheet.visibility = 'Hidden';
      sheet.delete();
    });
  },
  outerEdges: ({ on }) =>
    on((sheet) => {
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
        sheet.getRange('A1:A1').format.borders.getItem(edge).style = 'Continuous';
    }),
  usedRangeOfProtectedSheet: afterwards(
    (sheet) => {
      fill(sheet, ROWS);
      sheet.protection.protect();
    },
    valuesAt('A1:B3'),
    ROWS,
  ),
  numbersStayNumbers: afterwards((sheet) => void fill(sheet, [[2160], [0.5]]), valuesAt('A1:A2'), [[2160], [0.5]]),
  textStaysText: afterwards(
    (sheet) => {
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      fill(sheet, [['=1+1'], ['12,5']]);
    },
    valuesAt('A1:A2'),
    [['=1+1'], ['12,5']],
  ),
  formulaStays: afterwards(
    (sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
    },
    (sheet) => {
      const range = sheet.getRange('A1').load('formulas');
      return () => range.formulas as unknown[][];
    },
    [['=1+1']],
  ),
  formatOfManyAreas: ({ on }) =>
    on((sheet) => {
      sheet.getRanges('A1:B2,D4:E5').format.fill.color = '#91BFDB';
    }),
  mergeAndUnmerge: afterwards(
    (sheet) => {
      const range = fill(sheet, [['x', 'y']]);
      range.merge(false);
      range.unmerge();
    },
    valuesAt('A1'),
    [['x']],
  ),
  beginsWithRule: afterwards(
    (sheet) => {
      const { textComparison } = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      textComparison.format.fill.color = '#91BFDB';
      textComparison.rule = { operator: 'BeginsWith', text: '+' };
    },
    countIn((sheet) => sheet.getRange('A1:A9').conditionalFormats, 'type'),
    1,
  ),
  listValidation: ({ on }) =>
    on((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    }),
  dateValidation: ({ on }) =>
    on((sheet) => {
      const date = { formula1: '2023-01-01', formula2: '2028-12-31', operator: 'Between' } as const;
      sheet.getRange('A1').dataValidation.rule = { date };
    }),
  linkFormula: afterwards(
    (sheet) => {
      sheet.getRange('A1').formulas = [[`=HYPERLINK("#'${SCRATCH}'!B2","go")`]];
    },
    valuesAt('A1'),
    [['go']],
  ),
  spillParent: async ({ on }) => {
    const parent = await on((sheet) => sheet.getRange('A1').getSpillParentOrNullObject().load('address'));
    expectSame(parent.isNullObject, true);
  },
  manyCells: afterwards(
    (sheet) => {
      sheet.getRange('A1:J2000').values = Array.from({ length: 2000 }, () => Array.from({ length: 10 }, () => 7));
    },
    valuesAt('J2000'),
    [[7]],
  ),
} as const satisfies Partial<Record<Basic, Case>>;

export const BASICS: Readonly<Record<Basic, Case>> = { ...CELLS, ...OBJECTS };
