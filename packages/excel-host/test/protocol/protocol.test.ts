import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { implementedMembers, HostError } from '../../src/officeHost';
import { jsonBytes } from '../../src/protocol/jsonBytes';
import { firstSheet, openDesk } from './support';

/** Members that only the library itself sends, under names that its classes do not offer to add-ins. */
const NEWER = /^(Note|NoteCollection)\.|^Worksheet\.Notes$/;
const WIRE_ONLY = [
  'AddinInternalService.NotifyActionHandlerReady',
  'CustomPropertyCollection.GetItemAt',
  'NamedItemCollection.GetItemAt',
  'PageBreakCollection.GetItemAt',
  'RangeBorderCollection.GetCount',
  'SettingCollection.GetItemAt',
  'Worksheet.Gridlines',
  'WorksheetCollection.GetItemAt',
];

describe('what this host does not know is refused', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a method', (sheet) => sheet.getRange('A1').flashFill()],
    ['a property read', (sheet) => sheet.getRange('A1').load('text')],
    ['a property written', (sheet) => (sheet.getRange('A1').format.shrinkToFit = true)],
    ['an object', (sheet) => sheet.shapes.load('items')],
    ['an unknown name in a load', (sheet) => sheet.load('nonsense')],
  ])('%s: ApiNotFound', async (_what, work) => {
    const desk = await openDesk();
    expect(await desk.codeOf(work)).toBe('ApiNotFound');
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a pie chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
    ['a data bar', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['the look of a whole column', (sheet) => (sheet.getRange('A:A').format.font.bold = true)],
    ['a password', (sheet) => sheet.protection.protect({}, 'secret')],
    ['a table without headers', (sheet) => sheet.tables.add('A1:B2', false)],
  ])('%s: NotImplemented', async (_what, work) => {
    const desk = await openDesk();
    expect(await desk.codeOf(work)).toBe('NotImplemented');
  });

  test('every member it claims to know exists in the library', () => {
    const library = readFileSync(
      join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js'),
      'utf8',
    );
    const offered = new Set<string>();
    for (const [, name, property, method] of library.matchAll(/(\w+)\.prototype(?:, "(\w+)"|\.(\w+) = )/g))
      offered.add(`${name}.${property ?? method}`.toLowerCase());
    const unknown = implementedMembers().filter((member) => !NEWER.test(member) && !offered.has(member.toLowerCase()));
    expect(unknown).toEqual(WIRE_ONLY);
    expect(implementedMembers()).toContain('Range.Values');
  });
});

describe('notes, which the library of this package does not know yet', () => {
  const NOTES = 2;
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    4: { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Sheet1'] } },
    [NOTES]: { Id: NOTES, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 4 },
  };
  const add = (desk: Awaited<ReturnType<typeof openDesk>>, cell: string) =>
    desk.host.execute(0, {
      Actions: [
        { Id: 9, ActionType: 3, Name: 'Add', ObjectPathId: NOTES, ArgumentInfo: { Arguments: [cell, 'Đơn vị: vụ'] } },
        { Id: 10, ActionType: 2, Name: '', ObjectPathId: NOTES, QueryInfo: { Select: ['items/content'] } },
      ],
      ObjectPaths: paths,
    }).Body;

  test('are kept by the place of their cell, one a cell', async () => {
    const desk = await openDesk();
    expect(add(desk, 'B3')).toEqual({ Results: [{ ActionId: 10, Value: { _Items: [{ Content: 'Đơn vị: vụ' }] } }] });
    expect([...firstSheet(desk).notes]).toEqual([['2,1', 'Đơn vị: vụ']]);
    expect(add(desk, 'B3')).toMatchObject({ Error: { Code: 'ItemAlreadyExists', ActionIndex: 0 } });
    expect(add(desk, 'B3:B4')).toMatchObject({ Error: { Code: 'InvalidCellAddress' } });
  });
});

