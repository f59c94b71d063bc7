import type { Language } from '../../../language/language';
import type { SheetPicture } from '../../../cells/picture';
import { tablesWithGroups, TEMPLATE_TABLES } from '../all';
import { interpretationRows } from '../interpretations';
import { INTERPRETATION_TABLE } from '../tables';
import type { TableSpec } from '../types';
import { sheetName } from '../words';
import { guidePicture } from './guide';
import { listsPicture } from './lists';
import type { TemplateRow, TemplateRows } from './rowTypes';
import { standardRows } from './rows';
import { tableSheet } from './tableSheet';

const NO_ROWS: readonly TemplateRow[] = [];

/** The readings on a sheet of their own, for a workbook whose sheet of rules was made before there were any. */
export const interpretationsPicture = (language: Language): SheetPicture =>
  tableSheet(
    language,
    [{ ...INTERPRETATION_TABLE, sheet: 'interpretations' }],
    () => interpretationRows(language),
    'NHAP_CACHDOC',
  );

/**
 * Every sheet of a template workbook: guide, one sheet for each input table (two where they belong together), lists. The
 * built-in rule sets and the settings are filled in; `rows` add to or replace whole tables, `groups` stand in the place of the group
 * tables of the built-in sets.
 */
export function templatePictures(
  language: Language,
  rows: TemplateRows = {},
  groups: readonly TableSpec[] | null = null,
): readonly SheetPicture[] {
  const tables = groups === null ? TEMPLATE_TABLES : tablesWithGroups(groups);
  const filled: TemplateRows = { ...standardRows(language), ...rows };
  const bySheet = new Map<string, TableSpec[]>();
  for (const spec of tables) {
    const name = sheetName(spec);
    const neighbours = bySheet.get(name);
    if (neighbours) neighbours.push(spec);
    else bySheet.set(name, [spec]);
  }
  return [
    guidePicture(language, tables),
    ...[...bySheet.values()].map((specs) =>
      tableSheet(language, specs, (table) => filled[table] ?? NO_ROWS, `NHAP_${specs[0]?.table ?? ''}`),
    ),
    listsPicture(language),
  ];
}
