import type { Language } from '../language/language';
import type { TemplateRows } from '../workbook/schema';

/** The duties and reports that a fresh template brings along. Loaded when a template is made, not when the pane starts. */
export const duties = async (language: Language): Promise<TemplateRows> =>
  (await import('../workbook/schema/template/duties')).dutyRows(language);
