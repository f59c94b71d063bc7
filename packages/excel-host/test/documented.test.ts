import { DOCUMENTED } from '../src/documented';
import { firstSheet, openDesk, type Desk } from './protocol/support';

type Member = Parameters<Desk['codeOf']>[0];

/** Codes of several members, each in a request of its own. */
const codes = async (desk: Desk, ...members: Member[]): Promise<(string | null)[]> => {
  const found: (string | null)[] = [];
  for (const member of members) found.push(await desk.codeOf(member));
  return found;
};

/** What a load of properties tells of the object that `find` leads to. */
const told = <T extends { load(properties: string): unknown; toJSON(): unknown }>(
  desk: Desk,
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  properties: string,
): Promise<Record<string, unknown>> =>
  desk.onSheet(async (sheet, context) => {
    const object = find(sheet, context);
    object.load(properties);
    await context.sync();
    return object.toJSON() as Record<string, unknown>;
  });

const isNull = (
  desk: Desk,
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientObject,
) =>
  desk.onSheet(async (sheet, context) => {
    const object = find(sheet, context);
    await context.sync();
    return object.isNullObject;
  });

interface Proof {
  readonly look: (desk: Desk) => Promise<unknown>;
  readonly gives: unknown;
}

const LONG = 'x'.repeat(9000);

