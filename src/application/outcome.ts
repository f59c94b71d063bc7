import { originCounts, type OriginCounts } from '../domain/assess';
import type { DistributionStep, GroupResult, YearAssessment } from '../domain/assess/types';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from '../domain/interpretation';
import type { RoadmapState } from '../domain/roadmap/types';
import type { ReportPeriod } from '../workbook/period';
import type { Issue, Severity } from '../workbook/read/types';
import { landByUnit, type LandOfUnit } from './landByUnit';
import type { Timing } from './stopwatch';

/** Wards that pass the criterion which asks for the certificate of merit (Bằng khen, II.III.6). */
export interface MeritCount {
  readonly criterionId: string;
  readonly passed: number;
  readonly wards: number;
}

/** What a report says in short; the long form stands on the sheets. */
export interface ReportOutcome {
  readonly year: number;
  /** The period reported, and whether somebody asked for it. */
  readonly period: ReportPeriod;
  readonly ruleSetId: string;
  /** A user's own name of the rule set; null for a built-in one. */
  readonly ruleSetName: string | null;
  /** How the decision is read. */
  readonly interpretations: Interpretations;
  readonly wards: number;
  readonly criteria: number;
  readonly distribution: readonly DistributionStep[];
  readonly totals: YearAssessment['totals'];
  /** On whom the verdicts in force rest. */
  readonly judged: OriginCounts;
  readonly groups: readonly GroupResult[];
  readonly merit: MeritCount | null;
  readonly land: readonly LandOfUnit[];
  readonly roadmap: RoadmapState;
  readonly issues: Readonly<Record<Severity, number>>;
  /** Names of the status sheets as they stand in the workbook. */
  readonly sheets: readonly string[];
  readonly timings: readonly Timing[];
}

export function outcomeOf(
  assessment: YearAssessment,
  roadmap: RoadmapState,
  period: ReportPeriod,
  issues: readonly Issue[],
  sheets: readonly string[],
  timings: readonly Timing[],
): ReportOutcome {
  const { year, ruleSet, wards, distribution, totals, groups } = assessment;
  return {
    year,
    period,
    ruleSetId: ruleSet.id,
    ruleSetName: ruleSet.name,
    interpretations: ruleSet.interpretations ?? DEFAULT_INTERPRETATIONS,
    wards: wards.length,
    criteria: ruleSet.criteria.length,
    distribution,
    totals,
    judged: originCounts(assessment),
    groups,
    merit: meritOf(assessment),
    land: landByUnit(assessment),
    roadmap,
    issues: countIssues(issues),
    sheets,
    timings,
  };
}

function meritOf(assessment: YearAssessment): MeritCount | null {
  const { ruleSet, wards } = assessment;
  const apart = new Set(ruleSet.indicators.flatMap(({ id, countedApart }) => (countedApart === true ? [id] : [])));
  const check = ruleSet.checks.find(({ indicatorId }) => apart.has(indicatorId));
  const criterion = ruleSet.criteria.findIndex(({ id }) => id === check?.criterionId);
  if (!check || criterion < 0) return null;
  const passed = wards.filter((_, ward) => assessment.inForce(ward, criterion) === 'pass').length;
  return { criterionId: check.criterionId, passed, wards: wards.length };
}

export function countIssues(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}
