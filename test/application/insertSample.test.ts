import { createTemplate } from '../../src/application/createTemplate';
import { formulaExamplesPicture } from '../../src/functions/examplesSheet';
import { insertSample } from '../../src/application/insertSample';
import { scoreWorkbook } from '../../src/application/scoreWorkbook';
import type { Progress } from '../../src/application/ports';
import { templatePictures } from '../../src/workbook/schema/template';
import type { Language } from '../../src/language/language';
import { addSheet, contentsOf, dumpOf, open, sheetNamed, type OpenWorkbook } from '../support/excelHost';

const quiet: Progress = { report: () => undefined, cancelled: () => false };
const examples = () => Promise.resolve(formulaExamplesPicture('vi'));
const INPUT = templatePictures('vi').map(({ name }) => name);

async function withTemplate(language: Language = 'vi'): Promise<OpenWorkbook> {
  const book = await open();
  await createTemplate(book.port, language, quiet);
  return book;
}

/** What the sample is in a workbook that had nothing. */
let inNew: Promise<OpenWorkbook> | null = null;
const fresh = (): Promise<OpenWorkbook> =>
  (inNew ??= open().then(async (book) => {
    await insertSample(book.port, quiet, examples);
    return book;
  }));

test.each(['vi', 'en'] as const)(
  'after a blank template (%s) the sheets are filled where they stand, just as in a new workbook',
  async (language) => {
    const book = await withTemplate(language);
    const own = addSheet(book.model, 'Của tôi');
    own.cells.setFormula(0, 0, "='Phường'!B5", null);
    const outcome = await insertSample(book.port, quiet, examples);
    expect(outcome.filled).toContain('Phường');
    expect(outcome.made).toHaveLength(1);
    // Formulas that point at a blank sheet live on.
    expect(own.cells.formula(0, 0)).toBe("='Phường'!B5");
    for (const name of INPUT) {
      const [found, wanted] = [sheetNamed(book.model, name), sheetNamed((await fresh()).model, name)];
      expect([name, contentsOf(found)]).toEqual([name, contentsOf(wanted)]);
      expect([name, found.tables.map((each) => [each.name, each.area])]).toEqual([
        name,
        wanted.tables.map((each) => [each.name, each.area]),
      ]);
    }
    const { assessment } = await scoreWorkbook({ workbook: book.port, clock: () => 0 }, {}, quiet);
    expect([assessment.year, assessment.wards.length]).toEqual([2022, 14]);
  },
);

const TYPED: readonly (readonly [sheet: string, row: number, column: number])[] = [
  ['Phường', 4, 1],
  ['Nhóm 1', 3, 2],
  ['Đất', 40, 0],
  ['Nhiệm vụ', 5, 30],
  ['Lộ trình', 0, 0],
];
test('what a user typed in, over, below or beside a table is never written over, nor is a formula that shows nothing', async () => {
  const book = await withTemplate();
  const blank = JSON.stringify(dumpOf(book.model));
  const refuses = (sheet: string): Promise<void> =>
    expect(insertSample(book.port, quiet, examples)).rejects.toMatchObject({
      code: 'inputFilled',
      detail: sheet,
      restored: true,
    });
  for (const [sheet, row, column] of TYPED) {
    const { cells } = sheetNamed(book.model, sheet);
    const before = cells.value(row, column);
    cells.setValue(row, column, 'tôi viết');
    await refuses(sheet);
    expect(cells.value(row, column)).toBe('tôi viết');
    cells.setValue(row, column, before);
  }
  const { cells } = sheetNamed(book.model, 'Phường');
  cells.setFormula(30, 0, '=""', '');
  await refuses('Phường');
  cells.setValue(30, 0, null);
  expect(JSON.stringify(dumpOf(book.model))).toBe(blank);
});

test('a note that a user put on a blank sheet stays where it is, though the library knows no notes', async () => {
  const book = await withTemplate();
  const { notes } = sheetNamed(book.model, 'Phường');
  notes.set('8,2', 'hỏi lại công an thành phố');
  expect((await insertSample(book.port, quiet, examples)).filled).toContain('Phường');
  expect([...notes]).toEqual([['8,2', 'hỏi lại công an thành phố']]);
});

test('settings and rules that a user changed stay, and the sample comes all the same', async () => {
  const book = await withTemplate();
  const settings = sheetNamed(book.model, 'Thiết lập');
  settings.cells.setValue(40, 0, 'ghi chú');
  const before = contentsOf(settings);
  const { filled, kept } = await insertSample(book.port, quiet, examples);
  expect(filled).toContain('Phường');
  expect(kept).toContain('Thiết lập');
  expect(contentsOf(settings)).toEqual(before);
});

test('a blank sheet that is protected refuses, and nothing is written', async () => {
  const book = await withTemplate();
  sheetNamed(book.model, 'Đất').protected = true;
  const before = JSON.stringify(dumpOf(book.model));
  await expect(insertSample(book.port, quiet, examples)).rejects.toMatchObject({
    code: 'sheetProtected',
    detail: 'Đất',
  });
  expect(JSON.stringify(dumpOf(book.model))).toBe(before);
});

test('a second time nothing is mixed into the data', async () => {
  const book = await fresh();
  await expect(insertSample(book.port, quiet, examples)).rejects.toMatchObject({ code: 'inputFilled' });
});
