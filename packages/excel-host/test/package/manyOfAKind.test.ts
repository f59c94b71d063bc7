import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createEmptyWorkbook, createWorksheet } from '../../src/model';
import { newPackage, openPackage } from '../../src/package';

/** A workbook of one sheet with one part changed. */
function withPart(part: string, change: (text: string) => string): Uint8Array {
  const workbook = createEmptyWorkbook();
  const sheet = createWorksheet(workbook, 'Số liệu');
  workbook.activeWorksheetId = sheet.id;
  sheet.cells.setValue(0, 0, 1);
  const parts = unzipSync(newPackage(workbook).save());
  const before = strFromU8(parts[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const first = (bytes: Uint8Array) => openPackage(bytes).workbook.worksheets[0]!;

describe('what no program writes so often is read once, not once for each of the others', () => {
  test('20,000 column elements over all columns: the last one holds', () => {
    const cols = Array.from(
      { length: 20_000 },
      (_, n) => `<col min="1" max="${16_383 + (n % 2)}" width="${5 + (n % 9)}"/>`,
    );
    const bytes = withPart(SHEET, (text) =>
      text.replace('<sheetData', `<cols>${cols.join('')}<col min="3" max="4" width="30" hidden="1"/></cols><sheetData`),
    );
    const { columnWidths, hiddenColumns } = first(bytes);
    expect(columnWidths.size).toBe(16_384);
    expect([...hiddenColumns]).toEqual([2, 3]);
    expect(columnWidths.get(2)).not.toBe(columnWidths.get(1));
    expect(columnWidths.get(16_383)).toBe(columnWidths.get(1));
  });

  test('130,000 number formats: a new one gets a number of its own', () => {
    const formats = Array.from(
      { length: 130_000 },
      (_, n) => `<numFmt numFmtId="${1000 + n}" formatCode="0&quot;${n}&quot;"/>`,
    );
    const bytes = withPart('xl/styles.xml', (text) =>
      text.replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="130000">${formats.join('')}</numFmts>`),
    );
    const opened = openPackage(bytes);
    const [sheet] = opened.workbook.worksheets;
    const { styles } = opened.workbook;
    sheet!.cells.setStyle(0, 0, styles.intern({ ...styles.get(0), numberFormat: '0.000"của ta"' }));
    const again = openPackage(opened.save()).workbook;
    expect(again.styles.get(again.worksheets[0]!.cells.styleId(0, 0)).numberFormat).toBe('0.000"của ta"');
  });

  test('80,000 commas in print titles: rows and columns are read', () => {
    const references = `'Số liệu'!$A:$B,'Số liệu'!$1:$2${",'Số liệu'!$1:$2".repeat(80_000)}`;
    const bytes = withPart('xl/workbook.xml', (text) =>
      text.replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${references}</definedName></definedNames>`,
      ),
    );
    expect(first(bytes).pageLayout).toMatchObject({
      repeatRows: { first: 0, last: 1 },
      repeatColumns: { first: 0, last: 1 },
    });
  });

  test('10,000 relationships with one id and 130,000 names are opened and saved', () => {
    const names = Array.from({ length: 130_000 }, (_, n) => `<definedName name="ten_${n}">1</definedName>`);
    const bytes = withPart('xl/workbook.xml', (text) =>
      text.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
    );
    const parts = unzipSync(bytes);
    const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
    const [one = ''] = /<Relationship [^>]*styles\.xml"[^>]*\/>/.exec(relationships)!;
    parts['xl/_rels/workbook.xml.rels'] = strToU8(relationships.replace(one, one.repeat(10_000)));
    const opened = openPackage(zipSync(parts, { level: 1 }));
    expect(opened.workbook.names).toHaveLength(130_000);
    opened.workbook.worksheets[0]!.cells.setValue(1, 1, 2);
    expect(openPackage(opened.save()).workbook.worksheets[0]!.cells.value(1, 1)).toBe(2);
  });
});