describe('loading', () => {
  test('a property that was not loaded is refused by the library itself', async () => {
    const desk = await openDesk();
    const code = await desk.codeOf(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      return sheet.visibility;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  test('nested collections come with one load, in both spellings', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblX';
      sheet.names.add('mark', '="KQ"');
    });
    const read = await desk.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, names: { name: true, formula: true }, tables: { name: true } } as object);
      await context.sync();
      const [sheet] = worksheets.items;
      return [sheet!.name, sheet!.names.items[0]!.formula as unknown, sheet!.tables.items[0]!.name];
    });
    expect(read).toEqual(['Sheet1', '="KQ"', 'tblX']);
    const again = await desk.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected,items/names/items/name,items/tables/items/name');
      await context.sync();
      const [sheet] = worksheets.items;
      return [sheet!.protection.protected, sheet!.names.items[0]!.name, sheet!.tables.items[0]!.name];
    });
    expect(again).toEqual([false, 'mark', 'tblX']);
  });

  test('a load without names brings all scalars, top and skip cut a collection', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('B');
      context.workbook.worksheets.add('C');
      sheet.load();
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return [sheet.name, sheet.position, sheet.visibility, worksheets.items.map((each) => each.name)];
    });
    expect(read).toEqual(['Sheet1', 0, 'Visible', ['B']]);
  });

  test('objects on the way load as well', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.format.fill.color = '#fc8d59';
      range.load('address,format/fill/color,worksheet/name,format/font');
      await context.sync();
      return [range.address, range.format.fill.color, range.worksheet.name, range.format.font.size];
    });
    expect(read).toEqual(['Sheet1!B2', '#FC8D59', 'Sheet1', 11]);
  });

  test('objects found in one sync are still there in the next', async () => {
    const desk = await openDesk();
    await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2').getCell(1, 1);
      const added = context.workbook.worksheets.add('B');
      await context.sync();
      range.values = [[7]];
      added.getRange('A1').values = [[8]];
      await context.sync();
      added.name = 'C';
    });
    expect(firstSheet(desk).cells.value(1, 1)).toBe(7);
    expect(desk.workbook.worksheets[1]).toMatchObject({ name: 'C' });
  });

  test('references are let go at the end of a run, and that is no sync of the add-in', async () => {
    const desk = await openDesk();
    await desk.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
    });
    expect(desk.host.counters).toMatchObject({ syncs: 1, releases: 1 });
  });
});

describe('null objects', () => {
  test('what hangs on a null object is null, and what is done to it does nothing', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (_sheet, context) => {
      const table = context.workbook.tables.getItemOrNullObject('tblX');
      const range = table.getRange();
      const below = range.getCell(0, 0).getResizedRange(1, 1);
      table.load('name');
      table.worksheet.load('name');
      range.load('values');
      below.load('address');
      table.delete();
      range.values = [[1]];
      range.format.fill.color = '#000000';
      await context.sync();
      return [table.isNullObject, range.isNullObject, below.isNullObject, table.worksheet.isNullObject];
    });
    expect(read).toEqual([true, true, true, true]);
    expect(firstSheet(desk).cells.usedRange(false)).toBeNull();
  });

  test.each<[string, (context: Excel.RequestContext) => { isNullObject: boolean; load(names?: string): unknown }]>([
    ['worksheet', (context) => context.workbook.worksheets.getItemOrNullObject('x')],
    ['name', (context) => context.workbook.names.getItemOrNullObject('x')],
    ['setting', (context) => context.workbook.settings.getItemOrNullObject('x')],
    ['property', (context) => context.workbook.properties.custom.getItemOrNullObject('x')],
    ['chart', (context) => context.workbook.worksheets.getFirst().charts.getItemOrNullObject('x')],
    ['used range', (context) => context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true)],
    ['print titles', (context) => context.workbook.worksheets.getFirst().pageLayout.getPrintTitleRowsOrNullObject()],
    ['frozen panes', (context) => context.workbook.worksheets.getFirst().freezePanes.getLocationOrNullObject()],
  ])('no such %s', async (_what, get) => {
    const desk = await openDesk();
    const isNull = await desk.run(async (context) => {
      const object = get(context);
      object.load();
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['worksheet', (context) => context.workbook.worksheets.getItem('x')],
    ['table', (context) => context.workbook.tables.getItem('x')],
    ['name', (context) => context.workbook.names.getItem('x')],
    ['chart', (context) => context.workbook.worksheets.getFirst().charts.getItem('x')],
  ])('asking for a missing %s plainly is an error', async (_what, get) => {
    const desk = await openDesk();
    expect(await desk.codeOf((_sheet, context) => get(context))).toBe('ItemNotFound');
  });
});

