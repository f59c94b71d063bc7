import { DEFAULT_SETS } from 'excel-host/office';
import { open, quiet, sheetNamed } from '../support/excelHost';
import { pictureOf } from '../support/pictures';

/** The newest Excel of Microsoft 365: it knows notes. */
const NEWEST = { requirementSets: { ...DEFAULT_SETS, ExcelApi: '1.18' } };
const NAME = 'NhomA';

const input = (notes: readonly [row: number, column: number, text: string][], ...values: number[]) =>
  pictureOf({
    id: NAME,
    name: NAME,
    kind: 'input',
    cells: [['Năm', 'Số'], ...(values.length > 0 ? values.map((value) => [2022, value]) : [[null, null]])],
    tables: [{ name: 'tblNhomA', area: [0, 0, Math.max(2, values.length + 1), 2], style: 'TableStyleMedium2' }],
    notes: notes.map(([row, column, text]) => ({ row, column, text })),
  });

test('notes are drawn where Excel knows them, and each once when the sheet is filled where it stands', async () => {
  const book = await open(undefined, NEWEST);
  const draw = async (inPlace: readonly string[], ...values: number[]) =>
    book.port.write(
      {
        pictures: [
          input(
            [
              [0, 0, 'Năm của số liệu'],
              [0, 1, 'Đơn vị: vụ'],
            ],
            ...values,
          ),
        ],
        theme: 'colourBlindSafe',
        keptAt: null,
        ...(inPlace.length > 0 ? { inPlace } : {}),
      },
      await book.port.read([]),
      quiet,
    );
  await draw([]);
  const notes = () => [...sheetNamed(book.model, NAME).notes];
  const wanted = [
    ['0,0', 'Năm của số liệu'],
    ['0,1', 'Đơn vị: vụ'],
  ];
  expect(notes()).toEqual(wanted);
  await draw([NAME], 1, 2, 3);
  expect(notes()).toEqual(wanted);
  expect(sheetNamed(book.model, NAME).cells.value(3, 1)).toBe(3);
});
