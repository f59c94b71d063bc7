import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError, type HostOptions } from 'excel-host/office';
import { createWorkbook, type ModelValue, openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { cellName } from '../../src/cells/address';
import type { RepairChange } from '../../src/workbook/repairs';
import { createRepairs } from '../../src/excel';
import type { PlainValue } from '../../src/workbook/grid';
import { addSheet, addTable, dumpOf, open, quiet, sheetNamed, type OpenWorkbook } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

/** Everything in a workbook, but for the apostrophe by which a text that was put back is kept a text. */
const stateOf = (model: Workbook): unknown =>
  structuredClone(dumpOf(model, (look) => ({ ...look, quotePrefix: false })));

const KEPT_AT = '2026-01-02T08:00:00.000Z';
const WISH = { keptAt: KEPT_AT, overFormulas: false };

const cells = (...given: (readonly [cell: string, before: PlainValue, after: PlainValue | null, date?: string])[]) =>
  ({
    kind: 'cells',
    cells: given.map(([cell, before, after, date = null]) => ({ sheet: 'Đất', cell, before, after, date })),
  }) as const satisfies RepairChange;

/** Sheet Đất with a column of these values under its header, as a table. */
function landBook(...values: ModelValue[]): Workbook {
  const model = createWorkbook();
  addTable(model, 'Đất', 'tblDat', [['Diện tích (m²)'], ...values.map((value) => [value])]);
  return model;
}
const formatted = (model: Workbook, row: number, numberFormat: string): Workbook => {
  const sheet = sheetNamed(model, 'Đất');
  const style = { ...model.styles.get(sheet.cells.styleId(row, 0)), numberFormat };
  sheet.cells.setStyle(row, 0, model.styles.intern(style));
  return model;
};
const opened = async (model: Workbook, options: HostOptions = {}) => {
  const book = await open(model, options);
  return { ...book, repairs: createRepairs(book.runtime) };
};
const contentAt = (model: Workbook, row: number, sheet = 'Đất'): unknown => {
  const { cells: store } = sheetNamed(model, sheet);
  return store.formula(row, 0) ?? store.value(row, 0);
};
const formatAt = (model: Workbook, row: number): string =>
  model.styles.get(sheetNamed(model, 'Đất').cells.styleId(row, 0)).numberFormat;
const statesOf = (left: readonly { readonly state: string }[]): string[] => left.map(({ state }) => state);

describe('a repair that a user has confirmed', () => {
  test('writes the value, and says what it made', async () => {
    const { model, repairs } = await opened(landBook('2.160', '500m²'));
    const change = cells(['A2', '2.160', 2160]);
    expect(await repairs.repair([change], WISH)).toEqual({ made: [change], left: [] });
    expect([contentAt(model, 1), contentAt(model, 2)]).toEqual([2160, '500m²']);
  });

  test('makes a number of a text in a cell formatted as text, and a date that shows as one', async () => {
    const model = formatted(formatted(landBook('12', '1/7/25'), 1, '@'), 2, '@');
    const { repairs } = await opened(model);
    await repairs.repair([cells(['A2', '12', 12]), cells(['A3', '1/7/25', 45_839, '2025-07-01'])], WISH);
    expect([contentAt(model, 1), formatAt(model, 1)]).toEqual([12, 'General']);
    expect([contentAt(model, 2), formatAt(model, 2)]).toEqual([45_839, 'dd/mm/yyyy']);
  });

  test('leaves the format of a number that has one', async () => {
    const model = formatted(landBook('12'), 1, '#,##0');
    const { repairs } = await opened(model);
    await repairs.repair([cells(['A2', '12', 12])], WISH);
    expect(formatAt(model, 1)).toBe('#,##0');
  });

  test('writes a text as text, whatever it begins with or looks like', async () => {
    const model = landBook('a', 'b', 'c');
    const { repairs } = await opened(model);
    const texts = ['=1+1', '01/07/2025', 'An Tảo'];
    await repairs.repair(
      [cells(...texts.map((text, at) => [`A${String(at + 2)}`, 'abc'[at] ?? '', text] as const))],
      WISH,
    );
    expect(texts.map((_, at) => contentAt(model, at + 1))).toEqual(texts);
  });

  test('clears the cells of a row', async () => {
    const { model, repairs } = await opened(landBook(3, 'Tổng cộng'));
    await repairs.repair([cells(['A3', 'Tổng cộng', null])], WISH);
    expect([contentAt(model, 1), contentAt(model, 2)]).toEqual([3, null]);
  });

  test('makes a table of a range again and names a sheet again, with what points at it', async () => {
    const model = createWorkbook();
    addSheet(model, 'Dat', [
      ['Phường', 'Diện tích (m²)'],
      ['An Tảo', 500],
    ]);
    const own = addSheet(model, 'Của tôi');
    own.cells.setFormula(0, 0, '=Dat!B2', 500);
    own.touched.cells = true;
    const { repairs } = await opened(model);
    const table: RepairChange = {
      ...{ kind: 'table', sheet: 'Dat', table: 'tblDat', row: 0, column: 0, rows: 2 },
      headers: ['Phường', 'Diện tích (m²)'],
    };
    await repairs.repair([table, { kind: 'sheet', sheet: 'Dat', name: 'Đất' }], WISH);
    expect(sheetNamed(model, 'Đất').tables.map(({ name, area }) => [name, area.rows, area.columns])).toEqual([
      ['tblDat', 2, 2],
    ]);
    expect(contentAt(model, 0, 'Của tôi')).toMatch(/Đất/);
  });
});

describe('a repair is not made', () => {
  const refused = async (model: Workbook, change: RepairChange, state: string): Promise<void> => {
    const { repairs } = await opened(model);
    const before = stateOf(model);
    expect(statesOf(await repairs.look([change]))).toEqual([state]);
    const outcome = await repairs.repair([change], WISH);
    expect([outcome.made, statesOf(outcome.left)]).toEqual([[], [state]]);
    expect(stateOf(model)).toEqual(before);
  };

  test('when the cell was changed meanwhile', () => refused(landBook('77'), cells(['A2', '2.160', 2160]), 'changed'));

  test('when the sheet is gone', () => refused(createWorkbook(), cells(['A2', '2.160', 2160]), 'gone'));

  test('when the sheet is protected', async () => {
    const model = landBook('2.160');
    sheetNamed(model, 'Đất').protected = true;
    await refused(model, cells(['A2', '2.160', 2160]), 'protected');
  });

  test('when a formula stands there, unless the user has seen that it goes', async () => {
    const model = landBook('x');
    sheetNamed(model, 'Đất').cells.setFormula(1, 0, '="2"&".160"', '2.160');
    await refused(model, cells(['A2', '2.160', 2160]), 'formula');
    const { repairs, port } = await opened(model);
    expect(await repairs.look([cells(['A2', '2.160', 2160])])).toMatchObject([{ formula: '="2"&".160"' }]);
    await repairs.repair([cells(['A2', '2.160', 2160])], { ...WISH, overFormulas: true });
    expect(contentAt(model, 1)).toBe(2160);
    await port.restore(1);
    expect(contentAt(model, 1)).toBe('="2"&".160"');
  });

  test('when one of the cells of a row has changed: then none of them is written', () =>
    refused(landBook('a', 'b'), cells(['A2', 'a', null], ['A3', 'z', null]), 'changed'));

  test('when the header of the range is another one by now, or the table’s name is taken', async () => {
    const table: RepairChange = {
      ...{ kind: 'table', sheet: 'Trang', table: 'tblDat', row: 0, column: 0, rows: 2, headers: ['Phường'] },
    };
    const other = createWorkbook();
    addSheet(other, 'Trang', [['Nơi'], ['An Tảo']]);
    await refused(other, table, 'changed');
    const taken = landBook(1);
    addSheet(taken, 'Trang', [['Phường'], ['An Tảo']]);
    await refused(taken, table, 'changed');
  });

  test('when a sheet of the right name stands there by now', async () => {
    const model = landBook(1);
    addSheet(model, 'Dat');
    await refused(model, { kind: 'sheet', sheet: 'Dat', name: 'Đất' }, 'changed');
  });

  test('while the structure of the workbook is protected, as what was there could not be kept', async () => {
    const model = landBook('2.160');
    model.protected = true;
    const { repairs } = await opened(model);
    const before = stateOf(model);
    await expect(repairs.repair([cells(['A2', '2.160', 2160])], WISH)).rejects.toMatchObject({
      code: 'workbookProtected',
      restored: true,
    });
    expect(stateOf(model)).toEqual(before);
  });

  test('of one hinders no other', async () => {
    const { model, repairs } = await opened(landBook('1', '7', '3'));
    const changes = ['1', '2', '3'].map((text, at) => cells([`A${String(at + 2)}`, text, Number(text)]));
    const { made, left } = await repairs.repair(changes, WISH);
    expect([made.length, statesOf(left)]).toEqual([2, ['changed']]);
    expect([1, 2, 3].map((row) => contentAt(model, row))).toEqual([1, '7', 3]);
  });
});

describe('taken back', () => {
  const drawing = (value: number) => ({
    pictures: [pictureOf({ id: 'KQ_A', name: 'KQ A', cells: [['Lần'], [value]] })],
    ...({ theme: 'colourBlindSafe', keptAt: KEPT_AT } as const),
  });
  const draw = async ({ port }: OpenWorkbook, value: number): Promise<void> => {
    await port.write(drawing(value), await port.read([]), quiet);
  };

  test('a repair is listed with how many places it changed, and leaves everything as it was', async () => {
    const model = formatted(landBook('12', '1/7/25', 'An T¶o'), 1, '@');
    const { repairs, port } = await opened(model);
    const before = stateOf(model);
    await repairs.repair(
      [cells(['A2', '12', 12], ['A3', '1/7/25', 45_839, '2025-07-01']), cells(['A4', 'An T¶o', 'An Tảo'])],
      WISH,
    );
    expect(await port.kept()).toEqual([{ step: 1, keptAt: KEPT_AT, sheets: [], cells: 3, hiddenSheets: 1 }]);
    await port.restore(1);
    expect(stateOf(model)).toEqual(before);
    expect(await port.kept()).toEqual([]);
  });

  test('a table and a name of a sheet go back as well', async () => {
    const model = createWorkbook();
    addSheet(model, 'Dat', [['Phường'], ['An Tảo']]);
    const { repairs, port } = await opened(model);
    const before = stateOf(model);
    await repairs.repair(
      [
        { kind: 'table', sheet: 'Dat', table: 'tblDat', row: 0, column: 0, rows: 2, headers: ['Phường'] },
        { kind: 'sheet', sheet: 'Dat', name: 'Đất' },
      ],
      WISH,
    );
    await port.restore(1);
    expect(stateOf(model)).toEqual(before);
  });

  test('a repair goes back after the file was saved, closed and opened again', async () => {
    const sample = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));
    const first = openPackage(sample, { codec: NODE_CODEC });
    const land = (model: Workbook) => sheetNamed(model, 'Đất').cells;
    const before = land(first.workbook).value(4, 2);
    const { repairs } = await opened(first.workbook);
    const address = cellName(4, 2);
    await repairs.repair([cells([address, typeof before === 'number' ? before : '', 777])], WISH);
    const again = openPackage(first.save(), { codec: NODE_CODEC });
    expect(land(again.workbook).value(4, 2)).toBe(777);
    const { port } = await open(again.workbook);
    expect(await port.kept()).toMatchObject([{ cells: 1, keptAt: KEPT_AT }]);
    await port.restore(1);
    expect(land(again.workbook).value(4, 2)).toBe(before);
    const third = openPackage(again.save(), { codec: NODE_CODEC });
    expect(third.workbook.worksheets.filter(({ name }) => name.startsWith('~'))).toEqual([]);
  });

  test('a cell that somebody has changed since keeps what it holds', async () => {
    const model = landBook('2.160', '12');
    const { repairs, port } = await opened(model);
    await repairs.repair([cells(['A2', '2.160', 2160], ['A3', '12', 12])], WISH);
    sheetNamed(model, 'Đất').cells.setValue(1, 0, 999);
    await port.restore(1);
    expect([contentAt(model, 1), contentAt(model, 2)]).toEqual([999, '12']);
  });

  test('a protected sheet refuses, and nothing changes', async () => {
    const model = landBook('2.160');
    const { repairs, port } = await opened(model);
    await repairs.repair([cells(['A2', '2.160', 2160])], WISH);
    sheetNamed(model, 'Đất').protected = true;
    const before = stateOf(model);
    await expect(port.restore(1)).rejects.toMatchObject({ code: 'sheetProtected', detail: 'Đất', restored: true });
    expect(stateOf(model)).toEqual(before);
  });

  test('repairs and drawings go back in their order, each by itself', async () => {
    const book = await opened(landBook('1', '2'));
    await draw(book, 1);
    await book.repairs.repair([cells(['A2', '1', 1])], WISH);
    await draw(book, 2);
    await book.repairs.repair([cells(['A3', '2', 2])], WISH);
    expect((await book.port.kept()).map(({ step }) => step)).toEqual([4, 3, 2]);
    const state = (): unknown[] => [
      contentAt(book.model, 1),
      contentAt(book.model, 2),
      contentAt(book.model, 1, 'KQ A'),
    ];
    await book.port.restore(4);
    expect(state()).toEqual([1, '2', 2]);
    await book.port.restore(3);
    expect(state()).toEqual([1, '2', 1]);
    await book.port.restore(2);
    expect(state()).toEqual(['1', '2', 1]);
  });

  test('a cell repaired twice goes back to what it was before the first', async () => {
    const { model, repairs, port } = await opened(landBook('2.160 m2'));
    await repairs.repair([cells(['A2', '2.160 m2', 2.16])], WISH);
    await repairs.repair([cells(['A2', 2.16, 2160])], WISH);
    await port.restore(1);
    expect(contentAt(model, 1)).toBe('2.160 m2');
  });

  test('at most three steps are kept, repairs and drawings together', async () => {
    const book = await opened(landBook('1', '2', '3', '4'));
    for (const text of ['1', '2', '3', '4'])
      await book.repairs.repair([cells([`A${String(Number(text) + 1)}`, text, Number(text)])], WISH);
    await draw(book, 1);
    expect((await book.port.kept()).map(({ step }) => step)).toEqual([5, 4, 3]);
    expect(book.model.worksheets.filter(({ name }) => name.startsWith('~'))).toHaveLength(2);
  });
});

