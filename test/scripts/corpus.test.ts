import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createEmptyWorkbook, createWorksheet, newPackage } from 'excel-host/xlsx';
import { changedParts } from '../../scripts/corpus/compare';
import { tryFile } from '../../scripts/corpus/tryFile';

function foreign(): Uint8Array {
  const workbook = createEmptyWorkbook();
  const sheet = createWorksheet(workbook, 'Của tôi');
  workbook.activeWorksheetId = sheet.id;
  sheet.cells.setValue(0, 0, 'giữ nguyên');
  sheet.cells.setFormula(1, 0, '=1+1', 2);
  return newPackage(workbook).save();
}

test('a workbook of somebody else takes sample and report with every part kept', async () => {
  expect(await tryFile(foreign())).toEqual({ kind: 'kept' });
}, 60_000);

test('what is no workbook is refused with a sentence', async () => {
  expect(await tryFile(strToU8('không phải xlsx'))).toMatchObject({ kind: 'refused' });
});

test('a changed cell and a lost part are named', () => {
  const source = zipSync({ ...unzipSync(foreign()), 'xl/media/image1.png': strToU8('ảnh') });
  const parts = unzipSync(source);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<v>2</v>', '<v>3</v>'));
  delete parts['xl/media/image1.png'];
  expect(changedParts(source, zipSync(parts))).toEqual(['xl/worksheets/sheet1.xml', 'xl/media/image1.png (gone)']);
});

test('another tab being selected is no change', () => {
  const source = foreign();
  const parts = unzipSync(source);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(' tabSelected="1"', ''));
  expect(changedParts(source, zipSync(parts))).toEqual([]);
});
