import type { BASIC_CASES } from '../../application/selfTest';
import { expectSame, fill, SCRATCH, type Kit } from './kit';

type Case = (kit: Kit) => Promise<void>;
type Basic = (typeof BASIC_CASES)[number];

const ROWS = [
  ['x', 'y'],
  ['A', 1],
  ['B', 2],
];
const SECOND = `${SCRATCH} 2`;

/** Writes, then reads something of the sheet in a request of its own, and compares. */
const afterwards =
  <T>(
    write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
    read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
    expected: T,
  ): Case =>
  async ({ on }) => {
    await on(write);
    const found = await on(read);
    expectSame(found(), expected);
  };

const valuesOf =
  (address: string) =>
  (sheet: Excel.Worksheet): (() => unknown[][]) => {
    const range = sheet.getRange(address).load('values');
    return () => range.values as unknown[][];
  };

interface Collection {
  readonly items: readonly unknown[];
  load(properties: string): unknown;
}

const countIn =
  (of: (sheet: Excel.Worksheet) => Collection, property = 'name') =>
  (sheet: Excel.Worksheet): (() => number) => {
    const collection = of(sheet);
    collection.load(`items/${property}`);
    return () => collection.items.length;
  };

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
    valuesOf('A1:B3'),
    ROWS,
  ),
  numbersStayNumbers: afterwards((sheet) => void fill(sheet, [[2160], [0.5]]), valuesOf('A1:A2'), [[2160], [0.5]]),
  textStaysText: afterwards(
    (sheet) => {
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      fill(sheet, [['=1+1'], ['12,5']]);
    },
    valuesOf('A1:A2'),
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
    valuesOf('A1'),
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
    valuesOf('A1'),
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
    valuesOf('J2000'),
    [[7]],
  ),
} as const satisfies Partial<Record<Basic, Case>>;

/** Tables, charts, pages, names and sheets. */
const OBJECTS = {
  tableGrows: afterwards(
    (sheet) => {
      fill(sheet, ROWS);
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'tblTest';
      table.resize('A1:B5');
    },
    (sheet) => {
      const range = sheet.tables.getItem('tblTest').getRange().load('rowCount');
      return () => range.rowCount;
    },
    5,
  ),
  tableBecomesRange: afterwards(
    (sheet) => {
      fill(sheet, ROWS);
      sheet.tables.add('A1:B3', true).convertToRange();
    },
    countIn(({ tables }) => tables),
    0,
  ),
  chartShowsData: afterwards(
    (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', fill(sheet, ROWS), 'Columns');
      chart.name = 'test';
      chart.setData(sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'T';
    },
    countIn(({ charts }) => charts),
    1,
  ),
  pageLayout: ({ on }) =>
    on(({ pageLayout }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
    }),
  pageBreaks: ({ on }) =>
    on((sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A5');
    }),
  freezePanes: ({ on }) =>
    on((sheet) => {
      sheet.freezePanes.freezeAt('A1:B2');
      sheet.freezePanes.unfreeze();
    }),
  hiddenNames: afterwards(
    (sheet) => {
      sheet.names.add('_WardScoreTest', '="a|b"').visible = false;
    },
    (sheet) => {
      const name = sheet.names.getItem('_WardScoreTest').load('formula');
      return () => String(name.formula);
    },
    '="a|b"',
  ),
  copyKeepsNames: async ({ on }) => {
    const names = await on((sheet) => {
      sheet.names.add('_WardScoreTest', '="a|b"').visible = false;
      return sheet.copy('End').names.load('items/name');
    });
    expectSame(
      names.items.map(({ name }) => name),
      ['_WardScoreTest'],
    );
  },
  wholeSheetCopy: async ({ on }) => {
    const found = await on((sheet, context) => {
      fill(sheet, ROWS);
      const other = context.workbook.worksheets.add(SECOND);
      other.getRange().copyFrom(sheet.getRange(), 'All');
      return other.getRange('A1:B3').load('values');
    });
    expectSame(found.values, ROWS);
  },
  renameFollowed: async ({ on }) => {
    const cell = await on((sheet, context) => {
      const other = context.workbook.worksheets.add(SECOND);
      const range = sheet.getRange('A1');
      range.formulas = [[`='${SECOND}'!A1`]];
      other.name = `${SCRATCH} 3`;
      return range.load('formulas');
    });
    expectSame(cell.formulas[0]?.[0], `='${SCRATCH} 3'!A1`);
  },
  missingIsNull: async ({ on }) => {
    const table = await on((_, context) => context.workbook.tables.getItemOrNullObject('tblMissing').load('name'));
    expectSame(table.isNullObject, true);
  },
  dateSystem: async ({ on }) => {
    const day = await on((_, context) => context.workbook.functions.date(2000, 1, 1).load('value'));
    expectSame([36_526, 35_064].includes(Number(day.value)), true);
  },
  culture: ({ on, runtime }) =>
    runtime.isSetSupported('ExcelApi', '1.11')
      ? on((_, context) => void context.application.cultureInfo.load('name'))
      : Promise.resolve(),
  events: async ({ on, runtime }) => {
    const handler = await on((sheet) => sheet.onChanged.add(() => Promise.resolve()));
    await runtime.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  },
} as const satisfies Partial<Record<Basic, Case>>;

/** What the add-in relies on in every workbook. */
export const BASICS: Readonly<Record<Basic, Case>> = { ...CELLS, ...OBJECTS };
