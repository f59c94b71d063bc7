import fc from 'fast-check';
import { createEmptyWorkbook, createWorksheet, DEFAULT_STYLE } from '../../src/model';
import type { CellStyle, ModelValue, Workbook, Worksheet } from '../../src/model/types';
import { newPackage, openPackage } from '../../src/package';

const HOSTILE = [
  ' đầu',
  'cuối ',
  'a\r\nb\n\n',
  ']]>',
  '<&>"\'',
  '_x000D_',
  '\u0000\u001F',
  '😀',
  '\uD800',
  '\uFFFE',
  '=1+1',
  '\tx',
  '\uFEFF',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('ư'.repeat(32_767)),
);
const value: fc.Arbitrary<ModelValue> = fc.oneof(
  text.filter((each) => each !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const color = fc.constantFrom('#91BFDB', '#FC8D59', '#000000');
const line = fc.option(fc.record({ style: fc.constantFrom('Continuous', 'Dash', 'Double', 'Medium'), color }));
const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom('General', '0.0%', '@', '#,##0', 'dd/mm/yyyy', '0" <m²>"'),
  font: fc.record({
    name: fc.constantFrom('Calibri', 'Times "New"'),
    size: fc.constantFrom(11, 12.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color,
  }),
  fill: fc.oneof(
    fc.constant(DEFAULT_STYLE.fill),
    fc.record({ color, pattern: fc.constant('Solid'), patternColor: fc.constant(null) }),
    fc.record({ color, pattern: fc.constantFrom('LightUp', 'Gray16'), patternColor: color }),
  ),
  borders: fc.record({ top: line, bottom: line, left: line, right: line }),
  horizontal: fc.constantFrom('General', 'Center', 'Right'),
  vertical: fc.constantFrom('Bottom', 'Top', 'Center'),
  wrap: fc.boolean(),
  indent: fc.nat(3),
  locked: fc.boolean(),
  quotePrefix: fc.boolean(),
});
const cell = fc.record({
  row: fc.nat(400),
  column: fc.nat(80),
  value,
  style: fc.option(style),
  formula: fc.option(fc.constantFrom('=A1*2', '=TEXTJOIN("<&>",TRUE,B1)', "='Tên ''lạ'''!A1")),
});

function put(
  workbook: Workbook,
  sheet: Worksheet,
  cells: readonly (typeof cell extends fc.Arbitrary<infer T> ? T : never)[],
): void {
  for (const each of cells) {
    if (each.formula === null) sheet.cells.setValue(each.row, each.column, each.value);
    else sheet.cells.setFormula(each.row, each.column, each.formula, each.value);
    if (each.style) sheet.cells.setStyle(each.row, each.column, workbook.styles.intern(each.style));
  }
}

test('what is written is read again, whatever its text, number and style', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), fc.array(cell, { maxLength: 10 }), (first, later) => {
      const workbook = createEmptyWorkbook();
      put(workbook, createWorksheet(workbook, "Tên 'lạ' <&>"), first);
      const opened = openPackage(newPackage(workbook).save());
      // A second round goes through splicing.
      put(opened.workbook, opened.workbook.worksheets[0]!, later);
      put(workbook, workbook.worksheets[0]!, later);
      const again = openPackage(opened.save()).workbook;
      const [expected, actual] = [workbook.worksheets[0]!, again.worksheets[0]!];
      expect(actual.name).toBe(expected.name);
      for (const { row, column } of [...first, ...later]) {
        expect(actual.cells.value(row, column)).toEqual(expected.cells.value(row, column));
        expect(actual.cells.formula(row, column)).toBe(expected.cells.formula(row, column));
        expect(again.styles.get(actual.cells.styleId(row, column))).toEqual(
          workbook.styles.get(expected.cells.styleId(row, column)),
        );
      }
      expect(actual.cells.usedRange(false)).toEqual(expected.cells.usedRange(false));
    }),
    { numRuns: 20 },
  );
});

