import { functionName } from '../../src/functions/catalogue';
import { functionsTexts } from '../../src/language/functions';
import { CELLS_ALONE, type PictureCell, type SheetPicture } from '../../src/cells/picture';
import { CONFORMANCE_ROWS, FILE_PREFIX, SHOWN_PREFIX, type ConformanceRow } from './conformanceRows';

/** Row of the first question, counted from 1 as cells are. */
export const FIRST_ROW = 6;
/** Columns: number, function, formula as text, result, expected, comparison. */
const COLUMNS = 6;

/** Numbers may differ by what Excel loses in its last digit; texts not at all. */
const comparison = (row: number): string => {
  const { right, wrong } = functionsTexts.vi.conformance;
  const [result, expected] = [`D${String(row)}`, `E${String(row)}`];
  const isSame = `IF(ISNUMBER(${expected}),ABS(${result}-${expected})<0.000000000001,EXACT(${result},${expected}))`;
  return `=IFERROR(IF(${isSame},"${right}","${wrong}"),"${wrong}")`;
};

const rowCells = ({ id, formula, expected }: ConformanceRow, index: number): PictureCell[] => [
  index + 1,
  functionName(id),
  formula(SHOWN_PREFIX),
  { formula: formula(FILE_PREFIX) },
  expected,
  { formula: comparison(FIRST_ROW + index) },
];

/** The sheet on which staff see whether the functions are right on their own computer. */
export function conformancePicture(): SheetPicture {
  const { sheet, title, instruction, columns, right, total } = functionsTexts.vi.conformance;
  const rows = CONFORMANCE_ROWS.length;
  const last = FIRST_ROW + rows - 1;
  const count = `=COUNTIF(F${String(FIRST_ROW)}:F${String(last)},"${right}")&"/${String(rows)}"`;
  const empty = (): null[] => new Array<null>(COLUMNS).fill(null);
  return {
    id: 'KIEMTRA_HAM',
    name: sheet,
    kind: 'input',
    cells: [
      [title, ...empty().slice(1)],
      [instruction, ...empty().slice(1)],
      [total, null, { formula: count }, null, null, null],
      empty(),
      [columns.index, columns.name, columns.formula, columns.result, columns.expected, columns.verdict],
      ...CONFORMANCE_ROWS.map(rowCells),
    ],
    columnWidths: [14, 20, 62, 34, 34, 12],
    rowHeights: [[0, 26]],
    numberFormats: [],
    styles: [
      { area: [0, 0, 1, 1], role: 'title' },
      { area: [1, 0, 1, 1], role: 'stamp' },
      { area: [2, 0, 1, 3], role: 'label' },
      { area: [FIRST_ROW - 2, 0, 1, COLUMNS], role: 'header' },
      { area: [FIRST_ROW - 1, 0, rows, 1], role: 'centered' },
      { area: [FIRST_ROW - 1, 1, rows, 2], role: 'text' },
      { area: [FIRST_ROW - 1, 5, rows, 1], role: 'centered' },
    ],
    ...CELLS_ALONE,
    freeze: { rows: FIRST_ROW - 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [FIRST_ROW - 2, FIRST_ROW - 2], fitToWidth: true, footer: sheet },
    tabColour: '#1F4E79',
  };
}
