import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  createWorkbook,
  DEFAULT_STYLE,
  newPackage,
  openPackage,
  type CellStyle,
  type Chart,
  type ModelValue,
  type Workbook,
  type Worksheet,
} from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { sendingCopy, type PrivateText } from '../../src/sending';
import { addSheet, addTable, sheetNamed } from '../support/excelHost';

/**
 * Places of a workbook in which something may stand that a reader of the copy would not expect. Each puts its own marker there; none
 * may be found anywhere in the file that is sent.
 */
interface Place {
  readonly name: string;
  readonly without: readonly PrivateText[];
  readonly hide: (model: Workbook, marker: string) => void;
  /** What the parts of the file say besides, where the model has no word for it. */
  readonly inFile?: (text: string, part: string) => string;
}

const MARKER = 'dấuvết7Q';
const seen: readonly ModelValue[] = ['Phường', 'Kết quả'];
const shownSheet = (model: Workbook): Worksheet => addSheet(model, 'Bảng', [seen, ['An Tảo', 'Đạt']]);
const style = (model: Workbook, change: Partial<CellStyle>): number =>
  model.styles.intern({ ...DEFAULT_STYLE, ...change });

const chart = (change: Partial<Chart>): Chart => ({
  ...{ name: 'c', kind: 'barClustered', title: '', titleVisible: true, altText: '', seriesBy: 'columns' },
  ...{ source: { sheet: 'Bảng', area: { row: 0, column: 0, rows: 2, columns: 2 } } },
  ...{ left: 0, top: 0, width: 100, height: 100, categoryAxisTitle: null, valueAxisTitle: null },
  ...{ legendVisible: false, seriesColors: [], dataLabels: false },
  ...change,
});

const FORMAT = {
  ...{ fillColor: '#FF0000', fillPattern: null, fontColor: null },
  ...{ bold: null, italic: null, strikethrough: null },
};
const rule = (given: Worksheet['conditionalFormats'][number]['rule']): Worksheet['conditionalFormats'][number] => ({
  ...{ id: 'r', areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], format: FORMAT, priority: 1, stopIfTrue: false },
  rule: given,
});

/** A cell that is there, and looks as if it were not. */
function unseen(
  name: string,
  change: (sheet: Worksheet, model: Workbook, row: number, column: number) => void,
): Place[] {
  return [
    [0, 4],
    [7, 1],
    [40, 30],
  ].map(([row = 0, column = 0]) => ({
    name: `${name} at row ${String(row + 1)}, column ${String(column + 1)}`,
    without: [],
    hide: (model, marker) => {
      const sheet = shownSheet(model);
      sheet.cells.setValue(row, column, marker);
      change(sheet, model, row, column);
    },
  }));
}

const HIDDEN_CELLS: readonly Place[] = [
  ...unseen('a hidden row', (sheet, _, row) => sheet.hiddenRows.add(row)),
  ...unseen('a hidden column', (sheet, _, __, column) => sheet.hiddenColumns.add(column)),
  ...unseen('a row of no height', (sheet, _, row) => sheet.rowHeights.set(row, 0)),
  ...unseen('a column of no width', (sheet, _, __, column) => sheet.columnWidths.set(column, 0)),
  ...unseen('a cell that a merge covers', (sheet, _, row, column) =>
    sheet.merges.push({ row, column: column - 1, rows: 1, columns: 2 }),
  ),
  ...unseen('a cell below the first of a merge', (sheet, _, row, column) =>
    sheet.merges.push({ row: Math.max(0, row - 1), column: column - (row === 0 ? 1 : 0), rows: 2, columns: 2 }),
  ),
  ...[';;;', ' ;;; ', '0;0;0;', '"-";"-";"-";"-"', '0;0;0;[White]@', '0;0;0;[Color 2]@'].flatMap((numberFormat) =>
    unseen(`the format “${numberFormat}”`, (sheet, model, row, column) =>
      sheet.cells.setStyle(row, column, style(model, { numberFormat })),
    ),
  ),
  ...['#FFFFFF', '#ffffff', '#F8F8F8'].flatMap((color) =>
    unseen(`letters of ${color} on paper`, (sheet, model, row, column) => {
      const { font } = DEFAULT_STYLE;
      sheet.cells.setStyle(row, column, style(model, { font: { ...font, color } }));
    }),
  ),
  ...unseen('letters of the colour behind them', (sheet, model, row, column) => {
    const { font } = DEFAULT_STYLE;
    const fill = { color: '#1F4E79', pattern: 'Solid', patternColor: null };
    sheet.cells.setStyle(row, column, style(model, { fill, font: { ...font, color: '#1f4e79' } }));
  }),
  ...unseen('letters of one point', (sheet, model, row, column) => {
    const { font } = DEFAULT_STYLE;
    sheet.cells.setStyle(row, column, style(model, { font: { ...font, size: 1 } }));
  }),
  ...unseen('a row of one point', (sheet, _, row) => sheet.rowHeights.set(row, 1)),
  ...unseen('a column of one point', (sheet, _, __, column) => sheet.columnWidths.set(column, 1)),
  ...unseen('letters that a rule makes white', (sheet, _, row, column) => {
    const format = { ...FORMAT, fillColor: null, fontColor: '#FFFFFF' };
    const white = rule({ kind: 'expression', formula: '=1=1' });
    sheet.conditionalFormats.push({ ...white, areas: [{ row, column, rows: 1, columns: 1 }], format });
  }),
  ...unseen('a chart above it', (sheet, _, row, column) => {
    const source = { sheet: 'Bảng', area: { row: 0, column: 0, rows: 2, columns: 2 } };
    sheet.charts.push(chart({ source, left: column * 48, top: row * 15, width: 200, height: 60 }));
  }),
];

