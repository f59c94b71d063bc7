import { strToU8 } from 'fflate';
import { openPackage, PackageFailure } from '../../src/package';
import { CODEC } from '../service/support';
import { files, relationships, sheetXml, unzip, zip, type Files } from './fixtures';

/** The code of the refusal; 'opened' when it was opened, looked at, saved and opened again. */
function end(bytes: Uint8Array): string {
  try {
    const opened = openPackage(bytes, { codec: CODEC });
    for (const sheet of opened.workbook.worksheets) {
      const used = sheet.cells.usedRange(false);
      if (used) sheet.cells.readBlock({ ...used, rows: Math.min(used.rows, 10), columns: Math.min(used.columns, 10) });
      sheet.touched.cells = true;
    }
    for (const sheet of openPackage(opened.save(), { codec: CODEC }).workbook.worksheets) sheet.cells.usedRange(true);
    return 'opened';
  } catch (error) {
    if (error instanceof PackageFailure) return error.code;
    throw error;
  }
}

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const whole = zip(files());
const withParts = (more: Files): Uint8Array => zip(files(more));
const withSheet = (data: string, tail = '', head = ''): Uint8Array =>
  withParts({ [SHEET]: sheetXml(data, tail, head) });
const cell = (reference: string, row = '1'): string => `<row r="${row}"><c r="${reference}"><v>1</v></c></row>`;
const DOCTYPE =
  '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const spoiled = (part: string, prefix: string): Uint8Array => {
  const text = files()[part] ?? '';
  return withParts({ [part]: text.replace(/^(<\?xml[^>]*>\s*)?/, (head) => head + prefix) });
};
const targeting = (...entries: [string, string, string][]): Uint8Array =>
  withParts({ [RELATIONSHIPS]: relationships(...entries) });

/** Names in the zip, replaced byte by byte by others of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length);
  const text = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

/** Every entry of the directory is said to begin where the first does. */
function overlapping(): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true);
  return bytes;
}

/** Numbers in the record at the end of the archive. */
function ending(offset: number, value: number): Uint8Array {
  const bytes = whole.slice();
  new DataView(bytes.buffer).setUint16(bytes.length - 22 + offset, value, true);
  return bytes;
}

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

