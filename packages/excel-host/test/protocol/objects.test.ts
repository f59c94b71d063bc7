import { firstSheet, openDesk } from './support';

describe('tables', () => {
  const made = async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('B2:C4').values = [
        ['Phường', 'Điểm'],
        ['Lam Sơn', 21],
        ['An Tảo', 20],
      ];
      sheet.tables.add(sheet.getRange('B2:C4'), true).name = 'tblPhuong';
    });
    return desk;
  };

  test('parts of a table, by name from the workbook', async () => {
    const desk = await made();
    const read = await desk.onSheet(async (_sheet, context) => {
      const table = context.workbook.tables.getItem('TBLPHUONG');
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Điểm').getDataBodyRange(),
        table.columns.getItemAt(0).getRange(),
      ];
      for (const range of ranges) range.load('address');
      table.load('name,id,style,showHeaders,showTotals,showBandedRows,showFilterButton');
      table.columns.load('items/name,count');
      const none = table.columns.getItemOrNullObject('Ghi chú');
      none.load('name');
      await context.sync();
      return [
        ...ranges.map((range) => range.address.replace('Sheet1!', '')),
        table.columns.items.map((column) => column.name),
        none.isNullObject,
        table.showHeaders,
      ];
    });
    expect(read).toEqual(['B2:C4', 'B2:C2', 'B3:C4', 'C3:C4', 'B2:B4', ['Phường', 'Điểm'], true, true]);
  });

  test('headers are texts, never empty, never twice the same', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:D1').values = [['Tên', 'tên', 2023, '']];
      sheet.tables.add('A1:D2', true);
    });
    const header = () => firstSheet(desk).cells.readBlock({ row: 0, column: 0, rows: 1, columns: 4 })[0];
    expect(header()).toEqual(['Tên', 'tên2', '2023', 'Column4']);
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('C1').values = [['Tên2']];
    });
    expect(header()).toEqual(['Column1', 'tên2', 'Tên22', 'Column4']);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    ['a table over a table', (sheet) => sheet.tables.add('C4:D5', true), 'InvalidOperation'],
    ['a table over merged cells', (sheet) => sheet.tables.add('F1:G3', true), 'InvalidOperation'],
    ['a name with a space', (sheet) => (sheet.tables.getItemAt(0).name = 'tbl Phuong'), 'InvalidArgument'],
    ['a name like a cell', (sheet) => (sheet.tables.getItemAt(0).name = 'AB12'), 'InvalidArgument'],
    ['a name of the workbook', (sheet) => (sheet.tables.getItemAt(0).name = 'nguong'), 'ItemAlreadyExists'],
    ['a style nobody knows', (sheet) => (sheet.tables.getItemAt(0).style = 'Blue'), 'InvalidArgument'],
    ['a header row that moves', (sheet) => sheet.tables.getItemAt(0).resize('B3:C5'), 'InvalidArgument'],
    ['a new place', (sheet) => sheet.tables.getItemAt(0).resize('D2:E5'), 'InvalidArgument'],
    ['a header alone', (sheet) => sheet.tables.getItemAt(0).resize('B2:C2'), 'InvalidArgument'],
    ['a table number seven', (sheet) => sheet.tables.getItemAt(7), 'InvalidArgument'],
  ])('%s is refused', async (_what, work, code) => {
    const desk = await made();
    await desk.onSheet((sheet, context) => {
      sheet.getRange('F2:G2').merge();
      context.workbook.names.add('nguong', '=90');
    });
    expect(await desk.codeOf(work)).toBe(code);
  });

  test('resizing, restyling, renaming, and back to plain cells', async () => {
    const desk = await made();
    await desk.onSheet((sheet) => {
      const table = sheet.tables.getItem('tblPhuong');
      table.resize('B2:D9');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.name = 'tblMoi';
    });
    expect(firstSheet(desk).tables).toEqual([
      {
        id: 1,
        name: 'tblMoi',
        area: { row: 1, column: 1, rows: 8, columns: 3 },
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: true,
      },
    ]);
    expect(firstSheet(desk).cells.value(1, 3)).toBe('Column3');
    await desk.onSheet((sheet) => {
      sheet.tables.getItem('tblMoi').convertToRange().format.font.bold = true;
    });
    expect([firstSheet(desk).tables, firstSheet(desk).cells.value(2, 1)]).toEqual([[], 'Lam Sơn']);
  });

  test('deleting takes the cells along, and is not pretended when cells below would move up', async () => {
    const desk = await made();
    await desk.onSheet((sheet) => {
      sheet.getRange('B6').values = [['below']];
    });
    expect(await desk.codeOf((sheet) => sheet.tables.getItemAt(0).delete())).toBe('NotImplemented');
    await desk.onSheet((sheet) => {
      sheet.getRange('B6').clear();
      sheet.tables.getItemAt(0).delete();
    });
    expect([firstSheet(desk).tables, firstSheet(desk).cells.usedRange(false)]).toEqual([[], null]);
  });
});

