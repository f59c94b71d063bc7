import { createTemplate } from '../../src/application/createTemplate';
import type { Progress } from '../../src/application/ports';
import { newHeadless } from '../../src/cli/headless';
import type { TemplateRows } from '../../src/workbook/schema';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/** A workbook of input sheets with these rows, made by the add-in's own code; the same rows give the same bytes. */
export async function makeTables(rows: TemplateRows): Promise<Uint8Array> {
  const workbook = await newHeadless();
  await createTemplate(workbook.port, 'vi', SILENT, rows);
  return workbook.save();
}
