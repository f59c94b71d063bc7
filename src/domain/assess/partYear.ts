import Big from 'big.js';
import { subtractExactly } from '../exact/compare';
import { percentOf } from '../exact/percent';
import { ceilExactly, floorExactly } from '../exact/whole';
import { addsUp, isEvent } from '../indicators';
import type { CompiledCheck } from './compile';
import { verdictOf, type Outcome } from './outcome';
import type { Allowance } from './types';

const addsUpIn = ({ indicator }: CompiledCheck): boolean => indicator !== undefined && addsUp(indicator);

/** Whether a comparison of a number that can only grow keeps its verdict however much is added. */
function numberStands({ check, high, second: slot }: CompiledCheck, first: number, second: number, made: Outcome) {
  switch (check.operator) {
    case 'atLeast':
    case 'moreThan':
      return verdictOf(made) === 'pass';
    case 'atMost':
    case 'lessThan':
    case 'none':
      return verdictOf(made) === 'fail';
    default:
      return first > (slot === null ? high : second);
  }
}

/** The same for a change against a whole last year; from 0 it is the policies that decide, and they may agree. */
function changeStands(compiled: CompiledCheck, now: number, before: number, made: Outcome): boolean {
  if (before === 0) return now > 0 || compiled.whenBothZero === compiled.whenPreviousZero;
  return verdictOf(made) === (compiled.check.operator === 'decreaseAtLeast' ? 'fail' : 'pass');
}

/**
 * Whether what part of a year says is what the whole year will say, whatever still happens: a count that must not pass a bound
 * has passed it, or one that must reach a minimum has reached it. `second` must be a whole year's. Shares and titles never.
 */
export function standsAtYearEnd(compiled: CompiledCheck, first: number, second: number, made: Outcome): boolean {
  const { indicator } = compiled;
  switch (compiled.family) {
    case 'yesNo':
      return first === 1 && indicator !== undefined && isEvent(indicator);
    case 'grade':
    case 'share':
      return false;
    case 'number':
      return addsUpIn(compiled) && numberStands(compiled, first, second, made);
    case 'change':
      return addsUpIn(compiled) && changeStands(compiled, first, second, made);
  }
}

/** The largest whole figure of the year with which the check still holds; null where there is no upper bound. */
function mostOf({ check, high, low, second: slot }: CompiledCheck, second: number): number | null {
  const bound = new Big(slot === null ? high : second);
  switch (check.operator) {
    case 'none':
      return 0;
    case 'atMost':
    case 'between':
    case 'equals':
      return floorExactly(bound);
    case 'lessThan':
      return ceilExactly(bound) - 1;
    case 'decreaseAtLeast':
      return floorExactly(new Big(second).minus(percentOf(low, second)));
    default:
      return null;
  }
}

/** What may still come until 31 December. `second` is the whole last year's figure or the other indicator. */
export function allowanceOf(compiled: CompiledCheck, first: number, second: number): Allowance | null {
  const { check, indicator } = compiled;
  if (!addsUpIn(compiled) || indicator?.kind === 'decimal') return null;
  if (compiled.family !== 'number' && compiled.family !== 'change') return null;
  const allowed = mostOf(compiled, second);
  if (allowed === null || allowed < first) return null;
  return { amount: subtractExactly(allowed, first), allowed, unit: indicator?.unit ?? check.unit };
}
