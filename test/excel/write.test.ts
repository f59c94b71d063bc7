import { HostError } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import type { HostFailure } from '../../src/application/ports';
import type { SheetPicture } from '../../src/cells/picture';
import { addSheet, contentsOf, dumpOf, open, quiet, sheetNamed, type OpenWorkbook } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

/** A picture with a bit of everything that status sheets have. */
const rich = (passed: number, extraRows = 0): SheetPicture =>
  pictureOf({
    id: 'KQ_TONGHOP',
    name: 'KQ Tổng hợp',
    cells: [
      [`Kết quả lần ${passed}`],
      ['Nhóm', 'Đạt', 'Trạng thái', 'Nguồn'],
      ['Nhóm 1', passed, '✔ Đạt', { formula: '=HYPERLINK("#\'Phường\'!A1","Phường!A1")' }],
      ['Nhóm 2', 3, '✖ Không đạt', null],
      ...Array.from({ length: extraRows }, (_, i) => [`Nhóm ${i + 3}`, i, '? Chưa có số liệu', null]),
    ],
    columnWidths: [20, 8, 18, null],
    rowHeights: [[0, 24]],
    numberFormats: [{ area: [2, 1, 2 + extraRows, 1], format: '0' }],
    styles: [
      { area: [0, 0, 1, 4], role: 'title' },
      { area: [1, 0, 1, 4], role: 'header' },
      { area: [2, 0, 2 + extraRows, 4], role: 'text' },
    ],
    statusAreas: [
      [2, 2, 2 + extraRows, 1],
      [0, 5, 1, 1],
    ],
    merges: [[0, 0, 1, 4]],
    charts: [
      {
        name: 'KQ_BIEUDO',
        kind: 'columnClustered',
        title: `Biểu đồ lần ${passed}`,
        data: [1, 0, 3 + extraRows, 2],
        seriesBy: 'columns',
        position: [0, 6, 12, 6],
        altText: '',
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', repeatRows: [1, 1], fitToWidth: true, footer: 'Trang &P/&N' },
    tabColour: '#1F4E79',
  });

const draw = async ({ port }: OpenWorkbook, ...pictures: SheetPicture[]) =>
  port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await port.read([]), quiet);

test('everything is drawn in one sync', async () => {
  const book = await open();
  const snapshot = await book.port.read([]);
  const before = book.host.counters.syncs;
  await book.port.write({ pictures: [rich(5), pictureOf()], theme: 'colourBlindSafe', keptAt: null }, snapshot, quiet);
  expect(book.host.counters.syncs - before).toBe(1);
  const sheet = sheetNamed(book.model, 'KQ Tổng hợp');
  expect(contentsOf(sheet)[2]).toEqual(['Nhóm 1', 5, '✔ Đạt', '=HYPERLINK("#\'Phường\'!A1","Phường!A1")']);
  expect(sheet).toMatchObject({
    tabColor: '#1F4E79',
    freeze: { rows: 2, columns: 1 },
    showGridlines: false,
    pageLayout: {
      orientation: 'landscape',
      fitToWidth: 1,
      repeatRows: { first: 1, last: 1 },
      footerCenter: 'Trang &P/&N',
    },
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    charts: [
      { name: 'KQ_BIEUDO', title: 'Biểu đồ lần 5', source: { area: { row: 1, column: 0, rows: 3, columns: 2 } } },
    ],
  });
});

test('one rule for each mark colours all status areas together', async () => {
  const book = await open();
  await draw(book, rich(5));
  const rules = sheetNamed(book.model, 'KQ Tổng hợp').conditionalFormats;
  expect(rules.map(({ rule }) => rule).reverse()).toEqual(
    ['✔', '✖', '?', '–', '◔', '⚠'].map((text) => ({ kind: 'text', operator: 'beginsWith', text })),
  );
  expect(rules.every(({ areas }) => areas.length === 2)).toBe(true);
});

test('text that looks like a formula, a date or a number stays text', async () => {
  const texts = ['=1+1', '+84 321', '-5', '@SUM', '5/14', '1.5', '01/7/2025', 'TRUE', '90%', '00123'];
  const book = await open();
  await draw(book, pictureOf({ cells: texts.map((text) => [text]) }));
  expect(contentsOf(sheetNamed(book.model, 'KQ Thử')).flat()).toEqual(texts);
});

test('drawing again changes the sheet in place, and drawing the same gives the same', async () => {
  const book = await open();
  await draw(book, rich(5, 10));
  await draw(book, rich(5));
  const small = dumpOf(book.model);
  const fresh = await open();
  await draw(fresh, rich(5));
  expect(small).toEqual(dumpOf(fresh.model));
  await draw(book, rich(5));
  expect(dumpOf(book.model)).toEqual(small);
});

test("formulas of the user's that point into our sheet live on", async () => {
  const book = await open();
  await draw(book, rich(5));
  sheetNamed(book.model, 'Sheet1').cells.setFormula(0, 0, "='KQ Tổng hợp'!B3*2", 10);
  await draw(book, rich(7));
  expect(sheetNamed(book.model, 'Sheet1').cells.formula(0, 0)).toBe("='KQ Tổng hợp'!B3*2");
  expect(sheetNamed(book.model, 'KQ Tổng hợp').cells.value(2, 1)).toBe(7);
});

describe('sheets that are not ours', () => {
  test("a user's own sheet of our name is never touched", async () => {
    const model = createWorkbook();
    addSheet(model, 'KQ Thử', [['của tôi', 1]]);
    const book = await open(model);
    const names = await draw(book, pictureOf({ cells: [['của máy']] }));
    expect(names.get('KQ_THU')).toBe('KQ Thử (2)');
    expect(contentsOf(sheetNamed(model, 'KQ Thử'))).toEqual([['của tôi', 1]]);
    await draw(book, pictureOf({ cells: [['lần hai']] }));
    expect(model.worksheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'KQ Thử', 'KQ Thử (2)']);
  });

  test('a copy that the user made of our sheet, and one that the user renamed, stay as they are', async () => {
    const book = await open();
    await draw(book, pictureOf({ cells: [['lần một']] }));
    sheetNamed(book.model, 'KQ Thử').name = 'Giữ lại';
    await draw(book, pictureOf({ cells: [['lần hai']] }));
    expect(contentsOf(sheetNamed(book.model, 'Giữ lại'))).toEqual([['lần một']]);
    expect(contentsOf(sheetNamed(book.model, 'KQ Thử'))).toEqual([['lần hai']]);
  });

  test('a protected sheet of ours is refused by name and nothing is written', async () => {
    const book = await open();
    await draw(book, rich(5), pictureOf());
    sheetNamed(book.model, 'KQ Thử').protected = true;
    const before = dumpOf(book.model);
    await expect(draw(book, rich(7), pictureOf())).rejects.toMatchObject({ code: 'sheetProtected', detail: 'KQ Thử' });
    expect(dumpOf(book.model)).toEqual(before);
  });
});