const EXPLANATION = (marker: string): string => `Đang làm thủ tục, ${marker}, sẽ xong trong quý tới`;

/** Spellings of a header that the reader of the workbook takes for the same. */
const spellings = (header: string): readonly string[] => [
  ...new Set([
    header,
    header.toUpperCase(),
    `  ${header} `,
    header.replaceAll(' ', '  '),
    header.replaceAll(' ', '\u00a0'),
    header.replaceAll(' ', '\n'),
    header.normalize('NFD'),
  ]),
];

const PRIVATE: readonly (readonly [PrivateText, readonly string[]])[] = [
  ['document', ['Số văn bản minh chứng', 'evidenceNumber']],
  ['explanation', ['Giải trình', 'explanation']],
  ['person', ['Người kết luận', 'decidedBy']],
  ['note', ['Ghi chú', 'note']],
];

function appraisals(model: Workbook, header: string, inTable: string, below: readonly string[] = []): Worksheet {
  const sheet = addTable(model, 'Thẩm định', 'tblThamDinh', [
    ['Năm', 'Phường', 'Tiêu chí', header],
    [2023, 'An Tảo', 'C01', inTable],
  ]);
  below.forEach((text, at) => {
    sheet.cells.setValue(2 + at, 1, 'Lam Sơn');
    sheet.cells.setValue(2 + at, 3, text);
  });
  return sheet;
}

const PRIVATE_COLUMNS: readonly Place[] = PRIVATE.flatMap(([kind, headers]) =>
  headers.flatMap((header) =>
    spellings(header).flatMap((spelt): Place[] => [
      {
        name: `the column ${JSON.stringify(spelt)}`,
        without: [kind],
        hide: (model, marker) => void appraisals(model, spelt, EXPLANATION(marker)),
      },
      {
        name: `a row below the table, column ${JSON.stringify(spelt)}`,
        without: [kind],
        hide: (model, marker) => void appraisals(model, spelt, 'không', ['không', EXPLANATION(marker)]),
      },
    ]),
  ),
);

/** What repeats an explanation elsewhere in the workbook. */
const repeated = (name: string, repeat: (sheet: Worksheet, text: string, model: Workbook) => void): Place => ({
  name,
  without: ['explanation'],
  hide: (model, marker) => {
    appraisals(model, 'Giải trình', EXPLANATION(marker));
    repeat(shownSheet(model), EXPLANATION(marker), model);
  },
});

const REPEATED: readonly Place[] = [
  repeated('the same text on another sheet', (sheet, text) => sheet.cells.setValue(5, 0, text)),
  repeated('a sentence around it', (sheet, text) => sheet.cells.setValue(5, 0, `An Tảo: ${text}. Hạn 01/05.`)),
  repeated('a sentence around it in capitals', (sheet, text) =>
    sheet.cells.setValue(5, 0, `GHI: ${text.toUpperCase()}`),
  ),
  repeated('a sentence around it, letters taken apart', (sheet, text) =>
    sheet.cells.setValue(5, 0, `ghi: ${text}`.normalize('NFD')),
  ),
  repeated('a sentence with other spaces', (sheet, text) =>
    sheet.cells.setValue(5, 0, `ghi: ${text.replaceAll(' ', '\u00a0')}`),
  ),
  repeated('a finding that quotes it', (sheet, text) => sheet.cells.setValue(5, 0, `Câu “${text}” ghi tổng là 3`)),
  repeated('a list of several', (sheet, text) => sheet.cells.setValue(5, 0, `khác; ${text}; nữa`)),
  repeated('the value of a formula', (sheet, text) => sheet.cells.setFormula(5, 0, '=A1', text)),
  repeated('a chart’s title', (sheet, text) => sheet.charts.push(chart({ title: text }))),
  repeated('a chart’s description', (sheet, text) => sheet.charts.push(chart({ altText: `Biểu đồ: ${text}` }))),
  repeated('a footer', (sheet, text) => (sheet.pageLayout.footerCenter = text)),
  repeated('a header', (sheet, text) => (sheet.pageLayout.headerLeft = `Trang &P ${text}`)),
];

