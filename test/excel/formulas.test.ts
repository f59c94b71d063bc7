import { repairFormulas } from '../../src/functions/repairFormulas';
import { createEditing, createFormulas } from '../../src/excel';
import { addSheet, open, sheetNamed, type OpenWorkbook } from '../support/excelHost';

const BROKEN = '=_xldudf_KM_WARDSCORE("An Tảo",2022)';
const MENDED = '=KM.WARDSCORE("An Tảo",2022)';

async function workbookWith(formulas: readonly (readonly [string, string, string])[]): Promise<OpenWorkbook> {
  const book = await open();
  for (const [sheet, formula, shown] of formulas) {
    const found = book.model.worksheets.find(({ name }) => name === sheet) ?? addSheet(book.model, sheet);
    const row = (found.cells.usedRange(false)?.row ?? -1) + (found.cells.usedRange(false)?.rows ?? 0) + 1;
    found.cells.setFormula(row, 2, formula, { error: shown });
  }
  return book;
}

const repair = ({ runtime }: OpenWorkbook) => {
  const [formulas, editing] = [createFormulas(runtime), createEditing(runtime)];
  return repairFormulas({
    formulas: () => formulas.formulas(),
    edit: (edits, freedom) => editing.edit(edits, freedom),
  });
};

test('formulas of ours are found among others, with what they show', async () => {
  const book = await workbookWith([
    ['A', '=SUM(1,2)', '#NAME?'],
    ['A', '=KM.WARDSCORE("Lam Sơn",2022)', '#NAME?'],
    ["B's", '=1+_xldudf_KM_ROADMAPSHARE()', '#NAME?'],
  ]);
  expect(await createFormulas(book.runtime).formulas()).toEqual([
    {
      sheet: 'A',
      isProtected: false,
      cells: [{ cell: 'C3', formula: '=KM.WARDSCORE("Lam Sơn",2022)', value: '#NAME?' }],
    },
    {
      sheet: "B's",
      isProtected: false,
      cells: [{ cell: 'C1', formula: '=1+_xldudf_KM_ROADMAPSHARE()', value: '#NAME?' }],
    },
  ]);
});

test('a workbook without formulas has none to repair', async () => {
  expect(await repair(await open())).toEqual({ repaired: [], protectedSheets: [] });
});

test('broken formulas are written again, and those on a protected sheet are told and left alone', async () => {
  const book = await workbookWith([
    ['A', '=1+_xldudf_KM_ROADMAPSHARE()', '#NAME?'],
    ['Khóa', '=KM.WARDSCORE("x")', '#NAME?'],
  ]);
  sheetNamed(book.model, 'Khóa').protected = true;
  expect(await repair(book)).toEqual({
    repaired: [{ sheet: 'A', cells: ['C1'] }],
    protectedSheets: [{ sheet: 'Khóa', cells: ['C1'] }],
  });
  expect(sheetNamed(book.model, 'A').cells.formula(0, 2)).toBe('=1+KM.ROADMAPSHARE()');
});

test('more formulas than one request can carry are repaired', async () => {
  const count = 3000;
  const book = await workbookWith([['A', '=1', '1']]);
  const { cells } = sheetNamed(book.model, 'A');
  for (let row = 0; row < count; row++) cells.setFormula(row, 2, BROKEN, { error: '#NAME?' });
  const { repaired } = await repair(book);
  expect(repaired.map((each) => each.cells.length)).toEqual([count]);
  expect([0, 1500, count - 1].map((row) => cells.formula(row, 2))).toEqual([MENDED, MENDED, MENDED]);
});

test('a refusal in a later request gives the cells of the earlier ones their formulas back', async () => {
  const count = 3000;
  const book = await workbookWith([['A', '=1', '1']]);
  const { cells } = sheetNamed(book.model, 'A');
  for (let row = 0; row < count; row++) cells.setFormula(row, 2, BROKEN, { error: '#NAME?' });
  const [first, last] = ['C1', `C${String(count)}`];
  const editing = createEditing(book.runtime).edit([
    ...Array.from({ length: count }, (_, row) => ({
      sheet: 'A',
      cell: `C${String(row + 1)}`,
      value: { formula: MENDED },
    })),
    { sheet: 'A', cell: last, value: { formula: '=SUM((' } },
  ]);
  await expect(editing).rejects.toMatchObject({ restored: true });
  expect([first, last].map((_, index) => cells.formula(index * (count - 1), 2))).toEqual([BROKEN, BROKEN]);
});
