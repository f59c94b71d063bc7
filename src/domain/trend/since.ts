import type { Verdict, YearAssessment } from '../assess/types';
import { changeOfVerdicts, type Change } from './change';
import type { Turn } from './trend';

/** What an earlier run said of a ward and criterion; null where it said nothing that can be told apart. */
export type EarlierVerdict = (wardName: string, criterionId: string) => Verdict | null;

/** One assessment against what an earlier run said of the same year. */
export interface Since {
  /** Criteria gained and lost, in the order of the assessment. */
  readonly turns: readonly Turn[];
  /** Other verdicts that are not what they were: settled now, open again, no longer applying. */
  readonly others: number;
  /** Verdicts that both runs tell. */
  readonly compared: number;
}

/** Compares verdicts in force; wards are known by their names, and one whose name two wards bear is left out. */
export function changesSince(earlier: EarlierVerdict, now: YearAssessment): Since {
  const { wards, ruleSet } = now;
  const counts = new Map<string, number>();
  for (const { name } of wards) counts.set(name, (counts.get(name) ?? 0) + 1);
  const turns: Turn[] = [];
  let [others, compared] = [0, 0];
  wards.forEach(({ name }, ward) => {
    if (counts.get(name) !== 1) return;
    ruleSet.criteria.forEach(({ id }, criterion) => {
      const before = earlier(name, id);
      if (before === null) return;
      compared++;
      const verdict = now.inForce(ward, criterion);
      if (verdict === before) return;
      const change: Change | null = changeOfVerdicts(before, verdict);
      if (change === 'gained' || change === 'lost') turns.push({ change, before, now: verdict, ward, criterion });
      else others++;
    });
  });
  return { turns, others, compared };
}
