import { createTemplate } from '../../src/application/createTemplate';
import type { Progress } from '../../src/application/ports';
import { newHeadless } from '../../src/cli/headless';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/** The sample workbook of the 14 wards, made by the add-in's own code; the same data give the same bytes. */
export async function makeHungYen(): Promise<Uint8Array> {
  const workbook = await newHeadless();
  await createTemplate(workbook.port, 'vi', SILENT, SAMPLE_TABLES);
  return workbook.save();
}