test.each<[string, Uint8Array, string]>([
  ['zip bomb: parts that share the same bytes', overlapping(), 'zipBomb'],
  ['zip bomb: a part that is said to be a gigabyte', withBomb(), 'zipBomb'],
  [
    'path trick: a part that climbs out in the middle of its name',
    withParts({ 'xl/../../evil.xml': '<a/>' }),
    'pathTrick',
  ],
  ['path trick: a part on a drive', withParts({ 'C:/evil.xml': '<a/>' }), 'pathTrick'],
  ['path trick: a part with a zero byte', withParts({ 'xl/evil\0.xml': '<a/>' }), 'pathTrick'],
  ['a document type of entities within entities in a sheet', spoiled(SHEET, DOCTYPE), 'entities'],
  ['a document type that reads a file, in a sheet', spoiled(SHEET, OUTSIDE), 'entities'],
  ['a document type that reads a file, in the texts', spoiled('xl/sharedStrings.xml', OUTSIDE), 'entities'],
  ['a document type that reads a file, in the styles', spoiled('xl/styles.xml', OUTSIDE), 'entities'],
  ['a document type that reads a file, in the relationships', spoiled(RELATIONSHIPS, OUTSIDE), 'entities'],
  ['a document type that reads a file, in the content types', spoiled('[Content_Types].xml', OUTSIDE), 'entities'],
  ['XML: an element that is never closed', withSheet('<row r="1"><c r="A1"><v>1</v></c>'), 'brokenXml'],
  ['XML: an attribute twice in the cells, of which one is taken', withSheet('<row r="1" r="2"/>'), 'opened'],
  ['XML: nested a hundred thousand deep', withSheet('<a>'.repeat(100_000)), 'brokenXml'],
  ['XML: nothing at all', withParts({ [SHEET]: '' }), 'brokenXml'],
  ['XML: a page instead of a sheet', withParts({ [SHEET]: '<html><body/></html>' }), 'brokenXml'],
  ['relationships: none in the whole package', withParts({ '_rels/.rels': relationships() }), 'notXlsx'],
  [
    'relationships: the workbook is said to be a sheet',
    withParts({ '_rels/.rels': relationships(['rId1', 'officeDocument', SHEET]) }),
    'notXlsx',
  ],
  [
    'relationships: a sheet is said to be the workbook itself',
    targeting(['rId1', 'worksheet', 'workbook.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml']),
    'brokenXml',
  ],
  [
    'relationships: a sheet is said to be the styles',
    targeting(['rId1', 'worksheet', 'styles.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml']),
    'brokenXml',
  ],
  [
    'relationships: a sheet outside of the package',
    targeting(['rId1', 'worksheet', '../../../etc/passwd'], ['rId2', 'worksheet', 'worksheets/sheet2.xml']),
    'missingPart',
  ],
  ['relationships: a sheet without one', targeting(['rId2', 'worksheet', 'worksheets/sheet2.xml']), 'missingPart'],
  [
    'relationships: two sheets that are the same part',
    targeting(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet1.xml']),
    'duplicatePart',
  ],
  ['dimensions: a cell below the last row', withSheet(cell('A1048577', '1048577')), 'brokenXml'],
  ['dimensions: a cell in row 99,999,999,999', withSheet(cell('A99999999999', '99999999999')), 'brokenXml'],
  ['dimensions: a cell right of the last column', withSheet(cell('XFE1')), 'brokenXml'],
  ['dimensions: a cell in a negative row', withSheet(cell('A-1', '-1')), 'brokenXml'],
  ['dimensions: one cell in each corner of the sheet', withSheet(cell('A1') + cell('XFD1048576', '1048576')), 'opened'],
  ['dimensions: a sheet said to be full', withSheet(cell('A1'), '', '<dimension ref="A1:XFD1048576"/>'), 'opened'],
  [
    'dimensions: all cells merged, a hundred times',
    withSheet(cell('A1'), `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells>`),
    'opened',
  ],
  [
    'dimensions: rules for colours over all cells',
    withSheet(
      cell('A1'),
      `<conditionalFormatting sqref="${'A1:XFD1048576 '.repeat(100).trim()}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
    ),
    'opened',
  ],
  [
    'dimensions: a list for all cells',
    withSheet(
      cell('A1'),
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ),
    'opened',
  ],
  [
    'dimensions: widths for columns 1 to 99,999,999',
    withSheet(cell('A1'), '', '<cols><col min="1" max="99999999" width="9"/></cols>'),
    'opened',
  ],
  [
    'dimensions: an array formula over all cells',
    withSheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>'),
    'opened',
  ],
  [
    'dimensions: 20,000 sheets that are one part',
    withParts({
      'xl/workbook.xml': (files()['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        `${many(20_000, (i) => `<sheet name="S${String(i)}" sheetId="${String(i + 9)}" r:id="rId1"/>`)}</sheets>`,
      ),
    }),
    'duplicatePart',
  ],
  [
    'duplicates: two parts of the same name',
    renamed(withParts({ 'xl/worksheets/sheet9.xml': '<a/>' }), 'sheet9.xml', 'sheet1.xml'),
    'duplicatePart',
  ],
  [
    'duplicates: two names that differ in case only',
    withParts({ 'xl/Worksheets/Sheet1.xml': '<a/>' }),
    'duplicatePart',
  ],
  ['truncation: fewer entries than there are', ending(10, 2), 'missingPart'],
  ['truncation: more entries than there are', ending(10, 40), 'truncated'],
])('%s', (_, bytes, code) => {
  expect(end(bytes)).toBe(code);
});

function withBomb(): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x40000000, true);
  return bytes;
}

test.each([0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99])('truncation: the first %f of a file', (share) => {
  expect(['truncated', 'notXlsx']).toContain(end(whole.slice(0, Math.floor(whole.length * share))));
});

test('bytes after the end of the archive do not change what is in it, or are refused', () => {
  expect(['opened', 'truncated']).toContain(end(new Uint8Array([...whole, ...strToU8('evil')])));
});

test('a letter that XML does not have is written as Excel writes it, so that the saved file can be opened', () => {
  const opened = openPackage(whole, { codec: CODEC });
  const [sheet] = opened.workbook.worksheets;
  sheet?.cells.setValue(0, 1, 'c\u0002d');
  if (sheet) sheet.touched.cells = true;
  const saved = Object.values(unzip(opened.save()))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('');
  expect(saved).toContain('c_x0002_d');
  expect([...saved].filter((letter) => letter < ' ' && !'\t\r\n'.includes(letter))).toEqual([]);
});
