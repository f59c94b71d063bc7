import { firstSheet, openDesk } from './support';

const names = (desk: Awaited<ReturnType<typeof openDesk>>) => desk.workbook.worksheets.map((sheet) => sheet.name);

describe('names of worksheets', () => {
  test.each([
    ['31 characters', 'x'.repeat(31), null],
    ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['diacritics and spaces', 'KQ Tổng hợp', null],
    ['an apostrophe inside', "Ward's", null],
    ['an apostrophe first', "'Ward", 'InvalidArgument'],
    ['an apostrophe last', "Ward'", 'InvalidArgument'],
    ['a name taken in another case', 'SHEET1', 'ItemAlreadyExists'],
    ['the reserved name', 'history', 'InvalidArgument'],
    ['a colon', 'a:b', 'InvalidArgument'],
    ['a backslash', 'a\\b', 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['a question mark', 'a?b', 'InvalidArgument'],
    ['an asterisk', 'a*b', 'InvalidArgument'],
    ['brackets', 'a[b]', 'InvalidArgument'],
  ])('%s', async (_what, name, code) => {
    const desk = await openDesk();
    expect(await desk.codeOf((_sheet, context) => context.workbook.worksheets.add(name))).toBe(code);
    expect(names(desk)).toEqual(code === null ? ['Sheet1', name] : ['Sheet1']);
  });

  test('renaming follows the same rules, but a sheet may change the case of its own name', async () => {
    const desk = await openDesk();
    await desk.onSheet((_sheet, context) => context.workbook.worksheets.add('Other') as unknown as void);
    const rename = (name: string) =>
      desk.codeOf((sheet) => {
        sheet.name = name;
      });
    expect(await rename('other')).toBe('ItemAlreadyExists');
    expect(await rename('')).toBe('InvalidArgument');
    expect(await rename('SHEET1')).toBeNull();
    expect(names(desk)).toEqual(['SHEET1', 'Other']);
  });

  test('formulas and names follow a sheet that is renamed, and break when it is deleted', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet, context) => {
      const other = context.workbook.worksheets.add('Đất');
      sheet.getRange('A1:A2').formulas = [["='Đất'!B2+1"], ['="Đất!B2"&Đất!B3']];
      context.workbook.names.add('place', other.getRange('B2'));
      other.name = 'Đất trụ sở';
    });
    const { cells } = firstSheet(desk);
    expect([cells.formula(0, 0), cells.formula(1, 0)]).toEqual(["='Đất trụ sở'!B2+1", '="Đất!B2"&\'Đất trụ sở\'!B3']);
    expect(desk.workbook.names[0]!.formula).toBe("='Đất trụ sở'!$B$2");
    await desk.onSheet((_sheet, context) => context.workbook.worksheets.getItem('Đất trụ sở').delete());
    expect(cells.formula(0, 0)).toBe('=#REF!B2+1');
    expect(cells.value(0, 0)).toEqual({ error: '#REF!' });
    expect(desk.workbook.names[0]!.formula).toBe('=#REF!$B$2');
  });
});

test('lists and rules of other sheets follow a sheet that is renamed; words that only look like a reference stay', async () => {
  const desk = await openDesk();
  await desk.onSheet((sheet, context) => {
    const other = context.workbook.worksheets.add('Danh mục');
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$9" } };
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Danh mục!A1,Khác' } };
    sheet.getRange('A3').dataValidation.rule = { custom: { formula: "=A3<'Danh mục'!B1" } };
    const format = sheet.getRange('A4').conditionalFormats.add('Custom');
    format.custom.rule.formula = "=A4>'Danh mục'!B2";
    other.name = 'Từ điển';
  });
  const sheet = firstSheet(desk);
  expect(sheet.validations.map(({ rule }) => rule)).toMatchObject([
    { source: "='Từ điển'!$A$1:$A$9" },
    { source: 'Danh mục!A1,Khác' },
    { formula: "=A3<'Từ điển'!B1" },
  ]);
  expect(sheet.conditionalFormats[0]?.rule).toMatchObject({ formula: "=A4>'Từ điển'!B2" });
});

