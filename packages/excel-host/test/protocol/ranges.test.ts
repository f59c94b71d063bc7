import { firstSheet, openDesk, type Desk } from './support';

const styleAt = (desk: Desk, row: number, column: number) =>
  desk.workbook.styles.get(firstSheet(desk).cells.styleId(row, column));

describe('finding ranges', () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getRange', (sheet) => sheet.getRange('$B$2:C3'), 'Sheet1!B2:C3'],
    ['getRange of everything', (sheet) => sheet.getRange(), 'Sheet1!1:1048576'],
    ['getRange with its sheet', (sheet) => sheet.getRange("'Sheet1'!A1"), 'Sheet1!A1'],
    ['whole columns', (sheet) => sheet.getRange('B:C'), 'Sheet1!B:C'],
    ['whole rows', (sheet) => sheet.getRange('2:3'), 'Sheet1!2:3'],
    ['corners in any order', (sheet) => sheet.getRange('C3:B2'), 'Sheet1!B2:C3'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 26, 2, 1), 'Sheet1!AA2:AA3'],
    ['getCell', (sheet) => sheet.getCell(0, 3), 'Sheet1!D1'],
    ['getCell of a range, beyond it', (sheet) => sheet.getRange('B2').getCell(2, 2), 'Sheet1!D4'],
    ['getRow', (sheet) => sheet.getRange('B2:D5').getRow(1), 'Sheet1!B3:D3'],
    ['getColumn', (sheet) => sheet.getRange('B2:D5').getColumn(2), 'Sheet1!D2:D5'],
    ['getLastRow', (sheet) => sheet.getRange('B2:D5').getLastRow(), 'Sheet1!B5:D5'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:D5').getLastColumn(), 'Sheet1!D2:D5'],
    ['getLastCell', (sheet) => sheet.getRange('B2:D5').getLastCell(), 'Sheet1!D5'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:D5').getResizedRange(-1, 2), 'Sheet1!B2:F4'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:D5').getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:D5').getOffsetRange(-1, 1), 'Sheet1!C1:E4'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'Sheet1!B2:D9'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:Z9'), 'Sheet1!B2:C3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'Sheet1!B:C'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'Sheet1!2:3'],
    ['getUsedRange of an empty sheet', (sheet) => sheet.getUsedRange(), 'Sheet1!A1'],
  ])('%s', async (_what, find, address) => {
    const desk = await openDesk();
    const found = await desk.onSheet(async (sheet, context) => {
      const range = find(sheet);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['no address', (sheet) => sheet.getRange('hello world'), 'InvalidArgument'],
    ['a column beyond XFD', (sheet) => sheet.getRange('XFE1'), 'InvalidArgument'],
    ['a row beyond 1,048,576', (sheet) => sheet.getRange('A1048577'), 'InvalidArgument'],
    ['row 0', (sheet) => sheet.getRange('A0'), 'InvalidArgument'],
    ['an address of another sheet', (sheet) => sheet.getRange('Other!A1'), 'ItemNotFound'],
    ['an empty range', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
    ['a negative cell', (sheet) => sheet.getCell(-1, 0), 'InvalidArgument'],
    ['a fraction of a row', (sheet) => sheet.getCell(0.5, 0), 'InvalidArgument'],
    ['offset off the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['shrunk to nothing', (sheet) => sheet.getRange('A1:A2').getResizedRange(-2, 0), 'InvalidArgument'],
    ['a row outside the range', (sheet) => sheet.getRange('A1:A2').getRow(2), 'InvalidArgument'],
    ['no intersection', (sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['addresses over 8,192 characters', (sheet) => sheet.getRanges(Array(3_000).fill('A1').join()), 'InvalidArgument'],
  ])('%s is refused', async (_what, find, code) => {
    const desk = await openDesk();
    expect(await desk.codeOf(find)).toBe(code);
  });

  test('sheet names are quoted in addresses where Excel quotes them', async () => {
    const desk = await openDesk();
    const addresses = await desk.onSheet(async (_sheet, context) => {
      const ranges = ['Phường', 'Nhóm 1', "Ward's", 'A1', '2023'].map((name) =>
        context.workbook.worksheets.add(name).getRange('A1'),
      );
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(['Phường!A1', "'Nhóm 1'!A1", "'Ward''s'!A1", "'A1'!A1", "'2023'!A1"]);
  });

  test('the used range tells values from formats', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.font.bold = true;
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(read).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
  });
});

describe('looks', () => {
  test('font, fill, alignment, borders and number formats', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Times New Roman';
      format.font.size = 14;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = 'Single';
      format.font.color = 'red';
      format.fill.color = '#91bfdb';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      for (const edge of ['EdgeTop', 'InsideVertical'] as const) {
        const border = format.borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = 'Medium';
        border.color = '#A6A6A6';
      }
      sheet.getRange('A1:B2').numberFormat = [
        ['0.0', '@'],
        ['General', '0%'],
      ];
    });
    expect(styleAt(desk, 0, 0)).toEqual({
      numberFormat: '0.0',
      font: { name: 'Times New Roman', size: 14, bold: true, italic: true, underline: true, color: '#FF0000' },
      fill: { color: '#91BFDB', pattern: 'Solid', patternColor: null },
      borders: {
        top: { style: 'Medium', color: '#A6A6A6' },
        right: { style: 'Medium', color: '#A6A6A6' },
        bottom: null,
        left: null,
      },
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      indent: 2,
      locked: true,
      quotePrefix: false,
    });
    expect(styleAt(desk, 1, 1).borders).toEqual({ top: null, right: null, bottom: null, left: null });
    expect(styleAt(desk, 1, 1).numberFormat).toBe('0%');
  });

  test('mixed looks read as null, common ones as they are', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { format } = sheet.getRange('A1:B1');
      format.load('columnWidth,rowHeight,font/bold,font/size,fill/color,horizontalAlignment,protection/locked');
      await context.sync();
      return [format.font.bold, format.font.size, format.fill.color, format.columnWidth, format.rowHeight];
    });
    expect(read).toEqual([null, 11, '#FFFFFF', 48, 15]);
  });

  test('a fill is cleared, and a hatched one has two colours', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const { fill } = sheet.getRange('A1:A2').format;
      fill.color = '#EEEEEE';
      fill.pattern = 'LightUp';
      fill.patternColor = '#000000';
      sheet.getRange('A2').format.fill.clear();
    });
    expect(styleAt(desk, 0, 0).fill).toEqual({ color: '#EEEEEE', pattern: 'LightUp', patternColor: '#000000' });
    expect(styleAt(desk, 1, 0).fill).toEqual({ color: null, pattern: 'None', patternColor: null });
  });

  test('borders keep style and weight in any order, and go with None', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const border = (row: number) => sheet.getCell(row, 0).format.borders.getItem('EdgeBottom');
      border(0).style = 'Double';
      border(1).weight = 'Thick';
      border(2).style = 'Dash';
      border(2).weight = 'Medium';
      border(3).style = 'Dot';
      border(3).style = 'None';
    });
    expect([0, 1, 2, 3].map((row) => styleAt(desk, row, 0).borders.bottom?.style ?? null)).toEqual([
      'Double',
      'Thick',
      'MediumDash',
      null,
    ]);
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ['a colour', (format) => (format.font.color = '#12345')],
    ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
    ['a size', (format) => (format.font.size = 0)],
    ['a width', (format) => (format.columnWidth = -1)],
    ['a height over 409.5', (format) => (format.rowHeight = 410)],
    ['a truth value', (format) => (format.wrapText = 'yes' as unknown as boolean)],
    ['a border side', (format) => format.borders.getItem('Top' as 'EdgeTop')],
  ])('%s that Excel does not know is refused', async (_what, work) => {
    const desk = await openDesk();
    expect(await desk.codeOf((sheet) => work(sheet.getRange('A1').format))).toBe('InvalidArgument');
  });

  test('widths, heights and their standard', async () => {
    const desk = await openDesk();
    const sheet = firstSheet(desk);
    await desk.onSheet((each) => {
      each.getRange('A:B').format.columnWidth = 120;
      each.getRange('A3').format.rowHeight = 0;
    });
    expect([[...sheet.columnWidths], [...sheet.hiddenRows]]).toEqual([
      [
        [0, 120],
        [1, 120],
      ],
      [2],
    ]);
    await desk.onSheet((each) => {
      each.getRange().format.useStandardWidth = true;
      each.getRange().format.useStandardHeight = true;
    });
    expect([sheet.columnWidths.size, sheet.rowHeights.size, sheet.hiddenRows.size]).toEqual([0, 0, 0]);
  });

  test('autofit widens a column to its longest line and grows a row to wrapped ones', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['ngắn'], ['một dòng dài hơn hẳn dòng kia']];
      sheet.getRange('B1').values = [['một câu dài phải xuống dòng nhiều lần trong ô hẹp']];
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('A:A').format.autofitColumns();
      sheet.getRange('A1:B2').format.autofitRows();
      const cells = [sheet.getRange('A1'), sheet.getRange('B1'), sheet.getRange('B2')];
      for (const cell of cells) cell.load('format/columnWidth,format/rowHeight');
      await context.sync();
      return cells.map((cell) => [cell.format.columnWidth, cell.format.rowHeight]);
    });
    expect(read[0]![0]).toBeGreaterThan(140);
    expect(read[1]).toEqual([48, expect.any(Number)]);
    expect(read[1]![1]).toBeGreaterThan(60);
    expect(read[2]![1]).toBe(15);
  });

  test('several areas are formatted and cleared at once', async () => {
    const desk = await openDesk();
    const count = await desk.onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2,C1');
      areas.format.fill.color = '#FFFFBF';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      sheet.getRanges('A2,C1').clear('Formats');
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((each) => each.address)];
    });
    expect(count).toEqual(['Sheet1!A1:A2,Sheet1!C1', 2, 3, ['Sheet1!A1:A2', 'Sheet1!C1']]);
    expect([styleAt(desk, 0, 0).fill.color, styleAt(desk, 1, 0).fill.color, styleAt(desk, 0, 2).fill.color]).toEqual([
      '#FFFFBF',
      null,
      null,
    ]);
  });
});

