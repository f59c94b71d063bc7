import { HostError } from 'excel-host/office';
import type { WorkbookChange } from '../../src/application/ports';
import { createEditing, createNavigation, createWatching } from '../../src/excel';
import { placeOf } from '../../src/excel/navigate';
import { addSheet, contentsOf, dumpOf, open, quiet, sheetNamed, type OpenWorkbook } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('showing a place', () => {
  test('the sheet comes to the front with the cell selected, whatever its name', async () => {
    const book = await open();
    addSheet(book.model, "Nhóm '5'");
    const navigation = createNavigation(book.runtime);
    await navigation.goTo({ sheet: "Nhóm '5'", cell: 'B7' });
    expect(await navigation.selected()).toEqual({ sheet: "Nhóm '5'", cell: 'B7' });
  });

  test('a sheet that is gone is told and not made up', async () => {
    const book = await open();
    const going = createNavigation(book.runtime).goTo({ sheet: 'Không có', cell: 'A1' });
    await expect(going).rejects.toMatchObject({ code: 'itemMissing', restored: true });
  });

  test.each([
    ['Sheet1!A1', { sheet: 'Sheet1', cell: 'A1' }],
    ["'Nhóm 1'!B2:C3", { sheet: 'Nhóm 1', cell: 'B2:C3' }],
    ["'a''b!c'!D4", { sheet: "a'b!c", cell: 'D4' }],
  ])('%s is read as sheet and cell', (address, place) => {
    expect(placeOf(address)).toEqual(place);
  });
});

describe('writing single cells', () => {
  const edit = (
    { runtime }: OpenWorkbook,
    cell: string,
    value: string | number | boolean | null | { formula: string },
  ) => createEditing(runtime).edit([{ sheet: 'Sheet1', cell, value }]);
  const cellOf = ({ model }: OpenWorkbook, row = 0, column = 0) => {
    const { cells } = sheetNamed(model, 'Sheet1');
    return cells.formula(row, column) ?? cells.value(row, column);
  };

  test.each([
    [2160],
    [true],
    ['Theo thẩm định'],
    ['=1+1'],
    ['+84'],
    ['-'],
    ['@x'],
    ['12,5'],
    ['31/12/2024'],
    ["'a"],
    ['1e5'],
  ])('%p stands in the cell as what it is and never becomes anything else', async (value) => {
    const book = await open();
    await edit(book, 'A1', value);
    expect(cellOf(book)).toBe(value);
    expect(sheetNamed(book.model, 'Sheet1').cells.formula(0, 0)).toBeNull();
  });

  test.each([['=1+1'], ['31/12/2024'], ['+84'], ['12,5']])(
    '%p stands as it is in a cell formatted as text',
    async (value) => {
      const book = await open();
      const sheet = sheetNamed(book.model, 'Sheet1');
      sheet.cells.setStyle(0, 0, book.model.styles.intern({ ...book.model.styles.get(0), numberFormat: '@' }));
      await edit(book, 'A1', value);
      expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 0)]).toEqual([value, null]);
    },
  );

  test('a formula is written as a formula, and null empties the cell', async () => {
    const book = await open();
    await edit(book, 'A1', { formula: '=1+1' });
    expect(cellOf(book)).toBe('=1+1');
    await edit(book, 'B1', 5);
    await edit(book, 'B1', null);
    expect(cellOf(book, 0, 1)).toBeNull();
  });

  test('a formula gives way only when that was said; else its cell is named and nothing is written', async () => {
    const book = await open();
    await edit(book, 'A1', { formula: '=1+1' });
    const edits = [
      { sheet: 'Sheet1', cell: 'B1', value: 1 },
      { sheet: 'Sheet1', cell: 'A1', value: 2 },
    ];
    const editing = createEditing(book.runtime);
    await expect(editing.edit(edits)).rejects.toMatchObject({
      code: 'formulaThere',
      detail: 'Sheet1!A1',
      restored: true,
    });
    expect(contentsOf(sheetNamed(book.model, 'Sheet1'))).toEqual([['=1+1']]);
    await editing.edit(edits, { overFormulas: true });
    expect(contentsOf(sheetNamed(book.model, 'Sheet1'))).toEqual([[2, 1]]);
  });

  test('when one of several cells cannot be written, the others are as they were', async () => {
    const book = await open();
    addSheet(book.model, 'Khóa', [['giữ']]).protected = true;
    sheetNamed(book.model, 'Sheet1').cells.setValue(0, 0, '=không phải công thức');
    sheetNamed(book.model, 'Sheet1').cells.setFormula(1, 0, '=2+3', 5);
    const before = dumpOf(book.model);
    const editing = createEditing(book.runtime).edit(
      [
        { sheet: 'Sheet1', cell: 'A1', value: 7 },
        { sheet: 'Sheet1', cell: 'A2', value: 8 },
        { sheet: 'Khóa', cell: 'A1', value: 9 },
      ],
      { overFormulas: true },
    );
    await expect(editing).rejects.toMatchObject({ code: 'sheetProtected', restored: true });
    expect(contentsOf(sheetNamed(book.model, 'Sheet1'))).toEqual([['=không phải công thức'], ['=2+3']]);
    expect(sheetNamed(book.model, 'Sheet1').cells.formula(0, 0)).toBeNull();
    expect((dumpOf(book.model) as unknown[])[1]).toEqual((before as unknown[])[1]);
  });

  test('a host that dies in the middle is told as not restored', async () => {
    let dead = false;
    const book = await open(undefined, {
      beforeAction: (_, action) => {
        if (action.Name === 'Formulas' && action.ActionType === 4) dead = true;
        if (dead) throw new HostError('GeneralException', 'gone');
      },
    });
    await expect(edit(book, 'A1', 1)).rejects.toMatchObject({ restored: false });
  });
});

describe('hearing of changes', () => {
  const watch = async ({ runtime }: OpenWorkbook): Promise<{ heard: WorkbookChange[]; stop: () => Promise<void> }> => {
    const heard: WorkbookChange[] = [];
    return { heard, stop: await createWatching(runtime).watch((change) => void heard.push(change)) };
  };
  const type = ({ model, host }: OpenWorkbook, sheet: string, value: number): void => {
    sheetNamed(model, sheet).cells.setValue(0, 0, value);
    host.changedByUser();
  };

  test('a burst of edits is told once, with the names of the sheets', async () => {
    const book = await open();
    addSheet(book.model, 'Nhóm 1');
    const { heard, stop } = await watch(book);
    for (const value of [1, 2, 3]) type(book, 'Nhóm 1', value);
    type(book, 'Sheet1', 4);
    await later(700);
    expect(heard.map(({ sheets }) => [...sheets].sort())).toEqual([['Nhóm 1', 'Sheet1']]);
    await stop();
    type(book, 'Sheet1', 5);
    await later(500);
    expect(heard).toHaveLength(1);
  });

  test('what the add-in writes itself is no news', async () => {
    const book = await open();
    const { heard, stop } = await watch(book);
    const pictures = [pictureOf({ id: 'KQ_A', name: 'KQ A' })];
    await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await book.port.read([]), quiet);
    await later(600);
    expect(heard).toEqual([]);
    await stop();
  });
});