describe('adding, moving and removing worksheets', () => {
  test('a sheet added without a name takes the next free one', async () => {
    const desk = await openDesk();
    await desk.onSheet((_sheet, context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add('Sheet3');
      context.workbook.worksheets.add();
    });
    expect(names(desk)).toEqual(['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4']);
  });

  test('the last visible sheet can neither go nor hide', async () => {
    const desk = await openDesk();
    expect(await desk.codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(
      await desk.codeOf((sheet) => {
        sheet.visibility = 'VeryHidden';
      }),
    ).toBe('InvalidOperation');
    await desk.onSheet((sheet, context) => {
      context.workbook.worksheets.add('B');
      sheet.visibility = 'Hidden';
    });
    expect(await desk.codeOf((_sheet, context) => context.workbook.worksheets.getItem('B').delete())).toBe(
      'InvalidOperation',
    );
    expect(names(desk)).toEqual(['Sheet1', 'B']);
  });

  test('a deleted sheet is not there for what comes after in the same batch', async () => {
    const desk = await openDesk();
    const code = await desk.codeOf((sheet, context) => {
      context.workbook.worksheets.add('B');
      sheet.getRange('A1').values = [[1]];
      sheet.delete();
      sheet.getRange('A2').values = [[2]];
    });
    expect(code).toBe('InvalidReference');
    expect(names(desk)).toEqual(['B']);
  });

  test('position, visibility, colour and grid lines', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('B');
      other.position = 0;
      other.tabColor = '#91bfdb';
      other.showGridlines = false;
      other.visibility = 'Hidden';
      other.load('name,position,tabColor,showGridlines,visibility');
      sheet.load('position');
      await context.sync();
      return [other.position, other.tabColor, other.showGridlines, other.visibility, sheet.position];
    });
    expect(read).toEqual([0, '#91BFDB', false, 'Hidden', 1]);
    expect(
      await desk.codeOf((sheet) => {
        sheet.position = 7;
      }),
    ).toBe('InvalidArgument');
  });

  test('getNext, getPrevious, getFirst, getLast and getCount can pass over hidden sheets', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B').visibility = 'Hidden';
      worksheets.add('C');
      const found = [sheet.getNext(true), sheet.getNext(), worksheets.getLast(), worksheets.getItem('C').getPrevious()];
      for (const each of found) each.load('name');
      const count = worksheets.getCount(true);
      const none = sheet.getPreviousOrNullObject();
      none.load('name');
      await context.sync();
      return [...found.map((each) => each.name), count.value, none.isNullObject];
    });
    expect(read).toEqual(['C', 'B', 'C', 'B', 2, true]);
  });

  test('a copy carries cells, looks, rules, tables, charts, page and sheet names', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Phường', 'Điểm'],
        ['Lam Sơn', 21],
      ];
      sheet.getRange('A1').format.fill.color = '#1F4E79';
      sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=$B1>20';
      sheet.tables.add('A1:B2', true).name = 'tblX';
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns').name = 'Biểu đồ';
      sheet.names.add('mark', '="x"').visible = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('A:A').format.columnWidth = 99;
      const copy = sheet.copy('End');
      copy.name = '~WS1';
      copy.visibility = 'Hidden';
    });
    const [original, copy] = desk.workbook.worksheets;
    expect(copy!.cells.readBlock({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['Phường', 'Điểm'],
      ['Lam Sơn', 21],
    ]);
    expect(copy!.cells.styleId(0, 0)).toBe(original!.cells.styleId(0, 0));
    expect(copy).toMatchObject({
      name: '~WS1',
      visibility: 'Hidden',
      names: [{ name: 'mark', formula: '="x"', visible: false }],
      tables: [{ name: 'tblX2' }],
      charts: [{ name: 'Biểu đồ', source: { sheet: '~WS1' } }],
      freeze: { rows: 1, columns: 0 },
      pageLayout: { orientation: 'landscape' },
      conditionalFormats: [{ rule: { formula: '=$B1>20' } }],
    });
    expect(copy!.columnWidths.get(0)).toBe(99);
    expect(original!.tables[0]!.name).toBe('tblX');
  });

  test('copies stand where they are asked to', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet, context) => {
      context.workbook.worksheets.add('B');
      sheet.copy('Beginning').name = 'first';
      sheet.copy('After', sheet).name = 'after';
      sheet.copy('Before', context.workbook.worksheets.getItem('B')).name = 'before';
      sheet.copy('End').name = 'last';
    });
    expect(names(desk)).toEqual(['first', 'Sheet1', 'after', 'before', 'B', 'last']);
  });
});

describe('protection', () => {
  test('a locked cell of a protected sheet refuses values, an unlocked one takes them', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const write = (address: string) =>
      desk.codeOf((sheet) => {
        sheet.getRange(address).values = [[1]];
      });
    expect(await write('A1')).toBe('AccessDenied');
    expect(await write('B1')).toBeNull();
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 10)],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => sheet.charts.add('LineMarkers', sheet.getRange('A1:B2'))],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'validations',
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['protecting again', (sheet) => sheet.protection.protect()],
  ])('a protected sheet refuses %s', async (_what, work) => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => sheet.protection.protect());
    expect(await desk.codeOf(work)).toBe('AccessDenied');
  });

  test('protecting is undone once, and a second time is refused', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      sheet.protection.unprotect();
      return sheet.protection.protected;
    });
    expect(read).toBe(true);
    expect(await desk.codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
  });

  test('a protected workbook keeps its sheets, but their cells can be written', async () => {
    const desk = await openDesk();
    desk.workbook.protected = true;
    expect(await desk.codeOf((_sheet, context) => context.workbook.worksheets.add())).toBe('AccessDenied');
    expect(await desk.codeOf((sheet) => (sheet.name = 'B'))).toBe('AccessDenied');
    expect(await desk.codeOf((sheet) => sheet.copy())).toBe('AccessDenied');
    expect(await desk.codeOf((sheet) => (sheet.getRange('A1').values = [[1]]))).toBeNull();
    const read = await desk.onSheet(async (_sheet, context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(read).toBe(true);
  });

  test('a workbook open for reading refuses every change', async () => {
    const desk = await openDesk();
    desk.workbook.readOnly = true;
    expect(await desk.codeOf((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await desk.codeOf((_sheet, context) => context.workbook.worksheets.add())).toBe('AccessDenied');
    expect(await desk.codeOf((_sheet, context) => context.workbook.properties.custom.add('a', 1))).toBe('AccessDenied');
    expect(desk.workbook.customProperties.size).toBe(0);
  });
});

describe('what a writer must know', () => {
  test('reading touches nothing, values touch the cells, layout touches the structure', async () => {
    const desk = await openDesk();
    const { touched } = firstSheet(desk);
    await desk.onSheet(async (sheet, context) => {
      sheet.getUsedRange().load('values,numberFormat,format/fill/color');
      sheet.load('name');
      await context.sync();
    });
    expect(touched).toEqual({ cells: false, structure: false });
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
    });
    expect(touched).toEqual({ cells: true, structure: false });
    await desk.onSheet((sheet) => {
      sheet.freezePanes.freezeRows(1);
    });
    expect(touched).toEqual({ cells: true, structure: true });
  });
});