describe('the payload limit', () => {
  const long = pictureOf({
    cells: Array.from({ length: 60_000 }, (_, i) => [
      i,
      `Phường số ${i} – cần thêm 3 tổ dân phố để đạt tỷ lệ`,
      '✔ Đạt',
    ]),
  });

  test('a long sheet goes out in as few requests as the limit allows, none above it', async () => {
    const book = await open();
    const snapshot = await book.port.read([]);
    const before = { ...book.host.counters };
    await book.port.write({ pictures: [long], theme: 'colourBlindSafe', keptAt: null }, snapshot, quiet);
    const syncs = book.host.counters.syncs - before.syncs;
    const megabytes = (book.host.counters.bytesIn - before.bytesIn) / 1_000_000;
    expect(syncs).toBeGreaterThan(1);
    expect(syncs).toBeLessThanOrEqual(Math.ceil(megabytes / 2) + 1);
    expect(sheetNamed(book.model, 'KQ Thử').cells.value(59_999, 0)).toBe(59_999);
  });

  test('stopping between two requests brings the workbook back', async () => {
    const book = await open();
    await draw(book, pictureOf({ cells: [['lần một']] }));
    const before = dumpOf(book.model);
    let reports = 0;
    const progress = { report: () => void reports++, cancelled: () => reports > 0 };
    const written = book.port.write(
      { pictures: [long], theme: 'colourBlindSafe', keptAt: null },
      await book.port.read([]),
      progress,
    );
    await expect(written).rejects.toMatchObject({ code: 'cancelled', restored: true });
    expect(dumpOf(book.model)).toEqual(before);
  });
});

