import type { AssessedRecords } from '../../../application/assessRecords';
import type { Scoring } from '../../../application/scoreWorkbook';
import { movesOf, whatIfSteps, type Move, type WhatIfChange, type WhatIfOutcome } from '../../../application/whatIf';
import { askedOf, planSteps, type Plan } from '../../../domain/roadmap/planner';
import type { Resumable } from '../../../domain/resumable';

/** What some changes would come to, beside what stands. */
export interface Prediction {
  readonly outcome: WhatIfOutcome;
  readonly moves: readonly Move[];
  readonly planBefore: Plan;
  readonly plan: Plan;
}

const planOf = ({ assessment, records }: AssessedRecords): Resumable<Plan> => {
  const { roadmap, chosen, facts, wishes, interpretations } = records;
  return planSteps({ assessment, roadmap, chosen, wards: facts.wards, readings: interpretations, ...askedOf(wishes) });
};

export function* predict(scoring: Scoring, changes: readonly WhatIfChange[]): Resumable<Prediction> {
  const outcome = yield* whatIfSteps(scoring, changes);
  const moves = movesOf(scoring.assessment, outcome.assessment);
  yield;
  const planBefore = yield* planOf(scoring);
  const plan = outcome.assessment === scoring.assessment ? planBefore : yield* planOf(outcome);
  return { outcome, moves, planBefore, plan };
}
