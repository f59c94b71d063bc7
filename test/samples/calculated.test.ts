import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOfficeJs, type StartedOfficeJs } from 'excel-host/office';
import { calculateFormulas, createHostService, serviceConnection, type FunctionsMetadata } from 'excel-host/service';
import { functionMetadata } from '../../scripts/functions/metadata';
import { FIRST_ROW } from '../../scripts/samples/conformancePicture';
import { CONFORMANCE_ROWS } from '../../scripts/samples/conformanceRows';
import { formulaExampleResults } from '../../src/functions/examplesSheet';
import { KM_FUNCTIONS, FUNCTION_NAMESPACE } from '../../src/functions/catalogue';
import { createLiveModel } from '../../src/functions/liveModel';
import { repairFormulas } from '../../src/functions/repairFormulas';
import { createEditing, createExcelWorkbook, createFormulas, createWatching } from '../../src/excel';
import { associateFunctions } from '../../src/functions';
import { functionsTexts } from '../../src/language/functions';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { until } from '../support/until';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const { conformance, examples } = functionsTexts.vi;

let started: StartedOfficeJs | null = null;
afterEach(() => {
  started?.stop();
  started = null;
});

/** A sample open in the host that calculates, with the functions in the genuine runtime of Office.js; cells of one of its sheets. */
async function calculated(file: string, sheet: string) {
  const metadata = JSON.parse(functionMetadata('vi')) as FunctionsMetadata;
  const service = createHostService(NODE_CODEC, {
    calculation: calculateFormulas({ namespace: FUNCTION_NAMESPACE, metadata }),
  });
  await service.open(readFileSync(join(SAMPLES, file)), file);
  const library = await startOfficeJs(serviceConnection(service));
  started = library;
  const runtime = { run: library.Excel.run, isSetSupported: library.isSetSupported };
  const live = createLiveModel({
    workbook: createExcelWorkbook(runtime),
    clock: () => 0,
    later: (milliseconds, action) => void setTimeout(action, milliseconds).unref(),
  });
  // As in the pane: whatever changes in the workbook reaches the model behind the functions.
  await createWatching(runtime).watch((change) => {
    live.change(change);
  });
  const { CustomFunctions } = library;
  associateFunctions(
    (id, code) => {
      CustomFunctions.associate(id, code);
    },
    { live, language: () => 'vi', error: CustomFunctions.Error },
  );
  await library.startFunctions();
  // A file names the functions in its own way; this is what "Sửa công thức" makes of it.
  await repairFormulas({ ...createFormulas(runtime), ...createEditing(runtime) });
  const { sheets } = await service.workbook();
  const idOf = (wanted: string): string => sheets.find(({ name }) => name === wanted)!.id;
  return {
    at: async (row: number, column: number): Promise<unknown> => {
      const [line] = await service.cells(idOf(sheet), { row, column, rows: 1, columns: 1 });
      return line?.values[0];
    },
    type: (where: string, row: number, column: number, text: string) =>
      service.command({ kind: 'enter', sheetId: idOf(where), row, column, texts: [[text]] }),
  };
}

test('the conformance workbook says of every row that it is right, calculated as a workbook', async () => {
  const { at } = await calculated('kiem-tra.xlsx', conformance.sheet);
  const wrong = async (): Promise<unknown[]> => {
    const rows = CONFORMANCE_ROWS.map((_, index) => FIRST_ROW - 1 + index);
    const verdicts = await Promise.all(rows.map((row) => at(row, 5)));
    const asked = await Promise.all(rows.map((row) => at(row, 2)));
    return asked.filter((_, index) => verdicts[index] !== conformance.right);
  };
  await until(async () => (await wrong()).length === 0).catch(() => undefined);
  expect(await wrong()).toEqual([]);
  const [right, of] = String(await at(2, 2))
    .split('/')
    .map(Number);
  expect(of).toBe(CONFORMANCE_ROWS.length);
  expect(right).toBe(CONFORMANCE_ROWS.length);
});

test('the sheet of examples is calculated to the values that the file brings', async () => {
  const results = formulaExampleResults();
  const { at } = await calculated('hung-yen.xlsx', examples.sheet);
  const shown = (): Promise<unknown[]> => Promise.all(results.map(({ row, column }) => at(row, column)));
  const wanted = results.map(({ value }) => value);
  await until(async () => JSON.stringify(await shown()) === JSON.stringify(wanted)).catch(() => undefined);
  expect(await shown()).toEqual(wanted);
});

test('an edit of an input sheet reaches the cell that asks about it, and leaves the others as they were', async () => {
  const { at, type } = await calculated('hung-yen.xlsx', examples.sheet);
  const results = formulaExampleResults();
  const rowOf = (id: string): number => results[KM_FUNCTIONS.findIndex((each) => each.id === id)]!.row;
  const shown = async (): Promise<unknown[]> =>
    Promise.all(['CRITERION', 'WARDSCORE', 'CASESALLOWED'].map((id) => at(rowOf(id), 3)));
  await until(async () => (await at(rowOf('CRITERION'), 3)) === 'Không đạt');
  // Lam Sơn, C03, 2022: the appraised verdict.
  await type('Thẩm định', 28, 4, 'Đạt');
  await until(async () => (await at(rowOf('CRITERION'), 3)) === 'Đạt');
  expect(await shown()).toEqual(['Đạt', 20, 192]);
});
