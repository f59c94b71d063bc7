import { interpretAll, type Interpretations } from '../../domain/interpretation';
import { runToEnd, type Resumable } from '../../domain/resumable';
import { scopeOf } from '../../domain/roadmap';
import type { RuleSet } from '../../domain/ruleSet/types';
import type { Grids } from '../grid';
import { readAgencies } from './agencies';
import { readAppraisals } from './appraisals';
import type { ParseContext } from './cell/parse';
import { reportRoadmapTotal } from './consistency';
import { reportDecision } from './decisionErrors';
import { factsOf } from './facts';
import { Findings } from './findings';
import { readGroupRows, reportYears, type GroupContext, type GroupRows } from './groupRows';
import { headerKey } from './headers';
import { openInputs, type InputViews } from './inputViews';
import { readParcels } from './land';
import { reportMonths } from './months';
import { lastYearColumns, reportLastYear, type LastYearColumn } from './lastYear';
import { levelled } from './levels';
import { indicatorColumnsOf, knownIndicators } from './ownColumns';
import { readRecognitions } from './recognitions';
import { readRecordTables } from './records';
import { readChosen, readRoadmap, reportCohorts } from './roadmap';
import { readRuleSets } from './rules';
import { SCALES } from './rules/indicators';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { slotsFor } from './slots';
import { reportUnknownColumns, type TableView } from './tableView';
import type { WorkbookRecords } from './types';
import { missesWhatNobodyReads } from './unneeded';
import type { WardResolver } from './wardResolver';
import { reportNotWards } from './wards';
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
  const { views, resolver, interpretations } = openInputs(grids, context, findings);
  const own = views.groups.flatMap(({ others, spec }) =>
    others.map(({ header }) => ({ header, group: spec.group ?? 0 })),
  );
  const rules = readRuleSets({ ...views, own }, findings);
  const ruleSets = interpretAll(rules.ruleSets, interpretations);
  const settings = views.settings ? readSettings(views.settings, context, findings) : DEFAULT_SETTINGS;
  const dated = [...views.groups, ...(views.appraisal ? [views.appraisal] : [])];
  const slots = slotsFor(dated, resolver);
  yield;
  const { groups, repeated } = yield* readGroups(views.groups, { resolver, slots, ruleSets }, context, findings);
  for (const view of dated) reportYears(view, ruleSets, findings);
  yield;
  const year = settings.scoredYear ?? slots.years.at(-1) ?? null;
  if (year !== null) reportNotWards(resolver.wards, year, findings);
  const parcels = views.land ? readParcels(views.land, resolver, year, findings) : [];
  const appraisals = views.appraisal ? readAppraisals(views.appraisal, resolver, slots, ruleSets, findings) : null;
  yield;
  const plans = readPlans(views, resolver, ruleSets, interpretations, findings);
  const told = readRecordTables(views.records, interpretations.R15, findings);
  reportColumns(views, groups, repeated, findings);
  const facts = factsOf({
    ...{ resolver, slots, groups, appraisals, parcels },
    unusable: rules.unusable,
    figureYear: interpretations.R15,
  });
  reportDecision(facts, groups, findings);
  const isUnneeded = missesWhatNobodyReads(ruleSets);
  return {
    facts,
    settings,
    interpretations,
    ruleSets,
    ruleSetFaults: rules.faults,
    ...plans,
    parcels,
    appraisals: appraisals?.appraisals ?? [],
    ...told,
    recognitions: views.recognition ? readRecognitions(views.recognition, resolver, findings) : [],
    agencies: views.agencies ? readAgencies(views.agencies, findings) : [],
    issues: levelled(
      findings.issues.filter((issue) => !isUnneeded(issue)),
      settings,
    ),
  };
}

type Repeated = readonly (readonly LastYearColumn[])[];

/** The group tables one after the other, with places to pause between them. */
function* readGroups(
  views: readonly TableView[],
  known: GroupContext,
  context: ParseContext,
  findings: Findings,
): Resumable<{ readonly groups: readonly GroupRows[]; readonly repeated: Repeated }> {
  const columns = indicatorColumnsOf(views, known.ruleSets, context);
  const groups: GroupRows[] = [];
  for (const view of views) {
    const indicators = columns.get(view) ?? new Map<string, never>();
    groups.push(readGroupRows(view, indicators, known, findings));
    yield;
  }
  const repeated = groups.map(({ view, indicators }) => lastYearColumns(view, indicators, context));
  const indicators = knownIndicators(known.ruleSets);
  groups.forEach((each, at) => {
    reportMonths(each, indicators, findings);
    reportLastYear(each, repeated[at] ?? [], known.slots, known.resolver.wards.length, findings);
  });
  return { groups, repeated };
}

/** Roadmap, chosen wards and what is asked of the choice still to be made. */
function readPlans(
  views: InputViews,
  resolver: WardResolver,
  ruleSets: readonly RuleSet[],
  interpretations: Interpretations,
  findings: Findings,
): Pick<WorkbookRecords, 'roadmap' | 'chosen' | 'wishes'> {
  const roadmap = views.roadmap ? readRoadmap(views.roadmap, findings) : [];
  const chosen = views.chosen ? readChosen(views.chosen, resolver, findings) : [];
  reportCohorts(roadmap, chosen, findings);
  reportRoadmapTotal(roadmap, scopeOf(resolver.wards, roadmap, interpretations), findings);
  const wishes = views.plan ? readWishes(views.plan, { resolver, ruleSets, roadmap, chosen }, findings) : [];
  return { roadmap, chosen, wishes };
}

/** Columns that nothing reads, in every table. */
function reportColumns(views: InputViews, groups: readonly GroupRows[], repeated: Repeated, findings: Findings): void {
  const used = new Set(
    [
      ...groups.flatMap(({ indicators }) => [...indicators.values()]),
      ...repeated.flatMap((columns) => columns.map((column) => column.repeated)),
    ].map(({ header }) => headerKey(header)),
  );
  const { groups: groupViews, records, ...others } = views;
  for (const view of [...groupViews, ...records, ...Object.values(others)])
    if (view) reportUnknownColumns(view, used, findings);
}
