import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook, DEFAULT_STYLE, newPackage, openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { LEFT_BEHIND, NothingToSend, sendingCopy, sendingOffer, type SendingChoice } from '../../src/sending';
import { addSheet, addTable, contentsOf, sheetNamed } from '../support/excelHost';

/** Every sheet, whoever made it. */
const allOf = ({ worksheets }: Workbook): SendingChoice => ({
  ...{ sheets: worksheets.map(({ name }) => name), without: [], hiddenCells: false },
});

const copyOf = (workbook: Workbook, choice: Partial<SendingChoice> = {}) => {
  const sent = sendingCopy(workbook, { ...allOf(workbook), ...choice }, NODE_CODEC);
  return { ...sent, workbook: openPackage(sent.bytes, { codec: NODE_CODEC }).workbook };
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a package from their texts. */
const texts = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

/** Everything in a file as one text. */
const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');

const APPRAISALS = ['Năm', 'Phường', 'Thẩm định', 'Giải trình', 'Số văn bản minh chứng', 'Người kết luận', 'Ghi chú'];

function appraised(): Workbook {
  const model = createWorkbook();
  addTable(model, 'Thẩm định', 'tblThamDinh', [
    APPRAISALS,
    [2023, 'Lam Sơn', 'Đạt', 'Đã kiểm tra hồ sơ', '57/QĐ-UBND', 'Đại úy Nguyễn Văn A', 'gọi lại tổ 3'],
    [2023, 'An Tảo', 'Không đạt', 'Đạt', '118/QĐ-UBND', '', ''],
  ]);
  addSheet(model, 'KQ Phiếu', [
    ['Lam Sơn', 'Đã kiểm tra hồ sơ; 57/QĐ-UBND ngày 01/11/2022; Đại úy Nguyễn Văn A'],
    ['An Tảo', 'Đạt'],
  ]);
  return model;
}

test('formulas become their last values, of every kind of value', () => {
  const model = createWorkbook();
  const { cells } = sheetNamed(model, 'Sheet1');
  cells.setFormula(0, 0, '=1+1', 2);
  cells.setFormula(1, 0, '="a"&"b"', 'ab');
  cells.setFormula(2, 0, '=TRUE()', true);
  cells.setFormula(3, 0, '=1/0', { error: '#DIV/0!' });
  cells.setValue(4, 0, '=2+2');
  const { workbook, left, bytes } = copyOf(model);
  expect(contentsOf(sheetNamed(workbook, 'Sheet1')).flat()).toEqual([2, 'ab', true, { error: '#DIV/0!' }, '=2+2']);
  expect(left.formulas).toBe(4);
  expect(textOf(bytes)).not.toContain('<f>');
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'a sheet that is %s never goes along, even when it is named',
  (visibility) => {
    const model = createWorkbook();
    addSheet(model, '~KQ3-1', [['bản sao giữ lại']]).visibility = visibility;
    expect(sendingOffer(model).sheets).toEqual([{ name: 'Sheet1', isStatus: false }]);
    const { bytes, sheets, left } = copyOf(model, { sheets: ['Sheet1', '~KQ3-1'] });
    expect({ sheets, left: left.sheets }).toEqual({ sheets: ['Sheet1'], left: 1 });
    expect(textOf(bytes)).not.toMatch(/~KQ|bản sao giữ lại/);
    expect(() => copyOf(model, { sheets: ['~KQ3-1'] })).toThrow(NothingToSend);
  },
);

test('only the sheets chosen go along, in their order, and a chart of another sheet stays behind', () => {
  const model = createWorkbook();
  addSheet(model, 'A', [['a']]);
  addSheet(model, 'B', [['b']]);
  expect(copyOf(model, { sheets: ['B', 'Sheet1'] }).sheets).toEqual(['Sheet1', 'B']);
});

test.each([
  ['document', /57\/QĐ-UBND/, '118/QĐ-UBND'],
  ['explanation', /Đã kiểm tra hồ sơ/, ''],
  ['person', /Nguyễn Văn A/, ''],
  ['note', /gọi lại tổ 3/, ''],
] as const)('without “%s” its texts stand nowhere in the file, nor where they are repeated', (kind, text, other) => {
  const model = appraised();
  expect(sendingOffer(model).texts).toContain(kind);
  expect(textOf(copyOf(model).bytes)).toMatch(text);
  const { bytes, workbook, left } = copyOf(model, { without: [kind] });
  expect(textOf(bytes)).not.toMatch(text);
  if (other !== '') expect(textOf(bytes)).not.toContain(other);
  expect(left.privateCells).toBeGreaterThan(0);
  expect(contentsOf(sheetNamed(workbook, 'Thẩm định'))[0]).toEqual(APPRAISALS);
});

test('the name of a kind of unit in a private column empties no title that holds the same words', () => {
  const model = appraised();
  sheetNamed(model, 'Thẩm định').cells.setValue(1, 5, 'Công an phường');
  addSheet(model, 'KQ Nhóm', [
    ['CÔNG AN PHƯỜNG'],
    ['Xây dựng lực lượng Công an phường'],
    ['Lam Sơn; Công an phường (20/12/2023)'],
  ]);
  const { workbook } = copyOf(model, { without: ['person'] });
  expect(contentsOf(sheetNamed(workbook, 'KQ Nhóm'))).toEqual([
    ['CÔNG AN PHƯỜNG'],
    ['Xây dựng lực lượng Công an phường'],
  ]);
});

test('the column of the forms that gathers explanation, evidence and person is emptied down to the end of its list', () => {
  const model = createWorkbook();
  const remark = 'Giải trình; minh chứng; người kết luận';
  addSheet(model, 'KQ Phiếu', [
    ['Tiêu chí', remark],
    ['C01', 'mật 1'],
    ['C02', null],
    ['C03', 'mật 2'],
    [null, 'ký tên'],
  ]);
  const { workbook } = copyOf(model, { without: ['document'] });
  expect(contentsOf(sheetNamed(workbook, 'KQ Phiếu')).map((row) => row[1])).toEqual([
    remark,
    null,
    null,
    null,
    'ký tên',
  ]);
});

test('a private text that stands openly elsewhere empties no verdict', () => {
  const { workbook } = copyOf(appraised(), { without: ['explanation'] });
  expect(contentsOf(sheetNamed(workbook, 'Thẩm định')).map((row) => row[2])).toEqual(['Thẩm định', 'Đạt', 'Không đạt']);
  expect(contentsOf(sheetNamed(workbook, 'KQ Phiếu'))[1]).toEqual(['An Tảo', 'Đạt']);
});

test('what stands in hidden rows and columns goes along only when asked for', () => {
  const model = createWorkbook();
  const sheet = addSheet(model, 'A', [
    ['thấy', 'cột ẩn'],
    ['dòng ẩn', 1],
  ]);
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(1);
  expect(copyOf(model).left.hiddenCells).toBe(3);
  expect(textOf(copyOf(model).bytes)).not.toMatch(/dòng ẩn|cột ẩn/);
  expect(textOf(copyOf(model, { hiddenCells: true }).bytes)).toMatch(/dòng ẩn/);
});

test('notes, links, names, validations, rules that look elsewhere and places in footers are not in the copy', () => {
  const model = createWorkbook();
  const sheet = addSheet(model, 'A', [['x']]);
  sheet.notes.set('0,0', 'Nguyễn Văn B: xem lại');
  sheet.hyperlinks.set('0,0', { address: 'file:///C:/Users/b/mat.xlsx', documentReference: null, screenTip: null });
  sheet.names.push({ name: '_WardScore', formula: '="KQ|A"', visible: false, comment: '' });
  model.names.push({ name: 'bi_mat', formula: '=Sheet1!$A$1', visible: true, comment: 'riêng' });
  sheet.validations.push({
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    rule: { kind: 'list', source: 'an_danh,khác' },
    ignoreBlanks: true,
    prompt: null,
    error: null,
  });
  sheet.pageLayout.footerLeft = 'Trang &P &Z&F';
  model.customProperties.set('WardScore', '0.1.0');
  model.settings.set('riêng', 1);
  const format = {
    fillColor: '#FF0000',
    fillPattern: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
  };
  const rule = (formula: string) => ({
    ...{ id: formula, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], format, priority: 1, stopIfTrue: false },
    rule: { kind: 'expression' as const, formula },
  });
  sheet.conditionalFormats.push(rule('=Sheet1!$B$1>1'), rule('=bi_mat>1'), rule('=A1="x"'));
  const { bytes, workbook, left } = copyOf(model);
  expect(textOf(bytes)).not.toMatch(
    /Nguyễn Văn B|Users|_WardScore|bi_mat|riêng|an_danh|&amp;Z|&amp;F|0\.1\.0|docProps\/c|dataValidation/,
  );
  expect(sheetNamed(workbook, 'A').conditionalFormats).toHaveLength(1);
  expect(left).toMatchObject({ notes: 1, links: 1, names: 2 });
});

test('parts that our model does not know – authors, printers, other files, connections, macros – are not in the copy', () => {
  const core = '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Trần Thị C</dc:creator></cp:coreProperties>';
  const model = createWorkbook();
  model.worksheets[0]!.cells.setValue(0, 0, 'Phường');
  addSheet(model, 'Khác', [['trang ẩn']]).visibility = 'Hidden';
  model.names.push({ name: 'Nguong', formula: '=0.5', visible: true, comment: '' });
  const bytes = zipSync({
    ...unzipSync(newPackage(model).save()),
    ...texts({
      'docProps/core.xml': core,
      'docProps/custom.xml': '<Properties><property name="Người lập">Trần Thị C</property></Properties>',
      'xl/connections.xml': '<connections><connection name="may-chu-mat"/></connections>',
      'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook name="noi-bo"/></externalLink>',
      'xl/printerSettings/printerSettings1.bin': 'HP-PHONG-TRAN',
      'xl/vbaProject.bin': 'Attribute VB_Name',
      'xl/comments1.xml': '<comments><authors><author>Trần Thị C</author></authors></comments>',
      'xl/worksheets/_rels/sheet1.xml.rels':
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId9" Type="printerSettings" ` +
        'Target="../printerSettings/printerSettings1.bin"/></Relationships>',
    }),
  });
  const { workbook } = openPackage(bytes, { codec: NODE_CODEC });
  const sent = textOf(sendingCopy(workbook, allOf(workbook), NODE_CODEC).bytes);
  expect(sent).not.toMatch(
    /Trần Thị C|may-chu-mat|noi-bo|HP-PHONG|VB_Name|trang ẩn|Khác|externalLink|printerSettings|Nguong/,
  );
  expect(Object.keys(unzipSync(sendingCopy(workbook, allOf(workbook), NODE_CODEC).bytes)).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('looks are kept where the old file had another look for plain cells', () => {
  const model = createWorkbook();
  const font = { ...DEFAULT_STYLE.font, name: 'Times New Roman', size: 13, bold: true };
  const { cells } = addSheet(model, 'A', [['đậm']]);
  cells.setStyle(0, 0, model.styles.intern({ ...DEFAULT_STYLE, font, numberFormat: '0.0' }));
  const reopened = openPackage(newPackage(model).save()).workbook;
  const { workbook } = copyOf(reopened);
  const style = workbook.styles.get(sheetNamed(workbook, 'A').cells.styleId(0, 0));
  expect(style).toMatchObject({ numberFormat: '0.0', font: { name: 'Times New Roman', size: 13, bold: true } });
});

test('whatever the values are, those of visible cells are the same in the copy and none became a formula', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.constantFrom('=1+1', '+84', '-2', '@x', '\t=1', "'=1", '<script>', '&amp;', ']]>', '\u202eabc', '_x000D_'),
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text !== ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const model = createWorkbook();
      addSheet(model, 'A', rows);
      const { workbook, bytes } = copyOf(model);
      const { cells } = sheetNamed(workbook, 'A');
      rows.forEach((row, r) => row.forEach((each, c) => expect(cells.value(r, c)).toEqual(each)));
      expect(textOf(bytes)).not.toContain('<f>');
    }),
    { numRuns: 150 },
  );
});

test('the sample is copied whole, and copying leaves the open workbook as it was', () => {
  const bytes = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));
  const opened = openPackage(bytes, { codec: NODE_CODEC });
  const { workbook, left } = copyOf(opened.workbook);
  for (const sheet of workbook.worksheets) {
    const { cells } = sheetNamed(opened.workbook, sheet.name);
    sheet.cells.forEachRow((row, view) => {
      for (const column of view.columns) expect(view.value(column)).toEqual(cells.value(row, column));
    });
  }
  expect(Object.keys(left).sort()).toEqual([...LEFT_BEHIND].sort());
  expect(Buffer.from(opened.save()).equals(bytes)).toBe(true);
});