describe('clearing, merging and copying', () => {
  test.each<[Excel.ClearApplyTo | undefined, unknown, boolean, number, number]>([
    [undefined, null, false, 0, 0],
    ['Contents' as Excel.ClearApplyTo, null, true, 1, 1],
    ['Formats' as Excel.ClearApplyTo, 'x', false, 0, 1],
  ])('clear(%s)', async (applyTo, value, bold, rules, validations) => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const range = sheet.getRange('B2');
      range.values = [['x']];
      range.format.font.bold = true;
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      sheet.getRange('A1:C3').clear(applyTo);
    });
    const sheet = firstSheet(desk);
    expect([
      sheet.cells.value(1, 1),
      styleAt(desk, 1, 1).font.bold,
      sheet.conditionalFormats.length,
      sheet.validations.length,
    ]).toEqual([value, bold, rules, validations]);
  });

  test('merging keeps the top left value, across merges row by row, unmerge takes any cell', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('A1:B2').merge(true);
      sheet.getRange('D1:E2').merge();
      sheet.getRange('B2').unmerge();
    });
    const sheet = firstSheet(desk);
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 2, columns: 2 },
    ]);
    expect(sheet.cells.readBlock({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['a', null],
      ['c', null],
    ]);
  });

  test('a merge may swallow another but not cut through one, nor through a table', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('B2:C3').merge();
      sheet.tables.add('F1:G3', true);
    });
    expect(await desk.codeOf((sheet) => sheet.getRange('C3:D4').merge())).toBe('MergedRangeConflict');
    expect(await desk.codeOf((sheet) => sheet.getRange('E2:F2').merge())).toBe('InvalidOperation');
    expect(await desk.codeOf((sheet) => sheet.getRange('A1:D4').merge())).toBeNull();
    expect(firstSheet(desk).merges).toEqual([{ row: 0, column: 0, rows: 4, columns: 4 }]);
  });

  test('copyFrom brings formulas moved along, looks, merges, rules and validations', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B1').formulas = [['=C1+$C$1', 'text']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      sheet.getRange('A5:B6').copyFrom('A1:B1');
      sheet.getRange('D5').copyFrom('A1:B1', 'Values');
    });
    const sheet = firstSheet(desk);
    expect([sheet.cells.formula(4, 0), sheet.cells.formula(5, 0), sheet.cells.value(5, 1)]).toEqual([
      '=C5+$C$1',
      '=C6+$C$1',
      'text',
    ]);
    expect([styleAt(desk, 5, 0).font.bold, styleAt(desk, 4, 3).font.bold, sheet.cells.formula(4, 3)]).toEqual([
      true,
      false,
      null,
    ]);
    expect(sheet.conditionalFormats[0]!.areas).toHaveLength(3);
    expect(sheet.validations.map((each) => each.areas)).toHaveLength(3);
  });

  test('a whole sheet is copied over another, whose tables stay', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['Phường', 'Điểm'],
        ['Lam Sơn', 21],
      ];
      sheet.getRange('A1').format.columnWidth = 80;
      const other = context.workbook.worksheets.add('B');
      other.getRange('A1:C3').values = [1, 2, 3].map(() => ['x', 'y', 'z']);
      other.tables.add('A1:B2', true).name = 'tblB';
      other.getRange().copyFrom(sheet.getRange(), 'All');
    });
    const other = desk.workbook.worksheets[1]!;
    expect(other.cells.usedRange(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect([other.cells.value(1, 0), other.columnWidths.get(0), other.tables[0]!.name]).toEqual([
      'Lam Sơn',
      80,
      'tblB',
    ]);
  });

  test('a link is kept with its text', async () => {
    const desk = await openDesk();
    const link = await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'Nhóm 1'!C5", textToDisplay: 'Nhóm 1!C5', screenTip: 'Mở' };
      range.load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values[0]![0] as unknown];
    });
    expect(link).toEqual([
      { documentReference: "'Nhóm 1'!C5", textToDisplay: 'Nhóm 1!C5', screenTip: 'Mở' },
      'Nhóm 1!C5',
    ]);
    expect(styleAt(desk, 0, 0).font.underline).toBe(true);
  });

  test('places in points', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('A1').format.rowHeight = 30;
      const range = sheet.getRange('B2:C4');
      range.load('left,top,width,height');
      await context.sync();
      return [range.left, range.top, range.width, range.height];
    });
    expect(read).toEqual([100, 30, 96, 45]);
  });
});