describe('faults', () => {
  /** Runs `act` again and again, failing one action further each time, until it goes through. Answers how often it failed. */
  async function failingEverywhere(
    make: () => Promise<{ readonly book: Awaited<ReturnType<typeof opened>>; readonly act: () => Promise<unknown> }>,
    fail: { countdown: number },
  ): Promise<number> {
    for (let at = 0; ; at++) {
      fail.countdown = -1;
      const { book, act } = await make();
      const before = stateOf(book.model);
      fail.countdown = at;
      const failed = await act().then(
        () => false,
        () => true,
      );
      const reached = fail.countdown < 0;
      fail.countdown = -1;
      if (!reached) return at;
      // A fault in clearing away at the end is tried again or left: then the act was done.
      if (failed) expect([at, stateOf(book.model)]).toEqual([at, before]);
    }
  }
  const failing = () => {
    const fail = { countdown: -1 };
    const beforeAction = (): void => {
      if (fail.countdown-- === 0) throw new HostError('GeneralException', 'x');
    };
    return { fail, options: { beforeAction } };
  };

  test('whatever action of a repair fails, the workbook is exactly as it was', async () => {
    const { fail, options } = failing();
    const times = await failingEverywhere(async () => {
      const model = formatted(landBook('12', '500m²'), 1, '@');
      addSheet(model, 'Dat', [['Phường'], ['An Tảo']]);
      const book = await opened(model, options);
      const changes: RepairChange[] = [
        cells(['A2', '12', 12], ['A3', '500m²', 500]),
        { kind: 'table', sheet: 'Dat', table: 'tblLa', row: 0, column: 0, rows: 2, headers: ['Phường'] },
        { kind: 'sheet', sheet: 'Dat', name: 'Đất đai' },
      ];
      return { book, act: () => book.repairs.repair(changes, WISH) };
    }, fail);
    expect(times).toBeGreaterThan(60);
  });

  test('whatever action of taking repairs and drawings back fails, the workbook is exactly as it was', async () => {
    const { fail, options } = failing();
    const times = await failingEverywhere(async () => {
      const book = await opened(landBook('12', '500m²'), options);
      const draw = async (value: number): Promise<void> => {
        const pictures = [pictureOf({ id: 'KQ_A', name: 'KQ A', cells: [['Lần'], [value]] })];
        const snapshot = await book.port.read([]);
        await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: KEPT_AT }, snapshot, quiet);
      };
      await draw(1);
      await book.repairs.repair([cells(['A2', '12', 12], ['A3', '500m²', 500])], WISH);
      await draw(2);
      return { book, act: () => book.port.restore(2) };
    }, fail);
    expect(times).toBeGreaterThan(60);
  });

  test('a host that dies while a repair is written leaves what is needed to take it back', async () => {
    let alive = true;
    let writes = 0;
    const model = landBook(...Array.from({ length: 2000 }, (_, n) => String(n)));
    const book = await opened(model, {
      beforeAction: (_, { Name: name }) => {
        if (name === 'Formulas' && ++writes > 1500) alive = false;
        if (!alive) throw new HostError('GeneralException', 'x');
      },
    });
    const before = stateOf(model);
    const changes = Array.from({ length: 2000 }, (_, n) => cells([`A${String(n + 2)}`, String(n), n]));
    await expect(book.repairs.repair(changes, WISH)).rejects.toMatchObject({ restored: false });
    const again = await open(model);
    await again.port.restore(1);
    expect(stateOf(model)).toEqual(before);
  });
});

test('more cells than fit into one request are repaired, and taken back', async () => {
  const numbers = Array.from({ length: 4000 }, (_, n) => n);
  const model = landBook(...numbers.map(String));
  const { repairs, port } = await opened(model);
  const changes = numbers.map((n) => cells([`A${String(n + 2)}`, String(n), n]));
  expect((await repairs.repair(changes, WISH)).made).toHaveLength(4000);
  expect(contentAt(model, 4000)).toBe(3999);
  await port.restore(1);
  expect(contentAt(model, 4000)).toBe('3999');
});
