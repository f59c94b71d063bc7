import type { YearAssessment } from '../assess/types';
import { DEFAULT_INTERPRETATIONS } from '../interpretation';
import { RecognitionRegister } from '../recognition';
import type { Inheritance } from '../ward';
import type { Ward } from '../ward/types';
import { cohortsOf } from './cohorts';
import { historyOf } from './history';
import { milestonesOf, progressOf } from './milestones';
import { scopeOf, type ScopeReadings } from './scope';
import type { ChosenWard, RoadmapState, RoadmapYear } from './types';

/**
 * The roadmap seen from the year being scored (II.II.1 and II.II.3): cohorts, milestones, planned against achieved. Later
 * assessments are not looked at. `inheritance` says what merged wards take over, `register` who is recognised: who qualifies is computed,
 * who is recognised is never. `readings` says which wards the milestones count and when a year ends.
 */
export function assessRoadmap(
  roadmap: readonly RoadmapYear[],
  chosen: readonly ChosenWard[],
  assessments: ReadonlyMap<number, YearAssessment>,
  wards: readonly Ward[],
  scoredYear: number,
  inheritance: Inheritance,
  register: RecognitionRegister = new RecognitionRegister([], wards, null),
  readings: ScopeReadings = DEFAULT_INTERPRETATIONS,
): RoadmapState {
  const years = [...roadmap].sort((a, b) => a.year - b.year);
  const history = historyOf(assessments, wards, scoredYear, inheritance, readings.R15);
  const scopeIn = scopeOf(wards, years, readings);
  return {
    scoredYear,
    cohorts: cohortsOf(years, chosen, wards, history, scoredYear, register, readings.R15),
    milestones: milestonesOf(years, scopeIn, history, scoredYear, register),
    progress: progressOf(years, scopeIn, history, scoredYear, register),
    recognitions: register.all,
    mergerRule: inheritance.rule,
    inherited: history.flatMap(({ inherited }) => [...inherited.values()]),
  };
}
