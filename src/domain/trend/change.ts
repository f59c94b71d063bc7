import type { CriterionTrace, Verdict } from '../assess/types';
import type { RuleSet } from '../ruleSet/types';
import { compareChecks } from './figure';

/**
 * How a ward stands in a criterion compared with the period before. `gained`: it passes now and did not; `lost`: the other way;
 * `better`, `worse`, `same`: the verdict is the same and its figures tell; `mixed`: some figures better, some worse; `unknown`:
 * one of the two verdicts is not settled, or does not apply.
 */
export const CHANGES = ['gained', 'lost', 'better', 'worse', 'mixed', 'same', 'unknown'] as const;
export type Change = (typeof CHANGES)[number];

const isSettled = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'fail';

/** What the verdicts alone say; null when they are the same and the figures have to tell. */
export function changeOfVerdicts(before: Verdict, now: Verdict): Change | null {
  if (before === 'notApplicable' && now === 'notApplicable') return 'same';
  if (!isSettled(before) || !isSettled(now)) return 'unknown';
  if (before === now) return null;
  return now === 'pass' ? 'gained' : 'lost';
}

/** What the figures of two years say where the verdict is the same; checks that only one year can tell are left out. */
export function changeOfFigures(before: CriterionTrace, now: CriterionTrace, ruleSet: RuleSet): Change {
  const earlier = new Map(before.checks.map((trace) => [trace.check.id, trace]));
  const signs = now.checks.map((trace) => {
    const old = earlier.get(trace.check.id);
    return old === undefined ? null : compareChecks(old, trace, ruleSet);
  });
  const [better, worse] = [signs.includes(1), signs.includes(-1)];
  if (better && worse) return 'mixed';
  return better ? 'better' : worse ? 'worse' : 'same';
}
