import { HostError } from 'excel-host/office';
import type { Workbook } from 'excel-host/xlsx';
import { HostFailure } from '../../src/application/ports';
import type { SheetPicture } from '../../src/cells/picture';
import { addSheet, contentsOf, dumpOf, open, quiet, sheetNamed } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

const input = (name: string, ...rows: number[]): SheetPicture =>
  pictureOf({
    id: name,
    name,
    kind: 'input',
    cells: [['Năm', 'Số'], ...rows.map((value) => [2022, value]), ...(rows.length > 0 ? [] : [[null, null]])],
    tables: [{ name: `tbl${name}`, area: [0, 0, Math.max(2, rows.length + 1), 2], style: 'TableStyleMedium2' }],
  });

const NAMES = ['NhomA', 'NhomB'];
const fill = async ({ port }: Awaited<ReturnType<typeof open>>): Promise<unknown> => {
  const pictures = NAMES.map((name) => input(name, 1, 2, 3));
  return port.write({ pictures, theme: 'colourBlindSafe', keptAt: null, inPlace: NAMES }, await port.read([]), quiet);
};

/** Two blank input sheets, and one of the user's that points at the first. */
async function blank(beforeAction: () => void) {
  const book = await open(undefined, { beforeAction });
  const pictures = NAMES.map((name) => input(name));
  await book.port.write({ pictures, theme: 'colourBlindSafe', keptAt: null }, await book.port.read([]), quiet);
  addSheet(book.model, 'Của tôi', [['giữ']]).cells.setFormula(0, 1, '=NhomA!B2', null);
  return book;
}

const asidesOf = ({ worksheets }: Workbook): string[] =>
  worksheets.map(({ name }) => name).filter((name) => name.startsWith('~') || name.includes('('));

test('blank input sheets are filled where they stand, and nothing tells of it afterwards', async () => {
  const book = await blank(() => undefined);
  await fill(book);
  expect(contentsOf(sheetNamed(book.model, 'NhomB'))).toEqual([
    ['Năm', 'Số'],
    [2022, 1],
    [2022, 2],
    [2022, 3],
  ]);
  expect(sheetNamed(book.model, 'NhomA').tables[0]?.area).toMatchObject({ rows: 4, columns: 2 });
  expect(asidesOf(book.model)).toEqual([]);
  expect(book.model.worksheets.flatMap(({ names }) => names)).toEqual([]);
});

test('whatever action of filling them fails, they are blank as before, no copy stays, and that is what is said', async () => {
  let countdown = -1;
  const book = await blank(() => {
    if (countdown-- === 0) throw new HostError('GeneralException', 'fault');
  });
  const before = dumpOf(book.model);
  let failures = 0;
  for (let at = 0; ; at++) {
    const snapshot = await book.port.read([]);
    countdown = at;
    const pictures = NAMES.map((name) => input(name, 1, 2, 3));
    const failure: unknown = await book.port
      .write({ pictures, theme: 'colourBlindSafe', keptAt: null, inPlace: NAMES }, snapshot, quiet)
      .then(
        () => null,
        (error: unknown) => error,
      );
    countdown = -1;
    if (!(failure instanceof HostFailure)) break;
    failures++;
    expect({ at, restored: failure.restored }).toEqual({ at, restored: true });
    expect({ at, after: dumpOf(book.model) }).toEqual({ at, after: before });
  }
  expect(failures).toBeGreaterThan(60);
  expect(contentsOf(sheetNamed(book.model, 'NhomA'))).toHaveLength(4);
});
