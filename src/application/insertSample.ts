import type { TemplateOutcome } from './createTemplate';
import { fillTemplate } from './fillTemplate';
import type { SheetPicture } from '../cells/picture';
import type { ContentsPort, Progress, WorkbookPort } from './ports';

/**
 * Adds the input sheets with the illustrative data of the 14 wards of Hưng Yên, and the sheet of formulas that ask about them; they
 * are in Vietnamese, as the decision is. Input sheets that are still blank are filled where they stand. The data are loaded only
 * when they are asked for. Throws HostFailure; the workbook is unchanged then.
 */
export async function insertSample(
  workbook: WorkbookPort & ContentsPort,
  progress: Progress,
  examples: () => Promise<SheetPicture>,
): Promise<TemplateOutcome> {
  const [{ SAMPLE_TABLES }, picture] = await Promise.all([import('../workbook/sample/tables'), examples()]);
  return fillTemplate(workbook, progress, SAMPLE_TABLES, [picture]);
}
