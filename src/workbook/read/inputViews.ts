import type { Interpretations } from '../../domain/interpretation';
import type { Grids } from '../grid';
import { BUILT_IN_GROUP_TABLES, GROUP_TABLES } from '../schema/groupTables';
import * as tables from '../schema/tables';
import type { TableSpec } from '../schema/types';
import type { ParseContext } from './cell/parse';
import type { Findings } from './findings';
import { withRowsBelow } from './rowsBelow';
import { openTable, reportTableMissing, type TableView } from './tableView';
import { readInterpretations } from './interpretations';
import type { Severity } from './types';
import { wardResolver, type WardResolver } from './wardResolver';
import { readWards } from './wards';

/** The input tables of a workbook with the rows right below them; null where the workbook does not have one. */
export interface InputViews {
  readonly wards: TableView | null;
  readonly groups: readonly TableView[];
  readonly land: TableView | null;
  readonly appraisal: TableView | null;
  readonly roadmap: TableView | null;
  readonly chosen: TableView | null;
  readonly plan: TableView | null;
  readonly recognition: TableView | null;
  readonly records: readonly TableView[];
  readonly agencies: TableView | null;
  readonly interpretations: TableView | null;
  readonly criteria: TableView | null;
  readonly checks: TableView | null;
  readonly indicators: TableView | null;
  readonly settings: TableView | null;
}

/** Opens one table; `resolver` tells which rows below it speak of a ward. */
export function openInput(
  grids: Grids,
  spec: TableSpec,
  context: ParseContext,
  resolver: WardResolver,
  findings: Findings,
): TableView | null {
  const view = openTable(grids, spec, context, findings);
  return view && withRowsBelow(view, grids, resolver, findings);
}

const present = (views: readonly (TableView | null)[]): TableView[] => views.filter((view) => view !== null);

/** Opens all tables, reads the wards, which are needed to tell rows of others, and how the year runs in which they are. */
export function openInputs(
  grids: Grids,
  context: ParseContext,
  findings: Findings,
): { readonly views: InputViews; readonly resolver: WardResolver; readonly interpretations: Interpretations } {
  const opener =
    (resolver: WardResolver) =>
    (spec: TableSpec, missing: Severity | null): TableView | null => {
      const view = openInput(grids, spec, context, resolver, findings);
      if (!view && missing) reportTableMissing(spec, missing, findings);
      return view;
    };
  const wardView = opener(wardResolver([]))(tables.WARD_TABLE, 'error');
  const interpretationView = opener(wardResolver([]))(tables.INTERPRETATION_TABLE, null);
  const interpretations = readInterpretations(interpretationView, findings);
  const resolver = wardResolver(wardView ? readWards(wardView, findings) : [], interpretations.R15);
  const open = opener(resolver);
  const views: InputViews = {
    wards: wardView,
    groups: present(GROUP_TABLES.map((spec) => open(spec, BUILT_IN_GROUP_TABLES.includes(spec) ? 'warning' : null))),
    land: open(tables.LAND_TABLE, 'warning'),
    appraisal: open(tables.APPRAISAL_TABLE, 'info'),
    roadmap: open(tables.ROADMAP_TABLE, 'info'),
    chosen: open(tables.CHOSEN_TABLE, 'info'),
    plan: open(tables.PLAN_TABLE, null),
    recognition: open(tables.RECOGNITION_TABLE, null),
    records: present(tables.RECORD_TABLES.map((spec) => open(spec, null))),
    agencies: open(tables.AGENCY_TABLE, null),
    interpretations: interpretationView,
    criteria: open(tables.CRITERION_TABLE, null),
    checks: open(tables.CHECK_TABLE, null),
    indicators: open(tables.INDICATOR_TABLE, null),
    settings: open(tables.SETTING_TABLE, 'info'),
  };
  return { views, resolver, interpretations };
}
