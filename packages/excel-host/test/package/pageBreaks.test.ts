import { createEmptyWorkbook, createWorksheet } from '../../src/model';
import { newPackage, openPackage } from '../../src/package';
import { open, sheetNamed } from '../../../../test/support/excelHost';

test('breaks before rows and a scale come back from the file', () => {
  const model = createEmptyWorkbook();
  const sheet = createWorksheet(model, 'Phiếu');
  sheet.pageLayout = { ...sheet.pageLayout, scale: 68, rowBreaks: [39, 78] };
  const again = openPackage(newPackage(model).save()).workbook;
  expect(sheetNamed(again, 'Phiếu').pageLayout).toMatchObject({ scale: 68, rowBreaks: [39, 78], fitToWidth: null });
});

test('Office.js adds breaks in any order, each once, and takes them away', async () => {
  const book = await open();
  await book.runtime.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A9', 'B4', 'A9']) horizontalPageBreaks.add(address);
    await context.sync();
  });
  expect(sheetNamed(book.model, 'Sheet1').pageLayout.rowBreaks).toEqual([3, 8]);
  await book.runtime.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(sheetNamed(book.model, 'Sheet1').pageLayout.rowBreaks).toEqual([]);
});

test('a scale beyond what Excel prints, or beside fitted pages, is refused', async () => {
  const book = await open();
  const zoomed = (zoom: Excel.PageLayoutZoomOptions) =>
    book.runtime.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = zoom;
      await context.sync();
    });
  await expect(zoomed({ scale: 5 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(zoomed({ scale: 68, horizontalFitToPages: 1 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await zoomed({ scale: 68 });
  await zoomed({ horizontalFitToPages: 1 });
  expect(sheetNamed(book.model, 'Sheet1').pageLayout).toMatchObject({ scale: null, fitToWidth: 1 });
});
