import type { SheetPicture } from '../cells/picture';
import type { Language } from '../language/language';
import type { TableSpec, TemplateRows } from '../workbook/schema';
import { interpretationsPicture, templatePictures } from '../workbook/schema/template';
import { dutyRows } from '../workbook/schema/template/duties';
import { lacksReadings } from './inputSheets';
import type { WorkbookSnapshot } from './ports';

/** The template with the duties of the decision; `rows` replace whole tables, `groups` those of the criteria. */
export const filledTemplate = (
  language: Language,
  rows: TemplateRows = {},
  groups: readonly TableSpec[] | null = null,
): readonly SheetPicture[] => templatePictures(language, { ...dutyRows(language), ...rows }, groups);

/** The same as a workbook can have it: readings get a sheet of their own where the sheet of rules was made before there were any. */
export function templateFor(
  snapshot: Pick<WorkbookSnapshot, 'grids' | 'sheetNames'>,
  language: Language,
  rows: TemplateRows = {},
  groups: readonly TableSpec[] | null = null,
): readonly SheetPicture[] {
  const pictures = filledTemplate(language, rows, groups);
  return lacksReadings(pictures, snapshot) ? [...pictures, interpretationsPicture(language)] : pictures;
}