describe('names', () => {
  test('of a workbook and of a sheet, hidden ones too', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const mark = sheet.names.add('_WardScore', '="KQ|Ma trận"');
      mark.visible = false;
      context.workbook.names.add('vung', sheet.getRange('A1:B2'), 'ghi chú');
      context.workbook.names.add('nguong', '=90');
      mark.formula = '="KQ|Nhóm"';
      const items = ['_WardScore', 'vung', 'nguong'].map((name, index) =>
        (index === 0 ? sheet.names : context.workbook.names).getItem(name),
      );
      for (const item of items) item.load('name,type,value,formula,visible,scope,comment');
      const range = items[1]!.getRange();
      range.load('address');
      await context.sync();
      return [
        ...items.map(({ type, value, visible, scope, comment }) => [type, value as unknown, visible, scope, comment]),
        range.address,
      ];
    });
    expect(read).toEqual([
      ['String', 'KQ|Nhóm', false, 'Worksheet', ''],
      ['Range', 'Sheet1!$A$1:$B$2', true, 'Workbook', 'ghi chú'],
      ['Integer', 90, true, 'Workbook', ''],
      'Sheet1!A1:B2',
    ]);
    await desk.onSheet((sheet) => sheet.names.getItem('_wardscore').delete());
    expect(firstSheet(desk).names).toEqual([]);
  });

  test.each([
    ['a cell', 'A1', 'InvalidArgument'],
    ['a number first', '1st', 'InvalidArgument'],
    ['a space', 'a b', 'InvalidArgument'],
    ['a name taken', 'NGUONG', 'ItemAlreadyExists'],
  ])('%s is no name', async (_what, name, code) => {
    const desk = await openDesk();
    await desk.onSheet((_sheet, context) => context.workbook.names.add('nguong', '=1') as unknown as void);
    expect(await desk.codeOf((_sheet, context) => context.workbook.names.add(name, '=1'))).toBe(code);
  });
});

