import { compareExactly, compareProducts, type Exact } from '../exact/compare';
import type { Limits } from '../operators/types';
import type { CompiledCheck } from './compile';
import { outcome, type Outcome } from './outcome';

const PASS = outcome('pass', 'compared');
const FAIL = outcome('fail', 'compared');

/** Where a figure stands to a stretch of numbers: below, within (0) or above. */
function signAgainst(figure: Exact, low: Exact, high: Exact): number {
  if (compareExactly(figure, low) < 0) return -1;
  return compareExactly(figure, high) > 0 ? 1 : 0;
}

/** The stretch that a check of one number asks for, where `second` is the other indicator. */
export function numbersAsked({ low, high, second: slot, raisesHigh }: CompiledCheck, second: Exact): Limits {
  if (slot === null) return { low, high };
  if (!raisesHigh) return { low: second, high: second };
  return { low, high: compareExactly(second, high) > 0 ? second : high };
}

/** Sign of "left minus right", exactly. `second` is the denominator, last year's figure or the other indicator. */
function signOf(compiled: CompiledCheck, first: Exact, second: Exact): number {
  const { operator, percent } = compiled;
  if (percent === null) {
    const { low, high } = numbersAsked(compiled, second);
    return signAgainst(first, low, high);
  }
  if (operator.family !== 'change') return compareProducts(percent.hundred, first, percent.share, second);
  const target = operator.relation.better === 'less' ? percent.decrease : percent.increase;
  return compareProducts(percent.hundred, first, target, second);
}

/** The verdict of figures that are all there, readable and not negative; zero policies come before the comparison. */
export function compareFigures(compiled: CompiledCheck, first: Exact, second: Exact): Outcome {
  const { operator } = compiled;
  if (operator.family === 'share') {
    if (compareExactly(first, second) > 0) return outcome('invalid', 'numeratorAboveDenominator');
    if (compareExactly(second, 0) === 0) return outcome(compiled.whenDenominatorZero, 'denominatorZero');
  }
  if (operator.family === 'change' && compareExactly(second, 0) === 0)
    return compareExactly(first, 0) === 0
      ? outcome(compiled.whenBothZero, 'bothZero')
      : outcome(compiled.whenPreviousZero, 'previousZero');
  if (compiled.whenValueZero !== null && operator.family === 'number' && compareExactly(first, 0) === 0)
    return outcome(compiled.whenValueZero, 'valueZero');
  return operator.relation.holds(signOf(compiled, first, second)) ? PASS : FAIL;
}
