import { HostError } from 'excel-host/office';
import { stepsKept } from '../../src/excel/kept';
import type { SheetPicture } from '../../src/cells/picture';
import { addSheet, contentsOf, dumpOf, open, quiet, sheetNamed, type OpenWorkbook } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const numbered = (name: string, value: number): SheetPicture =>
  pictureOf({ id: `KQ_${name}`, name: `KQ ${name}`, cells: [['Lần'], [value]] });

const draw = async ({ port }: OpenWorkbook, moment: number, ...pictures: SheetPicture[]): Promise<void> => {
  const keptAt = `2026-01-0${String(moment)}T08:00:00.000Z`;
  await port.write({ pictures, theme: 'colourBlindSafe', keptAt }, await port.read([]), quiet);
};

const visible = ({ model }: OpenWorkbook): string[] =>
  model.worksheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
const valueOn = ({ model }: OpenWorkbook, name: string): unknown => contentsOf(sheetNamed(model, name))[1]?.[0];

test('bringing back undoes the last drawing, and again the one before', async () => {
  const book = await open();
  for (const moment of [1, 2, 3]) await draw(book, moment, numbered('A', moment));
  expect((await book.port.kept()).map(({ step }) => step)).toEqual([3, 2, 1]);
  await book.port.restore(3);
  expect(valueOn(book, 'KQ A')).toBe(2);
  await book.port.restore(2);
  expect(valueOn(book, 'KQ A')).toBe(1);
  expect(await book.port.kept()).toEqual([{ step: 1, keptAt: '2026-01-01T08:00:00.000Z', sheets: ['KQ A'] }]);
});

test('what is kept is told with the hidden sheets that it takes, and goes when the user wants it gone', async () => {
  const book = await open();
  for (const moment of [1, 2, 3]) await draw(book, moment, numbered('A', moment), numbered('B', moment));
  expect((await book.port.kept()).map(({ hiddenSheets }) => hiddenSheets)).toEqual([2, 2, undefined]);
  await book.port.forget();
  expect(await book.port.kept()).toEqual([]);
  expect(book.model.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'KQ A', 'KQ B']);
  expect([valueOn(book, 'KQ A'), valueOn(book, 'KQ B')]).toEqual([3, 3]);
  await draw(book, 4, numbered('A', 4), numbered('B', 4));
  expect(await book.port.kept()).toMatchObject([{ sheets: ['KQ A', 'KQ B'], hiddenSheets: 2 }]);
});

test.each([
  [15_353, 3],
  [30_000, 3],
  [40_000, 2],
  [51_807, 1],
  [1_000_000, 1],
  [0, 3],
])('of status sheets with %d cells %d steps are kept', (cells, steps) => {
  expect(stepsKept(cells)).toBe(steps);
});

test('several steps are undone at once, and the copies of later steps go', async () => {
  const book = await open();
  for (const moment of [1, 2, 3]) await draw(book, moment, numbered('A', moment), numbered('B', moment * 10));
  await book.port.restore(2);
  expect([valueOn(book, 'KQ A'), valueOn(book, 'KQ B')]).toEqual([1, 10]);
  expect(book.model.worksheets.filter(({ name }) => name.startsWith('~'))).toEqual([]);
});

test('undoing the first drawing takes the sheets that it added, and nothing of the user', async () => {
  const book = await open();
  addSheet(book.model, 'Của tôi', [['giữ']]);
  const before = dumpOf(book.model);
  await draw(book, 1, numbered('A', 1));
  await book.port.restore(1);
  expect(dumpOf(book.model)).toEqual(before);
});

test('what a user wrote on a status sheet comes back with it', async () => {
  const book = await open();
  await draw(book, 1, numbered('A', 1));
  sheetNamed(book.model, 'KQ A').cells.setValue(4, 4, 'ghi chú của tôi');
  await draw(book, 2, numbered('A', 2));
  expect(contentsOf(sheetNamed(book.model, 'KQ A')).flat()).not.toContain('ghi chú của tôi');
  await book.port.restore(2);
  expect(contentsOf(sheetNamed(book.model, 'KQ A')).flat()).toContain('ghi chú của tôi');
});

