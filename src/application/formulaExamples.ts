import { functionExamples } from '../language/functionExamples';
import { functionsTexts, type FunctionId } from '../language/functions';
import type { Language } from '../language/language';
import type { PictureCell, SheetPicture } from '../workbook/sheets/picture';
import { exampleFormula, FUNCTION_CATALOGUE, FUNCTION_NAMESPACE, functionName } from './functionCatalogue';

/** Id in the mark of the sheet of examples. */
export const FORMULA_EXAMPLES_ID = 'NHAP_VIDU_CONGTHUC';

/** Row of the header, counted from 0. */
const HEADER = 3;
const COLUMNS = 4;

/** A block would spill over the rows below: one telling cell of it is shown. */
function resultFormula(id: FunctionId, spills: boolean): string {
  if (!spills) return exampleFormula(id);
  const { shows } = functionExamples[id];
  const row = Math.min(2, shows.length);
  const column = Math.min(2, shows[0]?.length ?? 1);
  return `=INDEX(${exampleFormula(id).slice(1)},${String(row)},${String(column)})`;
}

/**
 * How a file names functions of add-ins; what Excel shows as KM.WARDSCORE. Only for workbooks that are written as files: in an
 * open Excel the plain name is the right one.
 */
export const asInFiles = (formula: string): string =>
  formula.replaceAll(`${FUNCTION_NAMESPACE}.`, `_xldudf_${FUNCTION_NAMESPACE}_`);

/** The sheet of the sample workbook that uses every function once; the formulas are the examples of the help pages. */
export function formulaExamplesPicture(
  language: Language,
  written: (formula: string) => string = (formula) => formula,
): SheetPicture {
  const { examples, functions } = functionsTexts[language];
  const { name, description, formula, result } = examples.columns;
  const rows = FUNCTION_CATALOGUE.map(({ id, spills }): PictureCell[] => [
    functionName(id),
    functions[id].description,
    exampleFormula(id),
    { formula: written(resultFormula(id, spills)) },
  ]);
  const percents = FUNCTION_CATALOGUE.flatMap(({ id }, index) =>
    id === 'ROADMAPSHARE' || id === 'CHANGE' ? [HEADER + 1 + index] : [],
  );
  return {
    id: FORMULA_EXAMPLES_ID,
    name: examples.sheet,
    kind: 'input',
    cells: [
      [examples.title, null, null, null],
      [examples.instruction, null, null, null],
      [null, null, null, null],
      [name, description, formula, result],
      ...rows,
    ],
    columnWidths: [20, 52, 44, 60],
    rowHeights: [[0, 26]],
    numberFormats: percents.map((row) => ({ area: [row, COLUMNS - 1, 1, 1], format: '0.00%' })),
    styles: [
      { area: [0, 0, 1, 1], role: 'title' },
      { area: [1, 0, 1, 1], role: 'stamp' },
      { area: [HEADER, 0, 1, COLUMNS], role: 'header' },
      { area: [HEADER + 1, 0, rows.length, 1], role: 'label' },
      { area: [HEADER + 1, 1, rows.length, COLUMNS - 1], role: 'text' },
    ],
    statusAreas: [],
    merges: [],
    tables: [],
    validations: [],
    notes: [],
    charts: [],
    freeze: { rows: HEADER + 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: [HEADER, HEADER], fitToWidth: true, footer: examples.sheet },
    tabColour: '#91BFDB',
  };
}