/** A sheet with everything that a status sheet has. */
function draw(workbook: Workbook, sheet: Worksheet, score: number): void {
  const { cells } = sheet;
  const head = workbook.styles.intern({
    ...DEFAULT_STYLE,
    wrap: true,
    fill: { color: '#1F4E79', pattern: 'Solid', patternColor: null },
  });
  cells.clear({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, 'all');
  ['Phường', 'Đạt', 'Dòng\nhai'].forEach((name, column) => {
    cells.setValue(0, column, name);
    cells.setStyle(0, column, head);
  });
  for (let row = 1; row <= 3; row++)
    [`Phường ${row}`, score + row, row].forEach((each, column) => cells.setValue(row, column, each));
  cells.setFormula(4, 0, '=SUM(B2:B4)', 3 * score + 6);
  const area = { row: 0, column: 0, rows: 4, columns: 3 };
  const format = {
    fillColor: '#91BFDB',
    fillPattern: null,
    fontColor: '#000000',
    bold: true,
    italic: null,
    strikethrough: null,
  };
  sheet.conditionalFormats = [
    {
      id: 'b',
      areas: [area],
      rule: { kind: 'expression', formula: '=LEFT($A1,1)="✔"' },
      format,
      priority: 1,
      stopIfTrue: true,
    },
    {
      id: 'a',
      areas: [area],
      rule: { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=2' },
      format,
      priority: 0,
      stopIfTrue: false,
    },
    {
      id: 'c',
      areas: [area],
      rule: { kind: 'text', operator: 'contains', text: 'a"b' },
      format,
      priority: 2,
      stopIfTrue: false,
    },
  ];
  sheet.validations = [
    {
      areas: [area],
      rule: { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: '0', formula2: null },
      ignoreBlanks: true,
      prompt: { title: 'Ô', message: 'Số\nkhông âm', show: true },
      error: { title: 'Sai', message: 'x', style: 'warning', show: true },
    },
    {
      areas: [area],
      rule: { kind: 'list', source: '=Khác!$A$1:$A$3' },
      ignoreBlanks: false,
      prompt: null,
      error: null,
    },
    { areas: [area], rule: { kind: 'custom', formula: '=A1>0' }, ignoreBlanks: false, prompt: null, error: null },
  ];
  sheet.tables.splice(0, 9, {
    id: 77,
    name: 'tblThử',
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  });
  sheet.charts.splice(
    0,
    9,
    ...(['barClustered', 'columnClustered', 'lineMarkers'] as const).map((kind, index) => ({
      name: `Biểu đồ ${index}`,
      kind,
      title: 'Đạt <&>',
      titleVisible: true,
      altText: 'mô tả "x"',
      source: { sheet: sheet.name, area },
      seriesBy: 'columns' as const,
      left: 10,
      top: 100 + 200 * index,
      width: 300,
      height: 180,
      categoryAxisTitle: 'phường',
      valueAxisTitle: null,
      legendVisible: true,
      seriesColors: index === 2 ? [] : ['#91BFDB', '#FC8D59'],
      dataLabels: true,
    })),
  );
  sheet.merges = [{ row: 6, column: 0, rows: 1, columns: 3 }];
  sheet.notes.clear();
  sheet.notes.set('2,1', 'Hai\ndòng & <b>').set('0,0', 'một');
  sheet.hyperlinks.clear();
  sheet.hyperlinks
    .set('1,0', { address: null, documentReference: "'KQ'!A1", screenTip: null })
    .set('2,0', { address: 'https://a.vn/?b=1&c=2', documentReference: null, screenTip: 'xem' });
  sheet.columnWidths.set(0, 150).set(1, 60).set(2, 60).set(5, 48);
  sheet.hiddenColumns.add(5);
  sheet.rowHeights.set(0, 30.5).set(9, 20);
  sheet.hiddenRows.add(11);
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.showGridlines = false;
  sheet.tabColor = '#1F4E79';
  sheet.protected = true;
  Object.assign(sheet.pageLayout, {
    orientation: 'landscape',
    paperSize: 'A3',
    fitToWidth: 1,
    repeatRows: { first: 0, last: 0 },
    repeatColumns: { first: 0, last: 1 },
    printArea: area,
    centerHorizontally: true,
    footerLeft: 'Trái & phải',
    headerRight: '&D',
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
  });
}

const FIELDS = [
  'tabColor',
  'merges',
  'freeze',
  'showGridlines',
  'protected',
  'pageLayout',
  'validations',
  'charts',
  'rowHeights',
  'hiddenRows',
  'columnWidths',
  'hiddenColumns',
  'notes',
  'hyperlinks',
  'names',
] as const;

function made(): Workbook {
  const workbook = createEmptyWorkbook();
  createWorksheet(workbook, 'Khác');
  const sheet = createWorksheet(workbook, "KQ 'Ma trận'");
  draw(workbook, sheet, 10);
  sheet.names.push({ name: 'Dau', formula: '="KQ_MATRAN"', visible: false, comment: 'ghi' });
  workbook.names.push({ name: 'Nguong', formula: '=0.5', visible: true, comment: '' });
  workbook.customProperties.set('Chữ', 'a<b').set('Số', 2.5).set('Đúng', true);
  workbook.activeWorksheetId = sheet.id;
  workbook.protected = true;
  return workbook;
}

test('everything a status sheet has is read again as it was written', () => {
  const workbook = made();
  const again = openPackage(newPackage(workbook).save()).workbook;
  const [expected, actual] = [workbook.worksheets[1]!, again.worksheets[1]!];
  for (const field of FIELDS) expect([field, actual[field]]).toEqual([field, expected[field]]);
  expect(actual.tables).toEqual([{ ...expected.tables[0]!, id: 1 }]);
  expect(actual.conditionalFormats.map(({ rule, stopIfTrue }) => [rule.kind, stopIfTrue])).toEqual([
    ['cellValue', false],
    ['expression', true],
    ['text', false],
  ]);
  expect(actual.conditionalFormats[0]!.format).toEqual(expected.conditionalFormats[0]!.format);
  expect(again.activeWorksheetId).toBe(actual.id);
  expect(again.protected).toBe(true);
  expect(again.names).toEqual(workbook.names);
  expect([...again.customProperties]).toEqual([...workbook.customProperties]);
});

test('drawing the same sheet again gives the same bytes, other values change our parts only', () => {
  const first = newPackage(made()).save();
  expect(newPackage(made()).save()).toEqual(first);
  const opened = openPackage(first);
  draw(opened.workbook, opened.workbook.worksheets[1]!, 10);
  expect(opened.save()).toEqual(first);
  draw(opened.workbook, opened.workbook.worksheets[1]!, 20);
  const changed = openPackage(opened.save());
  expect(changed.workbook.worksheets[1]!.cells.value(1, 1)).toBe(21);
  draw(changed.workbook, changed.workbook.worksheets[1]!, 10);
  expect(changed.save()).toEqual(first);
});

test('a sheet emptied of all it had loses the parts that held it', () => {
  const opened = openPackage(newPackage(made()).save());
  const sheet = opened.workbook.worksheets[1]!;
  sheet.charts.length = 0;
  sheet.tables.length = 0;
  sheet.notes.clear();
  sheet.hyperlinks.clear();
  const saved = Buffer.from(opened.save()).toString('latin1');
  for (const part of ['charts/chart', 'drawings/', 'tables/table', 'comments']) expect(saved).not.toContain(part);
  expect(openPackage(opened.save()).workbook.worksheets[1]!.cells.value(0, 0)).toBe('Phường');
});
