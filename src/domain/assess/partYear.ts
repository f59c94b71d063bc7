import { compareExactly, subtractExactly, type Exact } from '../exact/compare';
import { addsUp, isEvent } from '../indicators';
import type { CompiledCheck } from './compile';
import { limitsOfCheck } from './gap';
import { verdictOf, type Outcome } from './outcome';
import type { Allowance } from './types';

/** A change against a whole last year; from 0 it is the policies that decide, and they may agree. */
function changeStands(compiled: CompiledCheck, now: Exact, before: Exact, made: Outcome): boolean {
  if (compareExactly(before, 0) === 0)
    return compareExactly(now, 0) > 0 || compiled.whenBothZero === compiled.whenPreviousZero;
  return compiled.operator.relation.settled(verdictOf(made) === 'pass', now, limitsOfCheck(compiled, before));
}

/**
 * Whether what part of a year says is what the whole year will say, whatever still happens: a count that must not pass a bound
 * has passed it, or one that must reach a minimum has reached it. `second` must be a whole year's. Shares and titles never.
 */
export function standsAtYearEnd(compiled: CompiledCheck, first: Exact, second: Exact, made: Outcome): boolean {
  const { operator, indicator } = compiled;
  if (indicator === undefined) return false;
  switch (operator.family) {
    case 'yesNo':
      return first === 1 && isEvent(indicator);
    case 'grade':
    case 'share':
      return false;
    case 'number':
      return (
        addsUp(indicator) &&
        operator.relation.settled(verdictOf(made) === 'pass', first, limitsOfCheck(compiled, second))
      );
    case 'change':
      return addsUp(indicator) && changeStands(compiled, first, second, made);
  }
}

/** What may still come until the year ends. `second` is the whole last year's figure or the other indicator. */
export function allowanceOf(compiled: CompiledCheck, first: Exact, second: Exact): Allowance | null {
  const { indicator, operator } = compiled;
  if (indicator === undefined || !addsUp(indicator) || indicator.kind === 'decimal') return null;
  if (operator.family !== 'number' && operator.family !== 'change') return null;
  const allowed = operator.relation.most(limitsOfCheck(compiled, second));
  if (allowed === null || compareExactly(allowed, first) < 0) return null;
  return { amount: subtractExactly(allowed, first), allowed, unit: indicator.unit };
}
