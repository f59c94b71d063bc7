import { BUILT_IN_GROUP_TABLES, GROUP_TABLES } from './groupTables';
import * as tables from './tables';
import type { TableSpec } from './types';

const inSheetOrder = (groups: readonly TableSpec[]): readonly TableSpec[] => [
  tables.WARD_TABLE,
  ...groups,
  tables.LAND_TABLE,
  tables.APPRAISAL_TABLE,
  tables.ROADMAP_TABLE,
  tables.CHOSEN_TABLE,
  tables.PLAN_TABLE,
  tables.RECOGNITION_TABLE,
  ...tables.RECORD_TABLES,
  tables.AGENCY_TABLE,
  tables.INTERPRETATION_TABLE,
  tables.CRITERION_TABLE,
  tables.CHECK_TABLE,
  tables.INDICATOR_TABLE,
  tables.SETTING_TABLE,
];

/** Every table that the reader knows, in the order of the sheets. */
export const INPUT_TABLES = inSheetOrder(GROUP_TABLES);

/** Every table of the template. */
export const TEMPLATE_TABLES = inSheetOrder(BUILT_IN_GROUP_TABLES);

/** Every table of a template with other groups than those of the built-in sets. */
export const tablesWithGroups = (groups: readonly TableSpec[]): readonly TableSpec[] => inSheetOrder(groups);
