import type { RuleFault } from './lintCheck';
import type { Check, RuleSet } from './types';

/** Years from one to another, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a rule set in which a check counts; null when there is none. */
function yearsWithin({ fromYear, toYear }: Check, ruleSet: RuleSet): Years | null {
  const years = {
    from: Math.max(fromYear ?? -Infinity, ruleSet.fromYear),
    to: Math.min(toYear ?? Infinity, ruleSet.toYear),
  };
  return years.from <= years.to ? years : null;
}

const isReversed = ({ fromYear, toYear }: Check): boolean => fromYear !== null && toYear !== null && fromYear > toYear;

/** The years of a rule set in which none of the checks counts. */
export function yearsWithoutCheck(ruleSet: RuleSet, criterionId: string): readonly Years[] {
  const covered = ruleSet.checks
    .filter((check) => check.criterionId === criterionId)
    .flatMap((check) => yearsWithin(check, ruleSet) ?? [])
    .sort((a, b) => a.from - b.from);
  const gaps: Years[] = [];
  let next = ruleSet.fromYear;
  for (const { from, to } of covered) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  return next <= ruleSet.toYear ? [...gaps, { from: next, to: ruleSet.toYear }] : gaps;
}

const inWords = ({ from, to }: Years): string => (from === to ? String(from) : `${String(from)}–${String(to)}`);

/** Criteria that have checks, but none in some year of the set: in such a year nobody can say what they ask. */
export const uncoveredYears = (ruleSet: RuleSet): RuleFault[] =>
  ruleSet.criteria
    .filter(({ id }) => ruleSet.checks.some(({ criterionId }) => criterionId === id))
    .flatMap(({ id }): RuleFault[] => {
      const gaps = yearsWithoutCheck(ruleSet, id);
      return gaps.length === 0
        ? []
        : [{ code: 'yearWithoutCheck', item: id, expected: '', found: gaps.map(inWords).join(', ') }];
    });

/** A check that counts in no year of its set. */
export function outsideYears(check: Check, ruleSet: RuleSet): RuleFault[] {
  if (ruleSet.fromYear > ruleSet.toYear || isReversed(check) || yearsWithin(check, ruleSet)) return [];
  return [
    {
      code: 'checkOutsideYears',
      item: check.id,
      expected: inWords({ from: ruleSet.fromYear, to: ruleSet.toYear }),
      found: `${String(check.fromYear ?? '…')}–${String(check.toYear ?? '…')}`,
    },
  ];
}