describe('all or nothing', () => {
  const fails = (): never => {
    throw new HostError('GeneralException', 'fault');
  };

  test('whatever action fails, the workbook is as it was', async () => {
    let countdown = Infinity;
    const book = await open(createWorkbook(), { beforeAction: () => void (countdown-- === 0 && fails()) });
    sheetNamed(book.model, 'Sheet1').cells.setFormula(0, 0, "='KQ Tổng hợp'!B3", 5);
    await draw(book, rich(5, 4));
    const snapshot = await book.port.read([]);
    const before = JSON.stringify(dumpOf(book.model));
    const failAt = async (n: number): Promise<HostFailure | null> => {
      countdown = n;
      try {
        await book.port.write(
          { pictures: [rich(7), pictureOf({ cells: [['mới']] })], theme: 'greenRed', keptAt: null },
          snapshot,
          quiet,
        );
        return null;
      } catch (failure) {
        return failure as HostFailure;
      }
    };
    let n = 0;
    for (let failure = await failAt(n); failure; failure = await failAt(++n)) {
      const after = JSON.stringify(dumpOf(book.model));
      const at = after === before ? 0 : [...before].findIndex((letter, index) => after[index] !== letter);
      const difference = after === before ? '' : `${before.slice(at, at + 60)} → ${after.slice(at, at + 60)}`;
      expect({ n, restored: failure.restored, difference }).toEqual({ n, restored: true, difference: '' });
    }
    expect(n).toBeGreaterThan(100);
  });

  test('whatever action fails, no input sheet is left behind, and one that a colleague made meanwhile stays', async () => {
    let countdown = Infinity;
    const inputs = ['A', 'B', 'C'].map((name) =>
      pictureOf({ id: name, name, kind: 'input', cells: [[`của ${name}`]] }),
    );
    const book = await open(createWorkbook(), { beforeAction: () => void (countdown-- === 0 && fails()) });
    const snapshot = await book.port.read([]);
    const write = () => book.port.write({ pictures: inputs, theme: 'greenRed', keptAt: null }, snapshot, quiet);
    const before = dumpOf(book.model);
    let n = 0;
    for (
      countdown = 0;
      await write().then(
        () => false,
        () => true,
      );
      countdown = ++n
    )
      expect({ n, after: dumpOf(book.model) }).toEqual({ n, after: before });
    expect(n).toBeGreaterThan(20);

    const shared = await open();
    const early = await shared.port.read([]);
    addSheet(shared.model, 'B', [['của đồng nghiệp']]);
    const refused = shared.port.write({ pictures: inputs, theme: 'greenRed', keptAt: null }, early, quiet);
    await expect(refused).rejects.toMatchObject({ code: 'nameTaken', restored: true });
    expect(shared.model.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'B']);
    expect(contentsOf(sheetNamed(shared.model, 'B'))).toEqual([['của đồng nghiệp']]);
  });

  test('input sheets bear no name of ours once they are made', async () => {
    const book = await open();
    await draw(book, pictureOf({ id: 'A', name: 'A', kind: 'input' }));
    expect(sheetNamed(book.model, 'A').names).toEqual([]);
  });

  test('a fault while copies are removed ends before or after the write, never between, and is told as that', async () => {
    let countdown = Infinity;
    const book = await open(createWorkbook(), { beforeAction: () => void (countdown-- === 0 && fails()) });
    const second = (text: string): SheetPicture => pictureOf({ id: 'KQ_HAI', name: 'KQ Hai', cells: [[text]] });
    const third = (text: string): SheetPicture => pictureOf({ id: 'KQ_BA', name: 'KQ Ba', cells: [[text]] });
    const stateOf = (): string => JSON.stringify(book.model.worksheets.map((sheet) => contentsOf(sheet)));
    const drawAll = (text: string) => draw(book, rich(text.length), second(text), third(text));
    await drawAll('mới!');
    const after = stateOf();
    await drawAll('cũ');
    const before = stateOf();
    const ends = new Set<string>();
    const snapshot = await book.port.read([]);
    let isThrough = false;
    for (let n = 0; !isThrough; n++) {
      const pictures = [rich(4), second('mới!'), third('mới!')];
      countdown = n;
      const end = await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, snapshot, quiet).then(
        () => 'written',
        (failure: unknown) => ((failure as HostFailure).restored ? 'before' : 'unsettled'),
      );
      isThrough = countdown >= 0;
      countdown = Infinity;
      expect({ n, end, state: stateOf() }).toEqual({ n, end, state: end === 'written' ? after : before });
      if (!isThrough) ends.add(end);
      if (end === 'written') await drawAll('cũ');
    }
    expect(ends).toEqual(new Set(['before', 'written']));
  });

  test('when the host refuses to bring it back too, the next read does', async () => {
    let dead = false;
    let actions = 0;
    const book = await open(createWorkbook(), { beforeAction: () => void (dead && ++actions > 150 && fails()) });
    await draw(book, rich(5, 4));
    const snapshot = await book.port.read([]);
    const before = dumpOf(book.model);
    dead = true;
    await expect(
      book.port.write({ pictures: [rich(7)], theme: 'greenRed', keptAt: null }, snapshot, quiet),
    ).rejects.toMatchObject({ restored: false });
    dead = false;
    expect(dumpOf(book.model)).not.toEqual(before);
    const again = await book.port.read([]);
    expect(dumpOf(book.model)).toEqual(before);
    expect([...again.statusSheets]).toEqual([['KQ_TONGHOP', 'KQ Tổng hợp']]);
  });
});
