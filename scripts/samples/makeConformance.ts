import { createTemplate } from '../../src/application/createTemplate';
import type { Progress } from '../../src/application/ports';
import { newHeadless } from '../../src/cli/headless';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { tableRequests } from '../../src/workbook/schema';
import { conformancePicture } from './conformancePicture';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

/**
 * kiem-tra.xlsx: the sample of the 14 wards with a sheet of questions, their answers and formulas that compare, made by the
 * add-in's own code.
 */
export async function makeConformance(): Promise<Uint8Array> {
  const workbook = await newHeadless();
  await createTemplate(workbook.port, 'vi', SILENT, SAMPLE_TABLES);
  const snapshot = await workbook.port.read(tableRequests());
  const drawing = { pictures: [conformancePicture()], theme: 'colourBlindSafe', keptAt: null } as const;
  await workbook.port.write(drawing, snapshot, SILENT);
  return workbook.save();
}
