import type { Ward } from '../ward/types';
import type { ForceCodes } from './groups';
import { VERDICT_CODES } from './outcome';
import { compareScores, rankScores } from './rank';
import type { DistributionStep, WardScore, YearAssessment } from './types';

type Counts = Omit<WardScore, 'ward' | 'rank'>;

/** Qualified only when something applies and all of it passes; 0 of 0 is never complete. */
const recognition = (passed: number, failed: number, denominator: number): WardScore['qualified'] => {
  if (failed > 0) return 'fail';
  return denominator > 0 && passed === denominator ? 'pass' : 'noData';
};

function countCodes({ inForce, soFar }: ForceCodes, from: number, to: number): Counts {
  let [passed, failed, notApplicable, provisionallyPassing, provisionallyFailing] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    if (inForce[i] === VERDICT_CODES.pass) passed++;
    else if (inForce[i] === VERDICT_CODES.fail) failed++;
    else if (inForce[i] === VERDICT_CODES.notApplicable) notApplicable++;
    else if (inForce[i] === VERDICT_CODES.provisional) {
      if (soFar[i] === VERDICT_CODES.pass) provisionallyPassing++;
      else if (soFar[i] === VERDICT_CODES.fail) provisionallyFailing++;
    }
  }
  const denominator = to - from - notApplicable;
  return {
    passed,
    failed,
    unknown: denominator - passed - failed,
    provisionallyPassing,
    provisionallyFailing,
    notApplicable,
    denominator,
    qualified: recognition(passed, failed, denominator),
  };
}

/** Scores of all wards from the verdicts in force, `criteria` codes a ward. */
export function scoreWards(wards: readonly Ward[], codes: ForceCodes, criteria: number): readonly WardScore[] {
  const counts = wards.map((_, ward) => countCodes(codes, ward * criteria, (ward + 1) * criteria));
  const ranks = rankScores(counts);
  return wards.flatMap((ward, index) => {
    const counted = counts[index];
    return counted ? [{ ward, ...counted, rank: ranks[index] ?? null }] : [];
  });
}

/** How many wards stand at each score, from the highest share down; of equal shares the larger denominator first. */
export function distributionOf(scores: readonly WardScore[]): readonly DistributionStep[] {
  const steps = new Map<string, { passed: number; denominator: number; wards: number }>();
  for (const { passed, denominator } of scores) {
    const key = `${passed}/${denominator}`;
    const step = steps.get(key);
    if (step) step.wards++;
    else steps.set(key, { passed, denominator, wards: 1 });
  }
  return [...steps.values()].sort((a, b) => compareScores(b, a) || b.denominator - a.denominator);
}

/** Verdicts of all wards added up. */
export const totalsOf = (scores: readonly WardScore[]): YearAssessment['totals'] => {
  const sum = (part: keyof YearAssessment['totals']): number => scores.reduce((all, score) => all + score[part], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    unknown: sum('unknown'),
    provisionallyPassing: sum('provisionallyPassing'),
    provisionallyFailing: sum('provisionallyFailing'),
    notApplicable: sum('notApplicable'),
  };
};