describe('conditional formats', () => {
  test('the newest rule comes first, with its condition and its look', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const custom = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      custom.custom.rule.formula = 'LEFT(A1)="✔"';
      custom.custom.format.fill.color = '#91BFDB';
      custom.stopIfTrue = true;
      const text = sheet.getRanges('A1:A9,C1:C9').conditionalFormats.add('ContainsText').textComparison;
      text.format.font.color = '#000000';
      text.format.font.bold = true;
      text.rule = { operator: 'BeginsWith', text: '✖' };
      const cell = sheet.getRange('B1').conditionalFormats.add('CellValue').cellValue;
      cell.rule = { operator: 'Between', formula1: '=1', formula2: '=5' };
    });
    const rules = firstSheet(desk).conditionalFormats;
    expect(rules.map(({ rule, priority }) => [rule, priority])).toEqual([
      [{ kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=5' }, 0],
      [{ kind: 'text', operator: 'beginsWith', text: '✖' }, 1],
      [{ kind: 'expression', formula: '=LEFT(A1)="✔"' }, 2],
    ]);
    expect(rules[2]).toMatchObject({ stopIfTrue: true, format: { fillColor: '#91BFDB' } });
    expect(rules[1]).toMatchObject({ format: { fontColor: '#000000', bold: true }, areas: [{}, {}] });
  });

  test('counting, reading back, and clearing a part', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      rule.textComparison.rule = { operator: 'EndsWith', text: 'x' };
      const count = sheet.getRange('A5').conditionalFormats.getCount();
      const all = sheet.getRange().conditionalFormats;
      all.load('items/type,items/priority');
      rule.textComparison.load('rule');
      rule.customOrNullObject.load('rule');
      await context.sync();
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      return [count.value, all.items[0]!.type, rule.textComparison.rule, rule.customOrNullObject.isNullObject];
    });
    expect(read).toEqual([1, 'ContainsText', { operator: 'EndsWith', text: 'x' }, true]);
    expect(firstSheet(desk).conditionalFormats[0]!.areas).toEqual([{ row: 4, column: 0, rows: 5, columns: 1 }]);
    await desk.onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(firstSheet(desk).conditionalFormats).toEqual([]);
  });
});

describe('validations', () => {
  test('rule, prompt and alert of an area, in any order', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.prompt = { title: 'Điểm', message: 'Từ 0 đến 22', showPrompt: true };
      dataValidation.rule = { wholeNumber: { operator: 'Between', formula1: 0, formula2: 22 } };
      dataValidation.errorAlert = { title: 'Sai', message: 'Từ 0 đến 22', showAlert: true, style: 'Warning' };
      dataValidation.ignoreBlanks = false;
    });
    expect(firstSheet(desk).validations).toEqual([
      {
        areas: [{ row: 1, column: 0, rows: 8, columns: 1 }],
        rule: { kind: 'wholeNumber', operator: 'Between', formula1: '0', formula2: '22' },
        ignoreBlanks: false,
        prompt: { title: 'Điểm', message: 'Từ 0 đến 22', show: true },
        error: { title: 'Sai', message: 'Từ 0 đến 22', show: true, style: 'warning' },
      },
    ]);
  });

  test.each<[string, Excel.DataValidationRule, unknown]>([
    ['a typed list', { list: { inCellDropDown: true, source: 'a,b' } }, { kind: 'list', source: 'a,b' }],
    [
      'a date',
      { date: { operator: 'GreaterThanOrEqualTo', formula1: '2023-01-02' } },
      { kind: 'date', formula1: '44928' },
    ],
    ['a decimal', { decimal: { operator: 'LessThan', formula1: 1.5 } }, { kind: 'decimal', formula1: '1.5' }],
    ['a length', { textLength: { operator: 'EqualTo', formula1: 3 } }, { kind: 'textLength', formula1: '3' }],
    ['a formula', { custom: { formula: '=A1>0' } }, { kind: 'custom', formula: '=A1>0' }],
  ])('%s', async (_what, rule, kept) => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule;
    });
    expect(firstSheet(desk).validations[0]!.rule).toMatchObject(kept as object);
  });

  test('a list may be a range, and validating a part cuts the whole', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      sheet.getRange('A5').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      sheet.getRange('A9').dataValidation.clear();
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list?.source];
    });
    expect(read).toEqual(['List', '=Sheet1!$D$1:$D$3']);
    expect(firstSheet(desk).validations.map(({ areas }) => areas.map((area) => [area.row, area.rows]))).toEqual([
      [
        [0, 4],
        [5, 3],
      ],
      [[4, 1]],
    ]);
  });

  test.each<[string, (validation: Excel.DataValidation) => unknown]>([
    ['a typed list over 255 characters', (v) => (v.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } })],
    ['a title over 32 characters', (v) => (v.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true })],
    ['a message over 255 characters', (v) => (v.prompt = { title: '', message: 'x'.repeat(256), showPrompt: true })],
    ['two rules at once', (v) => (v.rule = { custom: { formula: '=1' }, list: { inCellDropDown: true, source: 'a' } })],
    ['a date that is none', (v) => (v.rule = { date: { operator: 'EqualTo', formula1: '2023-02-30' } })],
  ])('%s is refused', async (_what, work) => {
    const desk = await openDesk();
    expect(await desk.codeOf((sheet) => work(sheet.getRange('A1').dataValidation))).toBe('InvalidArgument');
    expect(firstSheet(desk).validations).toEqual([]);
  });
});

