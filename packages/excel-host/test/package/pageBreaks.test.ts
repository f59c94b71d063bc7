import { createEmptyWorkbook, createWorksheet } from '../../src/model';
import { newPackage, openPackage } from '../../src/package';
import { firstSheet, openDesk } from '../protocol/support';

test('breaks before rows and a scale come back from the file', () => {
  const model = createEmptyWorkbook();
  const sheet = createWorksheet(model, 'Phiếu');
  sheet.pageLayout = { ...sheet.pageLayout, scale: 68, rowBreaks: [39, 78] };
  const again = openPackage(newPackage(model).save()).workbook;
  expect(again.worksheets[0]!.pageLayout).toMatchObject({ scale: 68, rowBreaks: [39, 78], fitToWidth: null });
});

test('Office.js adds breaks in any order, each once, and takes them away', async () => {
  const book = await openDesk();
  await book.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A9', 'B4', 'A9']) horizontalPageBreaks.add(address);
    await context.sync();
  });
  expect(firstSheet(book).pageLayout.rowBreaks).toEqual([3, 8]);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(firstSheet(book).pageLayout.rowBreaks).toEqual([]);
});

test('a scale beyond what Excel prints, or beside fitted pages, is refused', async () => {
  const book = await openDesk();
  const zoomed = (zoom: Excel.PageLayoutZoomOptions) =>
    book.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = zoom;
      await context.sync();
    });
  await expect(zoomed({ scale: 5 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(zoomed({ scale: 68, horizontalFitToPages: 1 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await zoomed({ scale: 68 });
  await zoomed({ horizontalFitToPages: 1 });
  expect(firstSheet(book).pageLayout).toMatchObject({ scale: null, fitToWidth: 1 });
});
