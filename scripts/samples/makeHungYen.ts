import { createOfficeHost, startOfficeJs } from 'excel-host/office';
import { createEmptyWorkbook, newPackage } from 'excel-host/xlsx';
import { createTemplate } from '../../src/application/createTemplate';
import { asInFiles, formulaExampleResults, formulaExamplesPicture } from '../../src/functions/examplesSheet';
import type { Progress } from '../../src/application/ports';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { createExcelWorkbook } from '../../src/excel';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { tableRequests } from '../../src/workbook/schema';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/**
 * The sample workbook of the 14 wards with a sheet of formulas about them, made by the add-in's own code; the same data give the
 * same bytes. Readers without the add-in see what the functions answered.
 */
export async function makeHungYen(): Promise<Uint8Array> {
  const file = newPackage(createEmptyWorkbook(), { codec: NODE_CODEC });
  const { workbook } = file;
  const library = await startOfficeJs(createOfficeHost(workbook));
  const examples = formulaExamplesPicture('vi', asInFiles);
  const port = createExcelWorkbook({
    run: library.Excel.run,
    isSetSupported: (set, version) => library.isSetSupported(set, version),
  });
  await createTemplate(port, 'vi', SILENT, SAMPLE_TABLES);
  const drawing = { pictures: [examples], theme: 'colourBlindSafe', keptAt: null } as const;
  await port.write(drawing, await port.read(tableRequests()), SILENT);
  const cells = workbook.worksheets.find(({ name }) => name === examples.name)?.cells;
  for (const { row, column, value } of formulaExampleResults()) {
    const formula = cells?.formula(row, column) ?? null;
    if (formula === null) throw new Error(`no formula in row ${String(row)} of ${examples.name}`);
    cells?.setFormula(row, column, formula, value);
  }
  return file.save();
}
