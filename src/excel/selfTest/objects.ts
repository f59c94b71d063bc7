import type { BASIC_CASES } from '../../application/selfTest';
import { expectSame, fill, SCRATCH } from './kit';
import { afterwards, countIn, ROWS, SECOND, type Case } from './probes';

/** Tables, charts, pages, names and sheets. */
export const OBJECTS = {
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
} as const satisfies Partial<Record<(typeof BASIC_CASES)[number], Case>>;