/** What is no cell at all. */
const beside = (name: string, put: (sheet: Worksheet, marker: string, model: Workbook) => void): Place => ({
  name,
  without: [],
  hide: (model, marker) => put(shownSheet(model), marker, model),
});

const addTables = (sheet: Worksheet, change: { readonly name?: string; readonly style?: string }): void => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const shows = { showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true };
  sheet.tables.push({ id: 1, name: 'Bang1', style: 'TableStyleLight1', ...shows, area, ...change });
};

/** Ways of hiding that the model has no word for: the file says them. */
const written = (name: string, from: RegExp, to: (marker: string) => string, partName = /sheet2\.xml$/): Place => ({
  name,
  without: [],
  hide: (model, marker) => shownSheet(model).cells.setValue(6, 2, marker),
  inFile: (text, part) => (partName.test(part) ? text.replace(from, to(MARKER)) : text),
});
const AFTER_DATA = /<\/sheetData>/;
const ofCell = '<conditionalFormatting sqref="C7"><cfRule priority="1" ';

const WRITTEN: readonly Place[] = [
  written(
    'rows that are hidden unless they say otherwise',
    /<sheetData>/,
    () => '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>',
  ),
  written(
    'columns of no width unless they say otherwise',
    /<sheetData>/,
    () => '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><sheetData>',
  ),
  written(
    'icons in the place of values',
    AFTER_DATA,
    () =>
      `</sheetData>${ofCell}type="iconSet"><iconSet showValue="0"><cfvo type="min"/></iconSet></cfRule></conditionalFormatting>`,
  ),
  written(
    'bars in the place of values',
    AFTER_DATA,
    () =>
      `</sheetData>${ofCell}type="dataBar"><dataBar showValue="0"><cfvo type="min"/></dataBar></cfRule></conditionalFormatting>`,
  ),
  {
    ...written('a rule whose number format shows nothing', AFTER_DATA, () => ''),
    inFile: (text, part) =>
      part.endsWith('sheet2.xml')
        ? text.replace(
            AFTER_DATA,
            `</sheetData>${ofCell}type="expression" dxfId="0"><formula>1=1</formula></cfRule></conditionalFormatting>`,
          )
        : text.replace(
            '</cellStyles>',
            '</cellStyles><dxfs count="1"><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf></dxfs>',
          ),
  },
  written(
    'white letters within a text',
    /<is><t>dấuvết7Q<\/t><\/is>/,
    (marker) => `<is><r><t>Đạt </t></r><r><rPr><sz val="11"/><color rgb="FFFFFFFF"/></rPr><t>${marker}</t></r></is>`,
  ),
  written(
    'tiny letters within a text',
    /<is><t>dấuvết7Q<\/t><\/is>/,
    (marker) => `<is><r><t>Đạt </t></r><r><rPr><sz val="1"/></rPr><t>${marker}</t></r></is>`,
  ),
];

