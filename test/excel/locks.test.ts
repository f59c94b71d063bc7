import { HostError } from 'excel-host/office';
import { createWorkbook } from 'excel-host/xlsx';
import type { SheetPicture } from '../../src/cells/picture';
import { contentsOf, open, quiet, sheetNamed, type OpenWorkbook } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const NAME = 'KQ Phiếu thẩm định';
/** Every drawing breaks elsewhere. */
const breaksOf = (value: number): number[] => [value + 1];
const form = (value: number): SheetPicture =>
  pictureOf({
    id: 'KQ_PHIEUTHAMDINH',
    name: NAME,
    cells: [['Lần'], [value], ['Trang 2'], ['Trang 3'], ['Trang 4']],
    print: {
      orientation: 'portrait',
      repeatRows: null,
      fitToWidth: false,
      scale: 68,
      breaks: breaksOf(value),
      footer: '',
    },
    locked: true,
  });
const draw = async ({ port }: OpenWorkbook, value: number, keptAt: string | null = null) =>
  port.write({ pictures: [form(value)], theme: 'colourBlindSafe', keptAt }, await port.read([]), quiet);
const breaksOn = ({ model }: OpenWorkbook): readonly number[] => sheetNamed(model, NAME).pageLayout.rowBreaks;
const valueOn = ({ model }: OpenWorkbook): unknown => contentsOf(sheetNamed(model, NAME))[1]?.[0];

test('a form is locked once it is drawn, with its scale and its pages', async () => {
  const book = await open();
  await draw(book, 1);
  const { pageLayout, protected: isProtected } = sheetNamed(book.model, NAME);
  expect(isProtected).toBe(true);
  expect(pageLayout).toMatchObject({ scale: 68, rowBreaks: [2], fitToWidth: null });
});

test('drawn again, it is opened, drawn and locked, whether somebody opened it meanwhile or not', async () => {
  const book = await open();
  for (const value of [1, 2, 3]) {
    await draw(book, value);
    expect([valueOn(book), sheetNamed(book.model, NAME).protected]).toEqual([value, true]);
    if (value === 2) sheetNamed(book.model, NAME).protected = false;
  }
  expect(book.model.worksheets.filter(({ name }) => name.startsWith(NAME))).toHaveLength(1);
});

test('brought back to an earlier step it is locked as well, with the pages of then', async () => {
  const book = await open();
  await draw(book, 1, '2026-01-01T08:00:00.000Z');
  await draw(book, 2, '2026-01-02T08:00:00.000Z');
  await book.port.restore(2);
  expect([valueOn(book), sheetNamed(book.model, NAME).protected]).toEqual([1, true]);
  expect(breaksOn(book)).toEqual(breaksOf(1));
});

test('whatever action of a drawing fails, the form is as it was, its pages too, and locked', async () => {
  let countdown = -1;
  const fails = (): never => {
    throw new HostError('GeneralException', 'x');
  };
  const book = await open(createWorkbook(), { beforeAction: () => void (countdown-- === 0 && fails()) });
  await draw(book, 1);
  let failures = 0;
  for (let at = 0; ; at++) {
    const snapshot = await book.port.read([]);
    countdown = at;
    const failed = await book.port
      .write({ pictures: [form(2)], theme: 'colourBlindSafe', keptAt: null }, snapshot, quiet)
      .then(() => false)
      .catch(() => true);
    countdown = -1;
    if (!failed) break;
    failures++;
    expect([at, valueOn(book), sheetNamed(book.model, NAME).protected]).toEqual([at, 1, true]);
    expect([at, breaksOn(book)]).toEqual([at, breaksOf(1)]);
  }
  expect(failures).toBeGreaterThan(20);
  expect(valueOn(book)).toBe(2);
});