describe('charts', () => {
  test('data, place, titles, legend and colours', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['Nhóm', 'Đạt', 'Không đạt'],
        ['1', 5, 9],
        ['2', 8, 6],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Nhóm';
      chart.title.text = 'Kết quả theo nhóm';
      chart.setPosition('E2', 'H11');
      chart.axes.valueAxis.title.text = 'Số phường';
      chart.legend.position = 'Bottom';
      chart.series.getItemAt(0).format.fill.setSolidColor('#91BFDB');
      chart.series.getItemAt(1).format.line.color = '#FC8D59';
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.series.load('items/name');
      chart.load('name,chartType,left,top,width,height');
      await context.sync();
      return [chart.series.items.map((series) => series.name), chart.chartType, chart.left, chart.top, chart.width];
    });
    expect(read).toEqual([['Đạt', 'Không đạt'], 'BarClustered', 192, 15, 192]);
    expect(firstSheet(desk).charts).toMatchObject([
      {
        name: 'Nhóm',
        title: 'Kết quả theo nhóm',
        titleVisible: true,
        valueAxisTitle: 'Số phường',
        seriesBy: 'columns',
        seriesColors: ['#91BFDB', '#FC8D59'],
        dataLabels: true,
        height: 150,
        source: { sheet: 'Sheet1', area: { row: 0, column: 0, rows: 3, columns: 3 } },
      },
    ]);
    await desk.onSheet((sheet) => {
      const chart = sheet.charts.getItem('nhóm');
      chart.setData(sheet.getRange('A1:B3'), 'Rows');
      chart.legend.visible = false;
    });
    expect(firstSheet(desk).charts).toMatchObject([{ seriesBy: 'rows', legendVisible: false }]);
    await desk.onSheet((sheet) => sheet.charts.getItemAt(0).delete());
    expect(firstSheet(desk).charts).toEqual([]);
  });

  test('two charts of a sheet cannot share a name, and a series that is not there is an error', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.charts.add('LineMarkers', sheet.getRange('A1:B3')).name = 'một';
    });
    const second = (sheet: Excel.Worksheet) => (sheet.charts.add('LineMarkers', sheet.getRange('A1:B3')).name = 'MỘT');
    expect(await desk.codeOf(second)).toBe('ItemAlreadyExists');
    expect(await desk.codeOf((sheet) => sheet.charts.getItem('một').series.getItemAt(1).load('name'))).toBe(
      'InvalidArgument',
    );
  });
});