describe('failing', () => {
  test('what ran before a failing action stays done, what stands after it does not run', async () => {
    const desk = await openDesk();
    const error = await desk
      .onSheet((sheet) => {
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2').values = [['too', 'wide']];
        sheet.getRange('A3').values = [['after']];
      })
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(desk.OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Values' } });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('.values = ');
    const { cells } = firstSheet(desk);
    expect([cells.value(0, 0), cells.value(1, 0), cells.value(2, 0)]).toEqual(['before', null, null]);
  });

  test('a fault can be put at any action', async () => {
    const desk = await openDesk({
      beforeAction: (_index, action) => {
        if (action.Name === 'Clear') throw new HostError('GeneralException', 'out of luck');
      },
    });
    expect(await desk.codeOf((sheet) => sheet.getRange('A1').clear())).toBe('GeneralException');
    expect(await desk.codeOf((sheet) => sheet.getRange('A1').load('values'))).toBeNull();
  });

  test('while a cell is being edited only patient requests get through', async () => {
    const desk = await openDesk({ cellEditMode: () => true });
    expect(await desk.codeOf((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    const name = await desk.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });

  test('two hosts of one process do not mix', async () => {
    const [one, two] = await Promise.all([openDesk(), openDesk()]);
    const write = (desk: typeof one, value: string) =>
      desk.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.load('name');
        await context.sync();
        sheet.getRange('A1').values = [[value]];
        await context.sync();
      });
    await Promise.all([write(one, 'one'), write(two, 'two')]);
    expect([firstSheet(one).cells.value(0, 0), firstSheet(two).cells.value(0, 0)]).toEqual(['one', 'two']);
  });

  test('a context that lives on after its run reaches its own host', async () => {
    const desk = await openDesk();
    const other = await openDesk();
    const context = await desk.run((ctx) => Promise.resolve(ctx));
    await other.onSheet((sheet) => sheet.load('name') as unknown as void);
    await desk.Excel.run(context, async (ctx) => {
      ctx.workbook.worksheets.getFirst().getRange('A1').values = [['again']];
      await ctx.sync();
    });
    const fresh = new desk.Excel.RequestContext();
    fresh.workbook.worksheets.getFirst().getRange('A2').values = [['fresh']];
    await fresh.sync();
    expect(firstSheet(desk).cells.readBlock({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
      ['again'],
      ['fresh'],
    ]);
  });
});

describe('the payload limit', () => {
  test('a request above it is refused before anything is done', async () => {
    const desk = await openDesk({ payloadLimitBytes: 4_000 });
    const write = (length: number) =>
      desk.codeOf((sheet) => {
        sheet.getRange('A1').values = [['ư'.repeat(length)]];
      });
    expect(await write(2_000)).toBe('RequestPayloadSizeLimitExceeded');
    expect(firstSheet(desk).cells.value(0, 0)).toBeNull();
    expect(await write(1_000)).toBeNull();
  });

  test('an answer above it is refused, and what was done stays done', async () => {
    const desk = await openDesk({ payloadLimitBytes: 4_000 });
    for (let row = 0; row < 300; row++) firstSheet(desk).cells.setValue(row, 0, 'Phường');
    const read = (rows: number) =>
      desk.codeOf((sheet) => {
        sheet.getRange('C1').values = [['written']];
        sheet.getRangeByIndexes(0, 0, rows, 1).load('values');
      });
    expect(await read(300)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(firstSheet(desk).cells.value(0, 2)).toBe('written');
    expect(await read(200)).toBeNull();
  });

  test('it is 5 MB unless told otherwise, and a read of over 5,000,000 cells never begins', async () => {
    const desk = await openDesk();
    const fits = 'x'.repeat(32_000);
    for (let row = 0; row < 170; row++) firstSheet(desk).cells.setValue(row, 0, fits);
    const read = (rows: number, columns = 1) =>
      desk.codeOf((sheet) => sheet.getRangeByIndexes(0, 0, rows, columns).load('values'));
    expect(await read(163)).toBeNull();
    expect(await read(164)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read(1_000_000, 16_000)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('bytes are counted as JSON has them', () => {
    const samples = [
      '',
      'Phường "Lam Sơn"\\\n\t\u0001',
      '😀',
      '\ud800',
      '\udc00x',
      0,
      -0,
      1e21,
      0.1,
      -12345,
      NaN,
      null,
      true,
    ];
    for (const sample of samples) expect(jsonBytes(sample)).toBe(Buffer.byteLength(JSON.stringify(sample)));
    expect(jsonBytes([undefined, () => 1, { a: undefined, b: 1 }])).toBe(Buffer.byteLength('[null,null,{"b":1}]'));
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }),
        (value) => jsonBytes(value) === Buffer.byteLength(JSON.stringify(value)),
      ),
      { numRuns: 50 },
    );
  });
});

describe('requirement sets', () => {
  test.each([
    ['ExcelApi', '1.11', true],
    ['ExcelApi', '1.17', true],
    ['ExcelApi', '1.18', false],
    ['SharedRuntime', undefined, true],
    ['RibbonApi', '1.1', false],
    ['toString', '1.1', false],
  ])('%s %s: %s', async (set, version, supported) => {
    const desk = await openDesk();
    expect(desk.host.isSetSupported(set, version)).toBe(supported);
  });

  test('an older Excel can be played', async () => {
    const desk = await openDesk({ requirementSets: { ExcelApi: '1.9' } });
    expect([desk.host.isSetSupported('ExcelApi', '1.10'), desk.host.isSetSupported('ExcelApi', '1.9')]).toEqual([
      false,
      true,
    ]);
  });
});