const PROOFS: Readonly<Record<string, Proof>> = {
  'blanks are ignored by themselves': {
    look: (desk) => told(desk, (sheet) => sheet.getRange('A1').dataValidation, 'ignoreBlanks'),
    gives: { ignoreBlanks: true },
  },
  'a worksheet function has a value or an error': {
    look: async (desk) => [
      await told(desk, (_sheet, { workbook }) => workbook.functions.date(2024, 1, 2), 'value,error'),
      await told(desk, (_sheet, { workbook }) => workbook.functions.date(-5, 1, 2), 'value,error'),
    ],
    gives: [
      { value: 45293, error: null },
      { value: null, error: '#NUM!' },
    ],
  },
  'a copy grows to its source or repeats it': {
    look: async (desk) => {
      await desk.onSheet((sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('D1').copyFrom('A1:B1');
        sheet.getRange('A3:D4').copyFrom('A1:B1');
      });
      return told(desk, (sheet) => sheet.getRange('A1:E4'), 'values');
    },
    gives: {
      values: [
        [1, 2, '', 1, 2],
        ['', '', '', '', ''],
        [1, 2, 1, 2, ''],
        [1, 2, 1, 2, ''],
      ],
    },
  },
  'formulas and values as they are read': {
    look: async (desk) => {
      firstSheet(desk).cells.setFormula(0, 0, '=1/0', { error: '#DIV/0!' });
      firstSheet(desk).cells.setValue(0, 1, 5);
      return told(desk, (sheet) => sheet.getRange('A1:C1'), 'values,formulas');
    },
    gives: { values: [['#DIV/0!', 5, '']], formulas: [['=1/0', 5, '']] },
  },
  'what is not there is a null object': {
    look: async (desk) => [
      await isNull(desk, (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2')),
      await isNull(desk, (sheet) => sheet.getRange('A1').getSpecialCellsOrNullObject('Formulas')),
      await isNull(desk, (sheet) => sheet.pageLayout.getPrintTitleRowsOrNullObject()),
      await isNull(desk, (sheet) => sheet.getUsedRangeOrNullObject()),
      await isNull(desk, (sheet) => sheet.getRange('B2:C9').getUsedRangeOrNullObject()),
      await isNull(desk, (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('Gone')),
      await isNull(desk, (sheet) => sheet.freezePanes.getLocationOrNullObject()),
      await isNull(desk, (_sheet, { workbook }) => workbook.tables.getItemOrNullObject('Gone')),
    ],
    gives: [true, true, true, true, true, true, true, true],
  },
  'no range lies outside the grid': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
        (sheet) => sheet.getRange('XFD1').getOffsetRange(0, 1),
      ),
    gives: ['InvalidArgument', 'InvalidArgument'],
  },
  'cells are merged into one, not row by row': {
    look: async (desk) => {
      await desk.onSheet((sheet) => sheet.getRange('A1:B2').merge());
      return firstSheet(desk).merges;
    },
    gives: [{ row: 0, column: 0, rows: 2, columns: 2 }],
  },
  'text that looks like a formula becomes one': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.getRange('A1:C1').values = [['=1+1', '+A9', '-A9']]));
      return [0, 1, 2].map((column) => firstSheet(desk).cells.formula(0, column) !== null);
    },
    gives: [true, true, true],
  },
  'names of fonts have at most 31 characters': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => (sheet.getRange('A1').format.font.name = 'x'.repeat(31)),
        (sheet) => (sheet.getRange('A1').format.font.name = 'x'.repeat(32)),
      ),
    gives: [null, 'InvalidArgument'],
  },
  'mixed formats are null': {
    look: async (desk) => {
      await desk.onSheet((sheet) => {
        sheet.getRange('A1').format.wrapText = true;
        sheet.getRange('A:A').format.columnWidth = 99;
        sheet.getRange('1:1').format.rowHeight = 99;
      });
      return told(desk, (sheet) => sheet.getRange('A1:B2').format, 'wrapText,columnWidth,rowHeight');
    },
    gives: expect.objectContaining({ wrapText: null, columnWidth: null, rowHeight: null }),
  },
  'standard sizes are told, and null where they differ': {
    look: async (desk) => {
      await desk.onSheet((sheet) => {
        sheet.getRange('A:A').format.columnWidth = 99;
        sheet.getRange('1:1').format.rowHeight = 99;
        sheet.getRange('A1').format.useStandardHeight = false;
      });
      const sizes = 'useStandardHeight,useStandardWidth';
      const found = [];
      for (const address of ['A1', 'B2', 'A1:B2'])
        found.push(await told(desk, (sheet) => sheet.getRange(address).format, sizes));
      return found.map(({ useStandardHeight, useStandardWidth }) => [useStandardHeight, useStandardWidth]);
    },
    gives: [
      [false, false],
      [true, true],
      [null, null],
    ],
  },
  'a note stands on one cell': {
    look: (desk) => {
      const add = (address: string) => desk.host.execute(0, noteRequest(address)).Body as { Error?: { Code: string } };
      return Promise.resolve(['A1', 'A1:B2', '?'].map((address) => add(address).Error?.Code ?? null));
    },
    gives: [null, 'InvalidCellAddress', 'InvalidCellAddress'],
  },
  'print titles are whole rows and whole columns': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$2'),
        (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'),
        (sheet) => sheet.pageLayout.setPrintTitleColumns('$A:$B'),
        (sheet) => sheet.pageLayout.setPrintTitleColumns('A1:B2'),
      ),
    gives: [null, 'InvalidArgument', null, 'InvalidArgument'],
  },
  'a zoom is set as a whole': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.pageLayout.zoom = { scale: 68 }));
      await desk.onSheet((sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }));
      return told(desk, (sheet) => sheet.pageLayout, 'zoom');
    },
    gives: expect.objectContaining({ zoom: { horizontalFitToPages: 1 } }),
  },
  'a copy without a position comes first': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.copy().name = 'Copy'));
      return desk.workbook.worksheets.map(({ name }) => name);
    },
    gives: ['Copy', 'Sheet1'],
  },
  'a copy beside a sheet needs the sheet': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.copy('Before'),
        (sheet) => sheet.copy('After', sheet),
      ),
    gives: ['InvalidArgument', null],
  },
  'a very hidden worksheet is not deleted': {
    look: async (desk) => {
      await desk.onSheet((_sheet, { workbook }) => (workbook.worksheets.add('Kept').visibility = 'VeryHidden'));
      return codes(
        desk,
        (_sheet, { workbook }) => workbook.worksheets.getItem('Kept').delete(),
        (_sheet, { workbook }) => {
          workbook.worksheets.getItem('Kept').visibility = 'Hidden';
          workbook.worksheets.getItem('Kept').delete();
        },
      );
    },
    gives: ['InvalidOperation', null],
  },
  'no address is the whole sheet': {
    look: async (desk) => [
      await told(desk, (sheet) => sheet.getRange(), 'address'),
      await told(desk, (sheet) => sheet.getRanges(), 'address'),
    ],
    gives: [{ address: 'Sheet1!1:1048576' }, { address: 'Sheet1!1:1048576' }],
  },
  'addresses have at most 8,192 characters': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.getRange(`${'$'.repeat(8192)}A1`),
        (sheet) => sheet.getRanges('A1,'.repeat(3000)),
      ),
    gives: ['InvalidArgument', 'InvalidArgument'],
  },
  'formats alone are no values': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.getRange('C3').format.font.bold = true));
      return [
        await isNull(desk, (sheet) => sheet.getUsedRangeOrNullObject(true)),
        await isNull(desk, (sheet) => sheet.getUsedRangeOrNullObject(false)),
        await isNull(desk, (sheet) => sheet.getRange('C1:C9').getUsedRangeOrNullObject(true)),
        await isNull(desk, (sheet) => sheet.getRange('C1:C9').getUsedRangeOrNullObject(false)),
      ];
    },
    gives: [true, false, true, false],
  },
  'an entire column is all of its cells': {
    look: (desk) => told(desk, (sheet) => sheet.getRange('B4:E11').getEntireColumn(), 'address'),
    gives: { address: 'Sheet1!B:E' },
  },
  'page breaks are those that somebody put': {
    look: async (desk) => {
      for (let row = 0; row < 500; row++) firstSheet(desk).cells.setValue(row, 0, row);
      await desk.onSheet((sheet) => sheet.horizontalPageBreaks.add('A9'));
      return desk.onSheet(async (sheet, context) => {
        const count = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        return count.value;
      });
    },
    gives: 1,
  },
  'names of worksheets': {
    look: async (desk) => [
      ...(await codes(
        desk,
        (sheet) => (sheet.name = 'x'.repeat(31)),
        (sheet) => (sheet.name = 'x'.repeat(32)),
        (_sheet, { workbook }) => workbook.worksheets.add('X'.repeat(31)),
        (_sheet, { workbook }) => workbook.worksheets.add(),
      )),
      desk.workbook.worksheets[1]?.name,
    ],
    gives: [null, 'InvalidArgument', 'ItemAlreadyExists', null, 'Sheet2'],
  },
  'a hidden tab tells no colour': {
    look: async () => {
      const desk = await openDesk({ excelMay: new Set(['hidden-tab-colour']) });
      const colour = () => told(desk, (_sheet, { workbook }) => workbook.worksheets.getItem('Other'), 'tabColor');
      await desk.onSheet((_sheet, { workbook }) => workbook.worksheets.add('Other'));
      const found = [await colour()];
      await desk.onSheet((_sheet, { workbook }) => (workbook.worksheets.getItem('Other').tabColor = '#FF0000'));
      found.push(await colour());
      await desk.onSheet((_sheet, { workbook }) => (workbook.worksheets.getItem('Other').visibility = 'Hidden'));
      found.push(await colour());
      return found.map(({ tabColor }) => tabColor);
    },
    gives: ['', '#FF0000', null],
  },
  'a new worksheet is not active by itself': {
    look: async (desk) => {
      await desk.onSheet((_sheet, { workbook }) => workbook.worksheets.add('Other'));
      return desk.workbook.worksheets.find(({ id }) => id === desk.workbook.activeWorksheetId)?.name;
    },
    gives: 'Sheet1',
  },
  'no range freezes nothing': {
    look: async (desk) => {
      await desk.onSheet((sheet) => {
        sheet.freezePanes.freezeRows(2);
        sheet.freezePanes.freezeAt(null as unknown as string);
      });
      return firstSheet(desk).freeze;
    },
    gives: { rows: 0, columns: 0 },
  },
  'locking what is locked is refused': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.protection.unprotect(),
        (sheet) => sheet.protection.protect(),
        (sheet) => sheet.protection.protect(),
      ),
    gives: ['AccessDenied', null, 'AccessDenied'],
  },
  'a chart covers the cells between': {
    look: async (desk) => {
      await desk.onSheet((sheet) =>
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).setPosition('B2', 'C4'),
      );
      const [chart] = firstSheet(desk).charts;
      return [chart?.left, chart?.top, chart?.width, chart?.height];
    },
    gives: [48, 15, 96, 45],
  },
  'names of tables': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.tables.add('A1:B3', true).name = 'Wards'));
      const rename = (name: string) => (sheet: Excel.Worksheet) => (sheet.tables.getItem('Wards').name = name);
      return codes(desk, rename('a b'), rename('1a'), rename('A1'), rename('x'.repeat(256)), rename('Wards'));
    },
    gives: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument', null],
  },
  'a table keeps its first row and some of its place': {
    look: async (desk) => {
      await desk.onSheet((sheet) => (sheet.tables.add('A1:B3', true).name = 'Wards'));
      const resize = (address: string) => (sheet: Excel.Worksheet) => sheet.tables.getItem('Wards').resize(address);
      return codes(desk, resize('A2:B5'), resize('D1:E5'), resize('A1:C9'));
    },
    gives: ['InvalidArgument', 'InvalidArgument', null],
  },
  'tables do not overlap': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => sheet.tables.add('A1:B3', true),
        (sheet) => sheet.tables.add('B3:C5', true),
        (sheet) => sheet.tables.add('?', true),
      ),
    gives: [null, 'InvalidOperation', 'InvalidArgument'],
  },
  'a table without a sheet comes onto the active one': {
    look: async (desk) => {
      await desk.onSheet((_sheet, { workbook }) => {
        workbook.worksheets.add('Other').activate();
        workbook.tables.add('A1:B3', true);
      });
      return desk.workbook.worksheets.map(({ tables }) => tables.length);
    },
    gives: [0, 1],
  },
  'requests and answers have at most 5 MB': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => (sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(32_000)])),
        (sheet) => sheet.getRange('A1:Z200000').load('values'),
      ),
    gives: ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
  },
  'reads have at most 5,000,000 cells': {
    look: (desk) => desk.codeOf((sheet) => sheet.getRange('A1:J500001').load('values')),
    gives: 'ResponsePayloadSizeLimitExceeded',
  },
  'a cell being edited stops those who do not wait': {
    look: async () => {
      const edited = await openDesk({ cellEditMode: () => true });
      return edited.codeOf((sheet) => (sheet.name = 'Other'));
    },
    gives: 'InvalidOperationInCellEditMode',
  },
  'long formulas and texts are refused': {
    look: (desk) =>
      codes(
        desk,
        (sheet) => (sheet.getRange('A1').formulas = [[`="${LONG}"`]]),
        (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
        (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_767)]]),
      ),
    gives: ['FormulaLengthExceedsLimit', 'InvalidArgument', null],
  },
};

/** Notes stand in newer libraries only, so the request is written by hand. */
const noteRequest = (address: string) => ({
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
    4: { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 3 },
  },
  Actions: [{ Id: 5, ActionType: 3, Name: 'Add', ObjectPathId: 4, ArgumentInfo: { Arguments: [address, 'a note'] } }],
});

describe('what Excel documents, the host does', () => {
  test.each(Object.entries(PROOFS))('%s', async (_, { look, gives }) => {
    expect(await look(await openDesk())).toEqual(gives);
  });

  test('every sentence is proved by one of these tests, or set aside with a reason; no test is without its sentence', () => {
    const proofs = DOCUMENTED.flatMap(({ proof }) => proof ?? []);
    expect([...new Set(proofs)].sort()).toEqual(Object.keys(PROOFS).sort());
    expect(DOCUMENTED.filter(({ proof, aside = '' }) => proof === null && aside.length < 20)).toEqual([]);
    expect(new Set(DOCUMENTED.map(({ member, says }) => `${member} ${says}`)).size).toBe(DOCUMENTED.length);
  });
});
