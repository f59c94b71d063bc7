import { strToU8, zipSync } from 'fflate';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { openPackage, PackageFailure, zlibCodec, type PackageOptions } from '../../src/package';
import { files, relationships, sheetXml, zip } from './fixtures';

function failure(bytes: Uint8Array, options: PackageOptions = {}): string {
  try {
    const { workbook } = openPackage(bytes, options);
    for (const sheet of workbook.worksheets) sheet.cells.usedRange(true);
    for (const sheet of workbook.worksheets) expect(sheet.protected).toBe(false);
  } catch (error) {
    if (error instanceof PackageFailure) return error.code;
    throw error;
  }
  return 'none';
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const ole = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...utf16(stream)]);
const whole = zip(files());
const patched = (change: (view: DataView, at: number) => void): Uint8Array => {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
};

test.each<[string, Uint8Array, string]>([
  ['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
  ['an old .xls', ole('Workbook\0'), 'notXlsx'],
  ['a .csv', strToU8('a,b\n1,2\n'), 'notXlsx'],
  ['an empty file', new Uint8Array(0), 'notXlsx'],
  ['another zip', zip({ 'readme.txt': 'x' }), 'notXlsx'],
  [
    'an .xlsb',
    zip(
      files({
        '[Content_Types].xml': files()['[Content_Types].xml']!.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      }),
    ),
    'notXlsx',
  ],
  ['a download that was cut', whole.subarray(0, whole.length - 300), 'truncated'],
  ['a file of which only the beginning came', whole.subarray(0, 40), 'truncated'],
  ['a part that declares less than it holds', patched((view, at) => view.setUint32(at + 24, 3, true)), 'zipBomb'],
  ['a part whose checksum is wrong', patched((view, at) => view.setUint32(at + 16, 7, true)), 'truncated'],
  [
    'a part that claims a gigabyte out of nothing',
    patched((view, at) => view.setUint32(at + 24, 0x3fffffff, true)),
    'zipBomb',
  ],
  [
    'a document type in a sheet',
    zip(files({ 'xl/worksheets/sheet2.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' })),
    'entities',
  ],
  ['a document type in the workbook', zip(files({ 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' })), 'entities'],
  ['an undeclared entity', zip(files({ 'xl/workbook.xml': '<workbook>&lol;</workbook>' })), 'brokenXml'],
  ['a workbook that is no XML', zip(files({ 'xl/workbook.xml': 'hello' })), 'brokenXml'],
  [
    'a sheet that ends in the middle',
    zip(files({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1">').slice(0, -40) })),
    'brokenXml',
  ],
  [
    'a cell that is closed by another tag',
    zip(files({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</c></v></row>') })),
    'brokenXml',
  ],
  [
    'a shared string that does not exist',
    zip(files({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') })),
    'brokenXml',
  ],
  [
    'a sheet that is not there',
    zip(
      files({
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'gone.xml'],
        ),
      }),
    ),
    'missingPart',
  ],
  [
    'a workbook that is not there',
    zip(files({ '_rels/.rels': relationships(['rId1', 'officeDocument', 'gone.xml']) })),
    'missingPart',
  ],
  ['two parts that differ in case only', zip(files({ 'XL/WORKBOOK.XML': '<a/>' })), 'duplicatePart'],
  ['a part that climbs out', zip(files({ '../evil.xml': '<a/>' })), 'pathTrick'],
  ['a part at the root of the disk', zip(files({ '/etc/passwd': '<a/>' })), 'pathTrick'],
  ['a part that climbs out with backslashes', zip(files({ 'xl\\..\\..\\evil.xml': '<a/>' })), 'pathTrick'],
])('%s is refused', (_, bytes, code) => {
  expect(failure(bytes)).toBe(code);
});

test('sizes above the limits are refused', () => {
  expect(failure(whole, { limits: { fileSize: 100 } })).toBe('tooLarge');
  expect(failure(whole, { limits: { partSize: 100 } })).toBe('tooLarge');
  expect(failure(whole, { limits: { entries: 3 } })).toBe('zipBomb');
  expect(failure(whole, { limits: { totalSize: 100 } })).toBe('zipBomb');
});

test('a part that inflates a thousandfold is a bomb', () => {
  const bomb = zipSync({
    'xl/x.xml': new Uint8Array(32 << 20),
    ...Object.fromEntries(Object.entries(files()).map(([name, text]) => [name, strToU8(text)])),
  });
  expect(failure(bomb)).toBe('zipBomb');
});

test('with zlib a part larger than it declares is refused as well', () => {
  const codec = zlibCodec({ deflateRawSync, inflateRawSync });
  expect(failure(whole, { codec })).toBe('none');
  expect(
    failure(
      patched((view, at) => view.setUint32(at + 24, 3, true)),
      { codec },
    ),
  ).toBe('zipBomb');
});
