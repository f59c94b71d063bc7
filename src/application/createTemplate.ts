import type { Language } from '../language/language';
import { tableRequests, type TableSpec, type TemplateRows } from '../workbook/schema';
import { isThere } from './inputSheets';
import type { Progress, WorkbookPort } from './ports';
import { templateFor } from './templateFor';

export interface TemplateOutcome {
  /** Names of the sheets made. */
  readonly made: readonly string[];
  /** Names of blank sheets that were there and were filled. */
  readonly filled: readonly string[];
  /** Names of the sheets that were there already, or whose tables were, and stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Adds the input sheets to a workbook, with the duties of the decision and filled with `rows` where given; `groups` stand in the place
 * of the group tables of the built-in sets. A sheet or table that is there already is never touched. Throws HostFailure; the workbook is unchanged then.
 */
export async function createTemplate(
  workbook: WorkbookPort,
  language: Language,
  progress: Progress,
  rows: TemplateRows = {},
  groups: readonly TableSpec[] | null = null,
): Promise<TemplateOutcome> {
  progress.report('read', 0, 1);
  const snapshot = await workbook.read(tableRequests());
  progress.report('draw', 0, 1);
  const pictures = templateFor(snapshot, language, rows, groups);
  const missing = pictures.filter((picture) => !isThere(picture, snapshot));
  progress.report('write', 0, 1);
  if (missing.length > 0) {
    await workbook.write({ pictures: missing, theme: 'colourBlindSafe', keptAt: null }, snapshot, progress);
  }
  return {
    made: missing.map(({ name }) => name),
    filled: [],
    kept: pictures.filter((picture) => !missing.includes(picture)).map(({ name }) => name),
  };
}
