import { compareProducts } from '../exact/compare';
import type { Operator } from '../ruleSet/types';
import type { CompiledCheck } from './compile';
import { outcome, type Outcome } from './outcome';

const PASS = outcome('pass', 'compared');
const FAIL = outcome('fail', 'compared');

/** What the sign of "left minus right" must be for the operator to hold. */
const HOLDS: Readonly<Record<Operator, (sign: number) => boolean>> = {
  atLeast: (sign) => sign >= 0,
  atMost: (sign) => sign <= 0,
  moreThan: (sign) => sign > 0,
  lessThan: (sign) => sign < 0,
  equals: (sign) => sign === 0,
  between: (sign) => sign === 0,
  none: (sign) => sign === 0,
  yes: (sign) => sign === 0,
  gradeAtLeast: (sign) => sign >= 0,
  shareAtLeast: (sign) => sign >= 0,
  shareAtMost: (sign) => sign <= 0,
  shareMoreThan: (sign) => sign > 0,
  shareLessThan: (sign) => sign < 0,
  shareEquals: (sign) => sign === 0,
  decreaseAtLeast: (sign) => sign <= 0,
  increaseAtLeast: (sign) => sign >= 0,
};

/** Where a figure stands to a stretch of numbers: below, within (0) or above. */
const signAgainst = (figure: number, low: number, high: number): number => (figure < low ? -1 : figure > high ? 1 : 0);

/** Sign of "left minus right", exactly. `second` is the denominator, last year's figure or the other indicator. */
function signOf({ family, check, low, high, percent, second: slot }: CompiledCheck, first: number, second: number) {
  if (family === 'yesNo') return signAgainst(first, 1, 1);
  if (percent === null) return slot === null ? signAgainst(first, low, high) : signAgainst(first, second, second);
  if (family === 'share') return compareProducts(percent.hundred, first, percent.share, second);
  const target = check.operator === 'decreaseAtLeast' ? percent.decrease : percent.increase;
  return compareProducts(percent.hundred, first, target, second);
}

/** The verdict of figures that are all there, readable and not negative; zero policies come before the comparison. */
export function compareFigures(compiled: CompiledCheck, first: number, second: number): Outcome {
  if (compiled.family === 'share') {
    if (first > second) return outcome('invalid', 'numeratorAboveDenominator');
    if (second === 0) return outcome(compiled.whenDenominatorZero, 'denominatorZero');
  }
  if (compiled.family === 'change' && second === 0)
    return first === 0
      ? outcome(compiled.whenBothZero, 'bothZero')
      : outcome(compiled.whenPreviousZero, 'previousZero');
  return HOLDS[compiled.check.operator](signOf(compiled, first, second)) ? PASS : FAIL;
}
