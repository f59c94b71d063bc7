import { createTemplate, type TemplateOutcome } from './createTemplate';
import type { Progress, WorkbookPort } from './ports';

/**
 * Adds the input sheets with the illustrative data of the 14 wards of Hưng Yên; they are in Vietnamese, as the decision is.
 * The data are loaded only when they are asked for. Throws HostFailure; the workbook is unchanged then.
 */
export async function insertSample(workbook: WorkbookPort, progress: Progress): Promise<TemplateOutcome> {
  const { SAMPLE_TABLES } = await import('../workbook/sample/tables');
  return createTemplate(workbook, 'vi', progress, SAMPLE_TABLES);
}
