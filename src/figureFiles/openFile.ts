import {
  openPackage,
  PackageFailure,
  type CellStore,
  type Codec,
  type ModelValue,
  type Workbook,
  type Worksheet,
} from 'excel-host/xlsx';
import { UnreadableFile, type FileSheet, type OpenedFile } from '../application/collect/files';
import type { CellValue, PlainValue } from '../workbook/grid';
import { shownNumbers } from '../workbook/shownNumbers';

/** What Excel shows of a formula whose value is not there yet. */
const NOT_CALCULATED = '#BUSY!';
/** A sheet of figures is far smaller; what is larger is no sheet of ours, and would only be slow. */
const MOST_CELLS = 2_000_000;

/** The workbook that somebody sent, for its figures alone. Nothing in it is run and nothing is asked of the network. Throws UnreadableFile. */
export function openFigureFile(bytes: Uint8Array, codec?: Codec): OpenedFile {
  return readable(() => {
    const { workbook } = openPackage(bytes, codec ? { codec } : {});
    return {
      date1904: workbook.date1904,
      properties: new Map([...workbook.customProperties].map(([name, value]) => [name, String(value)])),
      sheets: workbook.worksheets.map((sheet) => sheetOf(sheet, workbook)),
    };
  });
}

/** What is wrong with a package comes up when its parts are read, some of them later than the file is opened. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PackageFailure ? new UnreadableFile(error.code, error.detail) : error;
  }
}

function sheetOf(sheet: Worksheet, workbook: Workbook): FileSheet {
  let values: ReturnType<typeof valuesOf> | null = null;
  return {
    name: sheet.name,
    get tables() {
      return readable(() => sheet.tables.map(({ name, area }) => ({ name, ...area })));
    },
    values: () => (values ??= readable(() => valuesOf(sheet, workbook))),
  };
}

function valuesOf({ cells }: Worksheet, { styles, date1904 }: Workbook): readonly (readonly CellValue[])[] {
  const used = cells.usedRange(true);
  if (!used) return [];
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  if (rows * columns > MOST_CELLS) throw new UnreadableFile('tooLarge', String(rows * columns));
  const mark = shownNumbers(date1904);
  const block = cells.readBlock({ row: 0, column: 0, rows, columns });
  return block.map((line, row) =>
    line.map((value, column) => {
      const plain = plainOf(value, cells, row, column);
      return typeof plain === 'number' ? mark(plain, styles.get(cells.styleId(row, column)).numberFormat) : plain;
    }),
  );
}

function plainOf(value: ModelValue, cells: CellStore, row: number, column: number): PlainValue {
  if (value === null) return cells.formula(row, column) === null ? '' : NOT_CALCULATED;
  return typeof value === 'object' ? value.error : value;
}
