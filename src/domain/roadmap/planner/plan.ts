import type { YearAssessment } from '../../assess/types';
import { DEFAULT_INTERPRETATIONS } from '../../interpretation';
import type { FigureYear } from '../../period/types';
import { runToEnd, type Resumable } from '../../resumable';
import type { Ward } from '../../ward/types';
import { endOf, existsOn } from '../../ward/validity';
import { scopeOf, type ScopeReadings } from '../scope';
import type { ChosenWard, RoadmapYear } from '../types';
import { assignSteps, type YearToFill } from './assign';
import { DEFAULT_ASSUMPTIONS, type PlannerAssumptions } from './assumptions';
import { effortSteps, type WardEffort } from './effort';
import { proofsOf } from './proof';
import { NO_WISHES, type Plan, type PlannedWard, type PlannedYear, type PlanWishes } from './types';
import { byPoints, reasonFor, type Placed } from './why';

export interface PlanInput {
  /** The scored year, from which everything is counted. */
  readonly assessment: YearAssessment;
  /** The roadmap of the workbook: how many to choose, and the milestones. */
  readonly roadmap: readonly RoadmapYear[];
  readonly chosen: readonly ChosenWard[];
  readonly wards: readonly Ward[];
  /** How the decision is read: which wards the milestones count, and when a year ends. */
  readonly readings?: ScopeReadings;
  readonly wishes?: PlanWishes;
  readonly assumptions?: PlannerAssumptions;
}

/** Years in which a ward can be chosen: it can be ready by then, stands then, and the user does not mind. */
function openYears(
  { ward, readyYear }: WardEffort,
  years: readonly number[],
  { excluded }: PlanWishes,
  figureYear: FigureYear,
): number[] {
  const mine = excluded.filter(({ wardCode }) => wardCode === ward.code);
  return years.filter(
    (year) =>
      year >= readyYear &&
      existsOn(ward, endOf(year, figureYear)) &&
      !mine.some((exclusion) => exclusion.years === null || exclusion.years.includes(year)),
  );
}

const unitsOf = (wards: readonly Ward[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { managingUnit } of wards) counts.set(managingUnit, (counts.get(managingUnit) ?? 0) + 1);
  return counts;
};

/** What is left of the units' minimums once some wards are chosen. */
function missingMinimums({ minimumPerUnit }: PlanWishes, chosen: readonly Ward[]): ReadonlyMap<string, number> {
  const have = unitsOf(chosen);
  const left = [...minimumPerUnit].map(([unit, least]) => [unit, least - (have.get(unit) ?? 0)] as const);
  return new Map(left.filter(([, missing]) => missing > 0));
}

/** A year for every ward that is free, null where there is none. */
function* placeSteps(
  free: readonly WardEffort[],
  ahead: readonly RoadmapYear[],
  fixedIn: (year: number) => Ward[],
  wishes: PlanWishes,
  figureYear: FigureYear,
): Resumable<Placed[]> {
  const toFill = ahead.map(({ year, toChoose }): YearToFill => ({
    year,
    slots: Math.max(0, toChoose - fixedIn(year).length),
    minimums: missingMinimums(wishes, fixedIn(year)),
  }));
  const years = ahead.map(({ year }) => year);
  const open = free.map((effort) => openYears(effort, years, wishes, figureYear));
  const answer = yield* assignSteps(
    free.map(({ points, ward }, at) => ({ points, unit: ward.managingUnit, years: open[at] ?? [] })),
    toFill,
  );
  return free.map((effort, at): Placed => ({ effort, years: open[at] ?? [], year: answer[at] ?? null }));
}

/**
 * Proposes the wards of every year of the roadmap that is still to come, and proves the milestones. Choices of the workbook
 * stand, whether they can be kept or not; the rest is placed by `assignYears`. Wards that are qualified keep the standard: that
 * is assumed, and the list of thin margins says where it is doubtful.
 */
export const planRoadmap = (input: PlanInput): Plan => runToEnd(planSteps(input));

/** The same, with places to pause while the wards are looked at. */
export function* planSteps(input: PlanInput): Resumable<Plan> {
  const { assessment, roadmap, chosen, wards } = input;
  const { wishes = NO_WISHES, assumptions = DEFAULT_ASSUMPTIONS, readings = DEFAULT_INTERPRETATIONS } = input;
  const scoredYear = assessment.year;
  const efforts = yield* effortSteps(assessment, assumptions);
  const effortByCode = new Map(efforts.map((effort) => [effort.ward.code, effort]));
  const wardByCode = new Map(wards.map((ward) => [ward.code, ward]));
  const fixed = new Map([...wishes.fixed, ...chosen].map(({ wardCode, year }) => [wardCode, year]));
  const decided = new Set(chosen.map(({ wardCode }) => wardCode));
  const fixedIn = (year: number): Ward[] =>
    [...fixed].flatMap(([code, at]) => (at === year ? (wardByCode.get(code) ?? []) : []));

  const ahead = [...roadmap].sort((a, b) => a.year - b.year).filter(({ year }) => year > scoredYear);
  const free = efforts.filter(({ ward }) => !fixed.has(ward.code));
  const placed = yield* placeSteps(free, ahead, fixedIn, wishes, readings.R15);

  const fixedWard = (ward: Ward, year: number): PlannedWard => {
    const effort = effortByCode.get(ward.code) ?? null;
    const reason = decided.has(ward.code) ? 'fixed' : 'wished';
    return { ward, year, reason, effort, passedOver: [], inTime: effort !== null && effort.readyYear <= year };
  };
  const nearestFirst = [...placed].sort(byPoints);
  const planned = ahead.map(({ year, toChoose }): PlannedYear => {
    const later = nearestFirst.filter((each) => each.year === null || each.year > year);
    const proposed = nearestFirst
      .filter((each) => each.year === year)
      .map((each): PlannedWard => {
        const { ward } = each.effort;
        return { ward, year, effort: each.effort, inTime: true, ...reasonFor(each, year, later) };
      });
    const inYear = [...fixedIn(year).map((ward) => fixedWard(ward, year)), ...proposed];
    return {
      year,
      toChoose,
      wards: inYear,
      empty: Math.max(0, toChoose - inYear.length),
      unmet: missingMinimums(
        wishes,
        inYear.map(({ ward }) => ward),
      ),
    };
  });
  const past = [...fixed].flatMap(([code, year]) => {
    const ward = wardByCode.get(code);
    if (!ward || year > scoredYear) return [];
    return [{ ...fixedWard(ward, year), inTime: effortByCode.get(code)?.qualified === true }];
  });
  const history: PlannedYear = { year: scoredYear, toChoose: 0, wards: past, empty: 0, unmet: new Map() };
  return {
    scoredYear,
    past,
    years: planned,
    left: placed.filter(({ year }) => year === null).map(({ effort }) => effort),
    milestones: proofsOf(roadmap, [history, ...planned], efforts, scopeOf(wards, roadmap, readings), scoredYear),
  };
}