const BESIDE: readonly Place[] = [
  beside('a note', (sheet, marker) => sheet.notes.set('0,0', marker)),
  beside('a link', (sheet, marker) =>
    sheet.hyperlinks.set('0,0', { address: `file:///C:/${marker}`, documentReference: null, screenTip: null }),
  ),
  beside('the tip of a link', (sheet, marker) =>
    sheet.hyperlinks.set('0,0', { address: 'https://example.vn', documentReference: null, screenTip: marker }),
  ),
  beside('a name of the sheet', (sheet, marker) =>
    sheet.names.push({ name: `x_${marker}`, formula: '=1', visible: true, comment: '' }),
  ),
  beside('the formula of a hidden name', (_, marker, model) =>
    model.names.push({ name: 'x', formula: `="${marker}"`, visible: false, comment: '' }),
  ),
  beside('the comment of a name', (_, marker, model) =>
    model.names.push({ name: 'x', formula: '=1', visible: true, comment: marker }),
  ),
  beside('a formula whose value says nothing', (sheet, marker) => sheet.cells.setFormula(9, 0, `=LEN("${marker}")`, 8)),
  beside('the list of a validation', (sheet, marker) =>
    sheet.validations.push({
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      rule: { kind: 'list', source: `a,${marker}` },
      ignoreBlanks: true,
      prompt: null,
      error: null,
    }),
  ),
  beside('the prompt of a validation', (sheet, marker) =>
    sheet.validations.push({
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      rule: { kind: 'none' },
      ignoreBlanks: true,
      prompt: { title: 't', message: marker, show: true },
      error: null,
    }),
  ),
  beside('a text in a rule of colours', (sheet, marker) =>
    sheet.conditionalFormats.push(rule({ kind: 'text', operator: 'contains', text: marker })),
  ),
  beside('a text in the formula of a rule', (sheet, marker) =>
    sheet.conditionalFormats.push(rule({ kind: 'expression', formula: `=$A1="${marker}"` })),
  ),
  beside('a text that a rule compares with', (sheet, marker) =>
    sheet.conditionalFormats.push(
      rule({ kind: 'cellValue', operator: 'equal', formula1: `="${marker}"`, formula2: null }),
    ),
  ),
  beside('a word of a number format that its cell never shows', (sheet, marker, model) => {
    sheet.cells.setValue(4, 4, 5);
    sheet.cells.setStyle(4, 4, style(model, { numberFormat: `0;0;0;"${marker}"` }));
  }),
  beside('a word of the format of a blank cell', (sheet, marker, model) =>
    sheet.cells.setStyle(4, 4, style(model, { numberFormat: `"${marker}"` })),
  ),
  beside('the name of a table', (sheet, marker) => addTables(sheet, { name: marker })),
  beside('the style of a table', (sheet, marker) => addTables(sheet, { style: marker })),
  beside('the header of a table’s column that is hidden', (sheet, marker) => {
    sheet.cells.setValue(0, 1, marker);
    addTables(sheet, {});
    sheet.hiddenColumns.add(1);
  }),
  beside('the title of a chart that does not show it', (sheet, marker) =>
    sheet.charts.push(chart({ title: marker, titleVisible: false })),
  ),
  beside('the description of a chart', (sheet, marker) => sheet.charts.push(chart({ altText: marker }))),
  beside('the name of a chart', (sheet, marker) => sheet.charts.push(chart({ name: marker }))),
  beside('a chart of a sheet that stays', (sheet, marker, model) => {
    addSheet(model, marker, [[1]]).visibility = 'Hidden';
    sheet.charts.push(chart({ source: { sheet: marker, area: { row: 0, column: 0, rows: 1, columns: 1 } } }));
  }),
  beside('a hidden sheet', (_, marker, model) => (addSheet(model, 'x', [[marker]]).visibility = 'Hidden')),
  beside('a very hidden sheet', (_, marker, model) => (addSheet(model, 'x', [[marker]]).visibility = 'VeryHidden')),
  beside('the name of a hidden sheet', (_, marker, model) => (addSheet(model, marker).visibility = 'Hidden')),
  beside('a property of the file', (_, marker, model) => void model.customProperties.set(marker, marker)),
  beside('a setting of an add-in', (_, marker, model) => void model.settings.set('x', marker)),
];

const PLACES: readonly Place[] = [...HIDDEN_CELLS, ...PRIVATE_COLUMNS, ...REPEATED, ...WRITTEN, ...BESIDE];

const textOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
    .normalize('NFC')
    .toLowerCase();

const allOf = ({ worksheets }: Workbook): string[] => worksheets.map(({ name }) => name);

/** The file that was sent, after a round through a file as users do it. */
function sent({ hide, without, inFile = (text) => text }: Place, hiddenCells = false): string {
  const model = createWorkbook();
  hide(model, MARKER);
  const parts = Object.entries(unzipSync(newPackage(model, { codec: NODE_CODEC }).save()));
  const changed = parts.map(([name, part]) => [name, strToU8(inFile(strFromU8(part), name))] as const);
  const { workbook } = openPackage(zipSync(Object.fromEntries(changed)), { codec: NODE_CODEC });
  return textOf(sendingCopy(workbook, { sheets: allOf(workbook), without, hiddenCells }, NODE_CODEC).bytes);
}

test('there are about 130 places, each with a name of its own', () => {
  expect(PLACES.length).toBeGreaterThan(120);
  expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
});

test.each(PLACES.map((place) => [place.name, place] as const))('nothing survives in %s', (_, place) => {
  expect(sent(place).includes(MARKER.toLowerCase())).toBe(false);
});

test.each([...HIDDEN_CELLS, ...WRITTEN].map((place) => [place.name, place] as const))(
  '%s goes along when it is asked for',
  (_, place) => {
    expect(sent(place, true).includes(MARKER.toLowerCase())).toBe(true);
  },
);

test('what everybody sees and nobody left out does go along', () => {
  const model = createWorkbook();
  appraisals(model, 'Giải trình', EXPLANATION(MARKER));
  sheetNamed(model, 'Thẩm định').cells.setValue(7, 0, 'cuối');
  expect(
    textOf(sendingCopy(model, { sheets: allOf(model), without: [], hiddenCells: false }, NODE_CODEC).bytes),
  ).toContain(MARKER.toLowerCase());
});
