import type { LandParcel } from '../../domain/reading/types';
import { runToEnd, type Resumable } from '../../domain/resumable';
import type { Grids } from '../grid';
import { BUILT_IN_GROUP_TABLES, GROUP_TABLES } from '../schema/groupTables';
import * as tables from '../schema/tables';
import type { TableSpec } from '../schema/types';
import { readAppraisals } from './appraisals';
import type { ParseContext } from './cell/parse';
import { reportRoadmapTotal } from './consistency';
import { factsOf } from './facts';
import { Findings } from './findings';
import { readGroupRows, reportYears, type GroupRows } from './groupRows';
import { headerKey } from './headers';
import { readParcels } from './land';
import { reportMonths } from './months';
import { lastYearColumns, reportLastYear } from './lastYear';
import { levelled } from './levels';
import { indicatorColumnsOf, knownIndicators } from './ownColumns';
import { readRecordTables } from './records';
import { readChosen, readRoadmap, reportCohorts } from './roadmap';
import { readRuleSets } from './rules';
import { SCALES } from './rules/indicators';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { slotsFor } from './slots';
import { openTable, reportTableMissing, reportUnknownColumns, type TableView } from './tableView';
import type { Severity, WorkbookRecords } from './types';
import { wardResolver } from './wardResolver';
import { readWards } from './wards';
import { readWishes } from './wishes';

export interface ReadOptions {
  /** The workbook counts its days from 1904 instead of 1900. */
  readonly date1904?: boolean;
}

/**
 * Everything the input tables say, and every finding on the way. Never throws, whatever the cells hold; a fault in one cell
 * hides no other. Readings are made from the grids when they are asked for.
 */
export const readWorkbook = (grids: Grids, options: ReadOptions = {}): WorkbookRecords =>
  runToEnd(readWorkbookSteps(grids, options));

/** The same, with places to pause between tables. */
export function* readWorkbookSteps(grids: Grids, options: ReadOptions): Resumable<WorkbookRecords> {
  const findings = new Findings();
  const context: ParseContext = { date1904: options.date1904 ?? false, scales: SCALES };
  const open = (spec: TableSpec, missing: Severity | null): TableView | null => {
    const view = openTable(grids, spec, context, findings);
    if (!view && missing) reportTableMissing(spec, missing, findings);
    return view;
  };
  const wardView = open(tables.WARD_TABLE, 'error');
  const groupViews = GROUP_TABLES.map((spec) =>
    open(spec, BUILT_IN_GROUP_TABLES.includes(spec) ? 'warning' : null),
  ).filter((view) => view !== null);
  const landView = open(tables.LAND_TABLE, 'warning');
  const appraisalView = open(tables.APPRAISAL_TABLE, 'info');
  const roadmapView = open(tables.ROADMAP_TABLE, 'info');
  const chosenView = open(tables.CHOSEN_TABLE, 'info');
  const planView = open(tables.PLAN_TABLE, null);
  const recordViews = tables.RECORD_TABLES.map((spec) => open(spec, null)).filter((view) => view !== null);
  const criterionView = open(tables.CRITERION_TABLE, null);
  const checkView = open(tables.CHECK_TABLE, null);
  const settingView = open(tables.SETTING_TABLE, 'info');

  const wards = wardView ? readWards(wardView, findings) : [];
  const resolver = wardResolver(wards);
  const own = groupViews.flatMap(({ others, spec }) =>
    others.map(({ header }) => ({ header, group: spec.group ?? 0 })),
  );
  const rules = readRuleSets(criterionView, checkView, own, findings);
  const { ruleSets } = rules;
  const settings = settingView ? readSettings(settingView, context, findings) : DEFAULT_SETTINGS;

  const slots = slotsFor([...groupViews, ...(appraisalView ? [appraisalView] : [])], resolver);
  const columns = indicatorColumnsOf(groupViews, ruleSets, context);
  yield;
  const groups: GroupRows[] = [];
  for (const view of groupViews) {
    const indicators = columns.get(view) ?? new Map<string, never>();
    groups.push(readGroupRows(view, indicators, { resolver, slots, ruleSets }, findings));
    yield;
  }
  const repeated = groups.map(({ view, indicators }) => lastYearColumns(view, indicators, context));
  const known = knownIndicators(ruleSets);
  groups.forEach((each, at) => {
    reportMonths(each, known, findings);
    reportLastYear(each, repeated[at] ?? [], slots, wards.length, findings);
  });
  for (const view of [...groupViews, ...(appraisalView ? [appraisalView] : [])]) reportYears(view, ruleSets, findings);
  yield;
  const parcels: readonly LandParcel[] = landView ? readParcels(landView, resolver, findings) : [];
  const appraisals = appraisalView ? readAppraisals(appraisalView, resolver, slots, ruleSets, findings) : null;
  yield;
  const roadmap = roadmapView ? readRoadmap(roadmapView, findings) : [];
  const chosen = chosenView ? readChosen(chosenView, resolver, findings) : [];
  reportCohorts(roadmap, chosen, findings);
  reportRoadmapTotal(roadmap, wards, findings);
  const wishes = planView ? readWishes(planView, { resolver, ruleSets, roadmap, chosen }, findings) : [];
  const told = readRecordTables(recordViews, findings);

  const used = new Set(
    [
      ...groups.flatMap(({ indicators }) => [...indicators.values()]),
      ...repeated.flatMap((columns) => columns.map((column) => column.repeated)),
    ].map(({ header }) => headerKey(header)),
  );
  const opened = [wardView, ...groupViews, landView, appraisalView, roadmapView, chosenView, planView, ...recordViews];
  for (const view of [...opened, criterionView, checkView, settingView]) {
    if (view) reportUnknownColumns(view, used, findings);
  }
  return {
    facts: factsOf({ resolver, slots, groups, appraisals, parcels, unusable: rules.unusable }),
    settings,
    ruleSets,
    ruleSetFaults: rules.faults,
    roadmap,
    chosen,
    wishes,
    parcels,
    appraisals: appraisals?.appraisals ?? [],
    ...told,
    issues: levelled(findings.issues, settings),
  };
}
