import type { FunctionExample } from '../language/functionCatalogue';
import { functionsTexts, type FunctionId } from '../language/functions';
import type { Language } from '../language/language';
import { heightOf, lineCount } from '../workbook/sheets/parts/lines';
import { CELLS_ALONE, type PictureCell, type SheetPicture } from '../cells/picture';
import { exampleFormula, FUNCTION_NAMESPACE, functionName, KM_FUNCTIONS } from './catalogue';

/** Id in the mark of the sheet of examples. */
const FORMULA_EXAMPLES_ID = 'NHAP_VIDU_CONGTHUC';

/** Row of the header, counted from 0. */
const HEADER = 3;
const WIDTHS = [20, 60, 46, 60];
const COLUMNS = WIDTHS.length;

const exampleOf = (id: FunctionId): FunctionExample => functionsTexts.vi.functions[id].example;

/** A cell of an answer, row and column from 1, and what it holds over the sample. */
interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** The cell of the answer that an example shows: a block would spill over the rows below, so one telling cell of it stands for it. */
export function shownCell(id: FunctionId): ShownCell {
  const { shows } = exampleOf(id);
  const [row, column] = [Math.min(2, shows.length), Math.min(2, shows[0]?.length ?? 1)];
  return { row, column, value: shows[row - 1]?.[column - 1] ?? '' };
}

function resultFormula(id: FunctionId, spills: boolean): string {
  if (!spills) return exampleFormula(id);
  const { row, column } = shownCell(id);
  return `=INDEX(${exampleFormula(id).slice(1)},${String(row)},${String(column)})`;
}

/** A formula of the sheet and what it shows over the sample; rows and columns from 0. */
export interface ExampleResult {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** What the formulas of the sheet show over the sample, for a file whose reader may have no add-in to calculate them. */
export const formulaExampleResults = (): readonly ExampleResult[] =>
  KM_FUNCTIONS.map(({ id }, index) => {
    return { row: HEADER + 1 + index, column: COLUMNS - 1, value: shownCell(id).value };
  });

/**
 * How a file names functions of add-ins; what Excel shows as KM.WARDSCORE. Only for workbooks that are written as files: in an
 * open Excel the plain name is the right one.
 */
export const asInFiles = (formula: string): string =>
  formula.replaceAll(`${FUNCTION_NAMESPACE}.`, `_xldudf_${FUNCTION_NAMESPACE}_`);

/** The sheet of the sample workbook that uses every function once; the formulas ask what the examples of the help pages ask. */
export function formulaExamplesPicture(
  language: Language,
  written: (formula: string) => string = (formula) => formula,
): SheetPicture {
  const { examples, functions, help } = functionsTexts[language];
  const { name, description, formula, result } = examples.columns;
  const texts = KM_FUNCTIONS.map(({ id, spills }): string[] => {
    const told = functions[id].description;
    return [functionName(id), spills ? `${told} ${examples.block}` : told, resultFormula(id, spills)];
  });
  const rows = texts.map((row): PictureCell[] => [...row, { formula: written(row.at(-1) ?? '') }]);
  const heights = texts.map((row, index): [number, number] => {
    const shown = [...row, String(formulaExampleResults()[index]?.value ?? '')];
    const lines = shown.map((text, column) => lineCount(text, WIDTHS[column] ?? 1));
    return [HEADER + 1 + index, heightOf(Math.max(...lines))];
  });
  const percents = KM_FUNCTIONS.flatMap(({ percent }, index) => (percent ? [HEADER + 1 + index] : []));
  return {
    id: FORMULA_EXAMPLES_ID,
    name: examples.sheet,
    kind: 'input',
    cells: [
      [examples.title, null, null, null],
      [examples.instruction, null, null, null],
      [help.separator, null, null, null],
      [name, description, formula, result],
      ...rows,
    ],
    columnWidths: WIDTHS,
    rowHeights: [[0, 26], ...heights],
    numberFormats: percents.map((row) => ({ area: [row, COLUMNS - 1, 1, 1], format: '0.00%' })),
    styles: [
      { area: [0, 0, 1, 1], role: 'title' },
      { area: [1, 0, 2, 1], role: 'stamp' },
      { area: [HEADER, 0, 1, COLUMNS], role: 'header' },
      { area: [HEADER + 1, 0, rows.length, 1], role: 'label' },
      { area: [HEADER + 1, 1, rows.length, COLUMNS - 1], role: 'text' },
    ],
    ...CELLS_ALONE,
    freeze: { rows: HEADER + 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: [HEADER, HEADER], fitToWidth: true, footer: examples.sheet },
    tabColour: '#91BFDB',
  };
}