test('a status sheet that was deleted meanwhile comes back as a sheet of ours', async () => {
  const book = await open();
  await draw(book, 1, numbered('A', 1), numbered('B', 1));
  await draw(book, 2, numbered('A', 2), numbered('B', 2));
  const gone = sheetNamed(book.model, 'KQ A');
  book.model.worksheets.splice(book.model.worksheets.indexOf(gone), 1);
  await book.port.restore(2);
  expect(valueOn(book, 'KQ A')).toBe(1);
  await draw(book, 3, numbered('A', 3), numbered('B', 3));
  expect(visible(book)).toEqual(['Sheet1', 'KQ B', 'KQ A']);
});

test('at most three steps are kept, out of sight of the user', async () => {
  const book = await open();
  for (const moment of [1, 2, 3, 4, 5]) await draw(book, moment, numbered('A', moment));
  const copies = book.model.worksheets.filter(({ name }) => name.startsWith('~'));
  expect(copies.map(({ visibility }) => visibility)).toEqual(['VeryHidden', 'VeryHidden', 'VeryHidden']);
  expect((await book.port.kept()).map(({ step }) => step)).toEqual([5, 4, 3]);
});

test('a drawing that keeps nothing leaves no copy behind', async () => {
  const book = await open();
  await draw(book, 1, numbered('A', 1));
  const pictures = [numbered('A', 2)];
  await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await book.port.read([]), quiet);
  expect(visible(book)).toEqual(book.model.worksheets.map(({ name }) => name));
});

test('a protected status sheet is named, and nothing is brought back', async () => {
  const book = await open();
  await draw(book, 1, numbered('A', 1), numbered('B', 1));
  await draw(book, 2, numbered('A', 2), numbered('B', 2));
  sheetNamed(book.model, 'KQ B').protected = true;
  await expect(book.port.restore(2)).rejects.toMatchObject({
    code: 'sheetProtected',
    detail: 'KQ B',
    restored: true,
  });
  expect(valueOn(book, 'KQ A')).toBe(2);
});

test('a step that is not there is refused', async () => {
  const book = await open();
  await expect(book.port.restore(7)).rejects.toMatchObject({ code: 'itemMissing', restored: true });
});

test('a fault at any action of bringing back leaves the workbook as it was', async () => {
  for (let fault = 0, ended = false; !ended; fault++) {
    let actions = -1;
    const book = await open(undefined, {
      beforeAction: () => {
        if (actions >= 0 && actions++ === fault) throw new HostError('GeneralException', 'fault');
      },
    });
    for (const moment of [1, 2]) await draw(book, moment, numbered('A', moment), numbered('B', moment));
    const before = dumpOf(book.model);
    actions = 0;
    const error = await book.port.restore(2).then(
      () => null,
      (reason: unknown) => reason,
    );
    actions = -1;
    ended = error === null;
    if (!ended) expect({ fault, after: dumpOf(book.model) }).toEqual({ fault, after: before });
    expect(fault).toBeLessThan(400);
  }
});

test('a fault at any action of a drawing that keeps copies leaves the workbook as it was', async () => {
  for (let fault = 0, ended = false; !ended; fault++) {
    let actions = -1;
    const book = await open(undefined, {
      beforeAction: () => {
        if (actions >= 0 && actions++ === fault) throw new HostError('GeneralException', 'fault');
      },
    });
    for (const moment of [1, 2, 3, 4]) await draw(book, moment, numbered('A', moment));
    const before = dumpOf(book.model);
    const keptBefore = await book.port.kept();
    actions = 0;
    const error = await draw(book, 5, numbered('A', 5)).then(
      () => null,
      (reason: unknown) => reason,
    );
    actions = -1;
    ended = error === null;
    if (!ended) {
      expect({ fault, kept: (await book.port.kept()).length }).toEqual({ fault, kept: keptBefore.length });
      expect({ fault, after: dumpOf(book.model) }).toEqual({ fault, after: before });
    }
    expect(fault).toBeLessThan(600);
  }
});
