import { createTemplate } from '../../src/application/createTemplate';
import type { Progress } from '../../src/application/ports';
import { newHeadless } from '../../src/cli/headless';
import type { TableSpec, TemplateRows } from '../../src/workbook/schema';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/** A workbook of input sheets with these rows, and with other groups than those of the decision where given, made by the add-in's own code; the same rows give the same bytes. */
export async function makeTables(rows: TemplateRows, groups: readonly TableSpec[] | null = null): Promise<Uint8Array> {
  const workbook = await newHeadless();
  await createTemplate(workbook.port, 'vi', SILENT, rows, groups);
  return workbook.save();
}
