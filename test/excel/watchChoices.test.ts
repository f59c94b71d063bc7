import { createWorkbook } from 'excel-host/xlsx';
import { createWatching } from '../../src/excel';
import { addSheet, open, quiet, sheetNamed } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A workbook with a list in A1:A5, in an Excel that tells nobody of choices from it. */
async function openWithList(looksForChoices: boolean) {
  const model = createWorkbook();
  const book = await open(model, { excelMay: new Set(['list-no-event']) });
  const sheet = sheetNamed(model, 'Sheet1');
  addSheet(model, 'Khác');
  await book.runtime.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A5');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
    await context.sync();
  });
  const heard: (readonly string[])[] = [];
  const stop = await createWatching(book.runtime, { looksForChoices }).watch(({ sheets }) => void heard.push(sheets));
  await later(50);
  const select = async (row: number): Promise<void> => {
    sheet.selection = { row, column: 0, rows: 1, columns: 1 };
    book.host.changedByUser();
    await later(50);
  };
  const choose = (row: number): void => {
    sheet.cells.setValue(row, 0, 'Đạt');
    book.host.changedByUser();
  };
  return { book, heard, stop, select, choose };
}

test('a choice from a list is heard of once the user goes elsewhere, also the first one', async () => {
  const { heard, stop, select, choose } = await openWithList(true);
  choose(0);
  await select(3);
  await later(600);
  expect(heard).toEqual([['Sheet1']]);
  choose(3);
  await select(4);
  await later(600);
  expect(heard).toEqual([['Sheet1'], ['Sheet1']]);
  await stop();
});

test('going from cell to cell without a choice is no news, nor is what the add-in writes itself', async () => {
  const { book, heard, stop, select } = await openWithList(true);
  for (const row of [1, 2, 3]) await select(row);
  const pictures = [pictureOf({ id: 'KQ_A', name: 'KQ A', cells: [['x']] })];
  await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await book.port.read([]), quiet);
  await select(4);
  await later(600);
  expect(heard).toEqual([]);
  await stop();
});

test('where Excel tells of choices nobody looks for them', async () => {
  const { heard, stop, select, choose } = await openWithList(false);
  choose(0);
  await select(3);
  await later(600);
  expect(heard).toEqual([]);
  await stop();
});
