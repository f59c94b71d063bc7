import { createWorkbook } from 'excel-host/xlsx';
import type { CellSurroundings } from '../../src/application/ports';
import { createStatusCells } from '../../src/excel';
import { followStatusCells } from '../../src/session/followStatusCells';
import { addSheet, open, quiet, sheetNamed } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A workbook with a status sheet and one of the user's. */
async function openBook() {
  const model = createWorkbook();
  const book = await open(model);
  addSheet(model, 'Của tôi', [['Phường'], ['Lam Sơn']]);
  const cells = [['Tiêu đề'], ['Phường', 'C01 Đảng bộ'], ['An Tảo', '✔ Đạt'], ['Lam Sơn', '✖ Không đạt']];
  const pictures = [pictureOf({ id: 'KQ_MATRAN', name: 'KQ Ma trận', cells })];
  await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await book.port.read([]), quiet);
  const heard: CellSurroundings[] = [];
  const select = async (sheet: string, row: number, column: number, rest = 400): Promise<void> => {
    const target = sheetNamed(model, sheet);
    model.activeWorksheetId = target.id;
    target.selection = { row, column, rows: 1, columns: 1 };
    book.host.changedByUser();
    await later(rest);
  };
  return { book, heard, select };
}

test('a cell selected on a status sheet is told with its row, the heads of its column and what stands above', async () => {
  const { book, heard, select } = await openBook();
  const stop = await createStatusCells(book.runtime).watchStatusCells((around) => void heard.push(around));
  await select('KQ Ma trận', 3, 1);
  expect(heard).toHaveLength(1);
  expect(heard[0]?.row.slice(0, 3)).toEqual(['Lam Sơn', '✖ Không đạt', '']);
  expect(heard[0]?.heads.slice(0, 4)).toEqual(['', 'C01 Đảng bộ', '✔ Đạt', '✖ Không đạt']);
  expect(heard[0]?.rowsAbove.map(([first]) => first)).toEqual(['An Tảo', 'Phường', 'Tiêu đề']);
  await stop();
  await select('KQ Ma trận', 2, 1);
  expect(heard).toHaveLength(1);
});

test('the cell that was selected before anybody listened is told at once', async () => {
  const { book, heard, select } = await openBook();
  await select('KQ Ma trận', 2, 0, 0);
  await createStatusCells(book.runtime).watchStatusCells((around) => void heard.push(around));
  await later(100);
  expect(heard.map(({ row }) => row[0])).toEqual(['An Tảo']);
});

test('sheets of the user are not followed, and of a walk over cells only where it rests', async () => {
  const { book, heard, select } = await openBook();
  const end = followStatusCells(createStatusCells(book.runtime), (around) => void heard.push(around));
  await later(50);
  await select('Của tôi', 1, 0);
  expect(heard).toEqual([]);
  await select('KQ Ma trận', 2, 1, 20);
  await select('KQ Ma trận', 3, 1);
  expect(heard.map(({ row }) => row[0])).toEqual(['Lam Sơn']);
  end();
  await later(50);
  await select('KQ Ma trận', 2, 1);
  expect(heard).toHaveLength(1);
});
