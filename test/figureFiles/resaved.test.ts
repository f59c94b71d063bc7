import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from 'excel-host/xlsx';
import { readFigureFile } from '../../src/application/collect/readFile';
import { openFigureFile } from '../../src/figureFiles';
import { MARK_PROPERTY } from '../../src/workbook/entryForm/mark';
import { bookOf, MONTHLY } from '../support/collectBook';
import { entryFiles, filled, withoutProperties, type Typed } from '../support/entryFiles';

const PERIOD = { year: 2026, month: 2 };
const book = bookOf(MONTHLY);
const TYPED: Typed = {
  figures: {
    officers: 9,
    disciplined_officers: 0,
    own_headquarters: 'Có',
    unit_title: 'Đơn vị Quyết thắng',
    files: '12 hồ sơ',
  },
  notes: { officers: 'thiếu 01 đồng chí' },
  evidence: { officers: '15/QĐ-CAT' },
};
const own = filled(entryFiles(book, PERIOD).get('P1')!, TYPED);
/** The same file opened by LibreOffice 24 and saved as a workbook of Excel. */
const byLibreOffice = readFileSync(join(__dirname, 'resaved/libreoffice.xlsx'));

/** The file with its mark in the property alone */
function withoutHiddenCell(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  const sheet = file.workbook.worksheets[0]!;
  sheet.cells.setValue(0, 0, null);
  sheet.touched.cells = true;
  return file.save();
}

test.each([
  ['as it was saved by Excel', own],
  ['after LibreOffice saved it', byLibreOffice],
  ['without the properties of the document', withoutProperties(own)],
  ['without the hidden cell', withoutHiddenCell(own)],
])('%s a form says the same of its ward', (_, bytes) => {
  const content = readFigureFile({ name: 'a.xlsx', bytes }, openFigureFile, book, PERIOD);
  expect(content).toMatchObject({ kind: 'form', wards: [{ wardCode: 'P1', period: PERIOD }] });
  const [ward] = content.kind === 'form' ? content.wards : [];
  expect(Object.fromEntries(ward?.figures.map(({ indicatorId, value }) => [indicatorId, value]) ?? [])).toEqual({
    officers: 9,
    disciplined_officers: 0,
    own_headquarters: true,
    unit_title: 'determined_to_win',
  });
  expect(ward?.refused).toMatchObject([{ header: 'Hồ sơ đã giải quyết', code: 'notANumber', found: '12 hồ sơ' }]);
  expect(ward?.notes.get(2)).toBe('Cán bộ, chiến sĩ hiện có: thiếu 01 đồng chí, minh chứng: 15/QĐ-CAT');
});

test('what LibreOffice saves keeps the lock, the lists and both marks', () => {
  const { workbook } = openPackage(byLibreOffice);
  const sheet = workbook.worksheets[0]!;
  expect(sheet.protected).toBe(true);
  expect(sheet.hiddenColumns.has(0)).toBe(true);
  expect(workbook.customProperties.has(MARK_PROPERTY)).toBe(true);
  expect(sheet.validations.some(({ rule }) => rule.kind === 'list' && rule.source === 'Có,Không')).toBe(true);
});

test('without either mark nothing tells whose figures they are, and the file is refused', () => {
  const bytes = withoutHiddenCell(withoutProperties(own));
  expect(readFigureFile({ name: 'a.xlsx', bytes }, openFigureFile, book, PERIOD)).toMatchObject({
    kind: 'problem',
    problem: { code: 'notOurs' },
  });
});

test('a form of a newer version, of a ward nobody knows or of one that has ended is refused with its reason', () => {
  const mark = (text: string): Uint8Array => {
    const file = openPackage(withoutProperties(own));
    const sheet = file.workbook.worksheets[0]!;
    sheet.cells.setValue(0, 0, `WardScoreEntryForm:${text}`);
    sheet.touched.cells = true;
    return file.save();
  };
  const codeOf = (bytes: Uint8Array, about = book) => {
    const content = readFigureFile({ name: 'a.xlsx', bytes }, openFigureFile, about, PERIOD);
    return content.kind === 'problem' ? content.problem.code : content.kind;
  };
  expect(codeOf(mark('[2,2026,2,"P1"]'))).toBe('newerForm');
  expect(codeOf(mark('[1,2026,2,"XX"]'))).toBe('unknownWard');
  expect(codeOf(mark('[1,2026,3,"P1"]'))).toBe('otherPeriod');
  const ended = bookOf({ ...MONTHLY, tblPhuong: [{ code: 'P1', name: 'Lam Sơn', validTo: '2026-01-31' }] });
  expect(codeOf(own, ended)).toBe('wardNotThere');
});

test('bytes that are no workbook are refused with the reason of the reader', () => {
  const bytes = new TextEncoder().encode('Kính gửi …');
  expect(readFigureFile({ name: 'a.xlsx', bytes }, openFigureFile, book, PERIOD)).toMatchObject({
    kind: 'problem',
    problem: { code: 'unreadable', reason: 'notXlsx' },
  });
});
