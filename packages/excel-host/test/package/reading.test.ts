import { openPackage } from '../../src/package';
import type { Worksheet } from '../../src/model/types';
import { files, relationships, sheetXml, zip, type Files } from './fixtures';

const open = (more: Files = {}) => openPackage(zip(files(more))).workbook;
const sheetOf = (data: string, tail = '', head = ''): Worksheet =>
  open({ 'xl/worksheets/sheet1.xml': sheetXml(data, tail, head) }).worksheets[0]!;
const row = (cells: string): string => `<row r="1">${cells}</row>`;

test('sheets, their visibility, names and print titles come from the workbook', () => {
  const workbook = open();
  expect(workbook.worksheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Số liệu', 'Visible'],
    ['Khác', 'Hidden'],
  ]);
  expect(workbook.names).toEqual([{ name: 'Nguong', formula: '=0.5', visible: true, comment: '' }]);
  expect(workbook.worksheets[0]!.pageLayout.repeatRows).toEqual({ first: 0, last: 1 });
});

test('values of every kind, with rich text joined, phonetic text dropped and escapes undone', () => {
  const { cells, rowHeights } = open().worksheets[0]!;
  expect(cells.readBlock({ row: 0, column: 0, rows: 2, columns: 4 })).toEqual([
    [' Phường\r ', 'Tiêu chí & điểm', null, null],
    [12.5, true, { error: '#N/A' }, 25],
  ]);
  expect(cells.formula(1, 3)).toBe('=A2*2');
  expect([...rowHeights]).toEqual([[0, 20]]);
});

test('styles are resolved through themes and tints', () => {
  const workbook = open();
  const style = workbook.styles.get(workbook.worksheets[0]!.cells.styleId(0, 0));
  expect(style.numberFormat).toBe('0.0" ha"');
  expect(style.font).toMatchObject({ name: 'Arial', size: 12, bold: true, color: '#376092' });
});

test.each<[string, string, unknown]>([
  ['inline text', '<c r="A1" t="inlineStr"><is><t> a</t></is></c>', ' a'],
  ['inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
  ['a formula that gives text', '<c r="A1" t="str"><f>"x"</f><v>x &lt; y</v></c>', 'x < y'],
  ['a date by ISO', '<c r="A1" t="d"><v>2023-09-06T12:00:00</v></c>', 45175.5],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]>&amp;c</v></c>', 'a<b&c'],
  ['a tiny number', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
  ['17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
  ['single quotes and white space', "<c  r = 'A1'\n t='str' ><v>x</v></c >", 'x'],
  ['no address', '<c><v>-3.25</v></c>', -3.25],
  ['an empty value', '<c r="A1"><v></v></c>', null],
  ['a byte order mark inside text', '<c r="A1" t="str"><v>\uFEFFa</v></c>', '\uFEFFa'],
])('a cell with %s is read', (_, cell, value) => {
  expect(sheetOf(row(cell)).cells.value(0, 0)).toEqual(value);
});

test('cells that share a formula each get their own', () => {
  const { cells } = sheetOf(
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$C$1+SUM(A:A)+LOG10(5)+"A1"</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(cells.formula(2, 1)).toBe('=A3*$C$1+SUM(A:A)+LOG10(5)+"A1"');
});

test('marks of younger functions stay inside the file', () => {
  expect(sheetOf(row('<c r="A1"><f>_xlfn.TEXTJOIN(",",TRUE,B1)</f></c>')).cells.formula(0, 0)).toBe(
    '=TEXTJOIN(",",TRUE,B1)',
  );
});

test('1904 workbooks say so', () => {
  const text = files()['xl/workbook.xml']!.replace('<workbookPr/>', '<workbookPr date1904="1"/>');
  expect(open({ 'xl/workbook.xml': text }).date1904).toBe(true);
});

test('structures around the cells are read', () => {
  const sheet = sheetOf(
    '',
    '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' +
      '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="dataBar" priority="1"/><cfRule type="cellIs" priority="2" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="B2"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="time" sqref="B3"><formula1>0</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" location="Khác!A1" tooltip="tới"/></hyperlinks><pageSetup paperSize="8" orientation="landscape"/><headerFooter><oddFooter>&amp;LTrái&amp;CTrang &amp;P</oddFooter></headerFooter>',
    '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="9.140625" hidden="1"/></cols>',
  );
  expect(sheet.tabColor).toBe('#112233');
  expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.protected).toBe(true);
  expect([...sheet.columnWidths]).toEqual([
    [1, 48],
    [2, 48],
  ]);
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(sheet.conditionalFormats).toMatchObject([
    { rule: { kind: 'cellValue', operator: 'LessThan', formula1: '=5' } },
  ]);
  expect(sheet.validations).toMatchObject([{ rule: { kind: 'list', source: 'Có,Không' }, ignoreBlanks: true }]);
  expect(sheet.hyperlinks.get('0,0')).toEqual({ address: null, documentReference: 'Khác!A1', screenTip: 'tới' });
  expect(sheet.pageLayout).toMatchObject({
    paperSize: 'A3',
    orientation: 'landscape',
    footerLeft: 'Trái',
    footerCenter: 'Trang &P',
  });
});

test('prefixed, strict and oddly placed parts are read all the same', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const workbook = openPackage(
    zip({
      ...files(),
      '_rels/.rels': relationships(['a', 'officeDocument', '/odd/book.xml']),
      '[Content_Types].xml': files()['[Content_Types].xml']!.replace('/xl/workbook.xml', '/odd/book.xml'),
      'odd/book.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" q:id="z"/></x:sheets></x:workbook>`,
      'odd/_rels/book.xml.rels': relationships(['z', 'worksheet', '../far/s.xml']),
      'far/s.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>đây</x:t></x:is></x:c></x:row></x:sheetData><x:sheetProtection sheet="true"/></x:worksheet>`,
    }),
  ).workbook;
  expect(workbook.worksheets[0]!.cells.value(0, 0)).toBe('đây');
  expect(workbook.worksheets[0]!.protected).toBe(true);
});
