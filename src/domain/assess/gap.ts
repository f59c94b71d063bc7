import { compareExactly, type Exact } from '../exact/compare';
import { limitsOf } from '../operators';
import type { FigureSteps, Gap, Limits } from '../operators/types';
import { numbersAsked } from './compare';
import type { CompiledCheck } from './compile';

/** What the left figure of a check is compared with. `second` is the denominator, last year's figure or the other indicator. */
export function limitsOfCheck(compiled: CompiledCheck, second: Exact): Limits {
  const { operator, low, high } = compiled;
  return operator.family === 'number' ? numbersAsked(compiled, second) : limitsOf(operator, low, high, second);
}

/** More of the numerator than there is of the denominator is no way out. */
const atMostAll = (gap: Gap | null, all: Exact): Gap | null =>
  gap?.kind === 'missing' && gap.allowed !== null && compareExactly(gap.allowed, all) > 0 ? null : gap;

/**
 * The least that must change for a failing comparison to hold, in whole things where whole things are counted. Null when
 * changing the left side alone can never do it. `first` and `second` are figures as `figureOf` gives them.
 */
export function gapOf(compiled: CompiledCheck, first: Exact, second: Exact): Gap | null {
  const { check, indicator, operator } = compiled;
  const { family, relation } = operator;
  const steps: FigureSteps = { whole: indicator?.kind !== 'decimal', unit: indicator?.unit ?? check.unit };
  const gap = (): Gap | null => relation.gap(first, limitsOfCheck(compiled, second), steps);
  switch (family) {
    case 'yesNo':
      return { kind: 'yes' };
    case 'grade':
      return check.threshold.kind === 'grade' ? { kind: 'grade', required: check.threshold.grade } : null;
    case 'share':
      return compareExactly(second, 0) === 0 ? null : atMostAll(gap(), second);
    case 'change':
      return relation.better === 'more' && compareExactly(second, 0) === 0 ? null : gap();
    case 'number':
      return gap();
  }
}
