import { writeFileSync } from 'node:fs';
import { createOfficeHost, startOfficeJs } from 'excel-host/office';
import { createHostService } from 'excel-host/service';
import { createWorkbook, FFLATE, newPackage } from 'excel-host/xlsx';
import { run } from './taskpane';

/** Presses the button of the add-in over a new workbook and saves what came of it; then opens the file behind the service. */
async function main(path: string): Promise<void> {
  const file = newPackage(createWorkbook());
  file.workbook.worksheets[0]!.selection = { row: 1, column: 2, rows: 1, columns: 1 };
  const library = await startOfficeJs(createOfficeHost(file.workbook));
  Object.assign(globalThis, { Excel: library.Excel });
  await run();
  const bytes = file.save();
  writeFileSync(path, bytes);
  const view = await createHostService(FFLATE).open(bytes, 'book.xlsx');
  process.stdout.write(view.sheets.map(({ name }) => name).join());
}

void main(process.argv[2]!);