describe('page and panes', () => {
  test('the printed page', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('A:A');
      pageLayout.setPrintMargins('Inches', { left: 0.5, right: 0.25 });
      pageLayout.topMargin = 36;
      pageLayout.setPrintArea('A1:C9');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      pageLayout.load('orientation,zoom,leftMargin,topMargin,paperSize');
      const [rows, columns] = [pageLayout.getPrintTitleRows(), pageLayout.getPrintTitleColumns()];
      rows.load('address');
      columns.load('address');
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom, pageLayout.leftMargin, rows.address, columns.address];
    });
    expect(read).toEqual(['Landscape', { horizontalFitToPages: 1 }, 36, 'Sheet1!1:2', 'Sheet1!A:A']);
    expect(firstSheet(desk).pageLayout).toMatchObject({
      fitToWidth: 1,
      fitToHeight: null,
      footerCenter: 'Trang &P/&N',
      margins: { left: 36, right: 18, top: 36, bottom: 54 },
      printArea: { row: 0, column: 0, rows: 9, columns: 3 },
    });
  });

  test('frozen panes', async () => {
    const desk = await openDesk();
    const places = await desk.onSheet(async (sheet, context) => {
      const found: (string | null)[] = [];
      const freezes = [
        () => sheet.freezePanes.freezeAt('A1:B3'),
        () => sheet.freezePanes.freezeRows(2),
        () => sheet.freezePanes.freezeColumns(1),
        () => sheet.freezePanes.unfreeze(),
      ];
      for (const freeze of freezes) {
        freeze();
        const place = sheet.freezePanes.getLocationOrNullObject();
        place.load('address');
        await context.sync();
        found.push(place.isNullObject ? null : place.address);
      }
      return found;
    });
    expect(places).toEqual(['Sheet1!A1:B3', 'Sheet1!1:2', 'Sheet1!A:A', null]);
  });
});

describe('what belongs to the workbook', () => {
  test('custom properties and settings', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (_sheet, context) => {
      const { custom } = context.workbook.properties;
      custom.add('WardScore', 'KQ_MATRAN');
      custom.add('wardscore', 'KQ_NHOM');
      custom.add('n', 1.5);
      custom.load('items/key,items/value,items/type');
      const count = custom.getCount();
      const { settings } = context.workbook;
      settings.add('theme', { colour: 'blackAndWhite' });
      const setting = settings.getItem('theme');
      setting.load('value');
      await context.sync();
      custom.items[1]!.delete();
      return [
        custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
        count.value,
        setting.value as unknown,
      ];
    });
    expect(read).toEqual([
      [
        ['WardScore', 'KQ_NHOM', 'String'],
        ['n', 1.5, 'Float'],
      ],
      2,
      { colour: 'blackAndWhite' },
    ]);
    expect([...desk.workbook.customProperties]).toEqual([['WardScore', 'KQ_NHOM']]);
  });

  test('the application: calculation mode and the culture it was started with', async () => {
    const desk = await openDesk({ culture: 'vi-VN' });
    const read = await desk.onSheet(async (_sheet, context) => {
      const { application } = context;
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      const { numberFormat } = application.cultureInfo;
      return [application.calculationMode, application.cultureInfo.name, numberFormat.numberDecimalSeparator];
    });
    expect(read).toEqual(['Manual', 'vi-VN', ',']);
  });

  test('the active sheet', async () => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (_sheet, context) => {
      const added = context.workbook.worksheets.add('B');
      added.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      const selected = context.workbook.getSelectedRange();
      active.load('name');
      selected.load('address');
      await context.sync();
      return [active.name, selected.address];
    });
    expect(read).toEqual(['B', 'B!A1']);
    expect(
      await desk.codeOf((sheet) => {
        sheet.visibility = 'Hidden';
        sheet.activate();
      }),
    ).toBe('InvalidOperation');
  });
});

describe('functions outside cells', () => {
  test.each([
    [false, 36526],
    [true, 35064],
  ])('DATE counts as the workbook does: from 1904 %s', async (date1904, serial) => {
    const desk = await openDesk();
    desk.workbook.date1904 = date1904;
    const result = await desk.onSheet((_sheet, { workbook }) => workbook.functions.date(2000, 1, 1).load());
    expect([result.value, result.error]).toEqual([serial, null]);
  });

  test('other functions are refused', async () => {
    const desk = await openDesk();
    expect(await desk.codeOf((_sheet, { workbook }) => workbook.functions.sum(1, 2).load())).toBe('ApiNotFound');
  });
});
