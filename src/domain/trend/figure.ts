import type { CheckTrace, TraceInput } from '../assess/types';
import { compareProducts, subtractExactly, type Exact } from '../exact/compare';
import type { RuleSet } from '../ruleSet/types';

/** A figure in which more is better, as an exact fraction; the bottom is greater than 0. */
interface Merit {
  readonly top: Exact;
  readonly bottom: Exact;
}

const valueOf = (trace: CheckTrace, ...roles: readonly TraceInput['role'][]): number | boolean | string | null => {
  const reading = trace.inputs.find(({ role }) => roles.includes(role))?.reading;
  return reading?.state === 'value' && !reading.partYear ? reading.value : null;
};
const numberOf = (trace: CheckTrace, ...roles: readonly TraceInput['role'][]): number | null => {
  const value = valueOf(trace, ...roles);
  return typeof value === 'number' ? value : null;
};

const plain = (top: number): Merit => ({ top, bottom: 1 });
const less = (value: number): Merit => plain(-value);
/** The nearer to a stretch the better; within it everything is as good. */
const nearness = (value: number, low: number, high: number): Merit =>
  plain(value < low ? subtractExactly(value, low) : value > high ? subtractExactly(high, value) : 0);

function gradeMerit(trace: CheckTrace, ruleSet: RuleSet): Merit | null {
  const value = valueOf(trace, 'value');
  const scale = ruleSet.indicators.find(({ id }) => id === trace.check.indicatorId)?.scale;
  const rank = ruleSet.scales.find(({ id }) => id === scale)?.grades.indexOf(String(value)) ?? -1;
  return rank < 0 ? null : plain(rank);
}

function shareMerit(trace: CheckTrace): Merit | null {
  const [part, whole] = [numberOf(trace, 'numerator'), numberOf(trace, 'denominator')];
  const { operator, threshold } = trace.check;
  if (part === null || whole === null || whole <= 0 || threshold.kind !== 'number') return null;
  switch (operator) {
    case 'shareAtLeast':
    case 'shareMoreThan':
      return { top: part, bottom: whole };
    case 'shareAtMost':
    case 'shareLessThan':
      return { top: -part, bottom: whole };
    default:
      // All of something is the only equality in use; of any other nobody can say which side is better.
      return threshold.value === 100 ? { top: part, bottom: whole } : null;
  }
}

/** What is good about a check's figure; null where it cannot be told or only part of a year is known. */
function meritOf(trace: CheckTrace, ruleSet: RuleSet): Merit | null {
  const { operator, threshold } = trace.check;
  if (operator === 'yes') {
    const value = valueOf(trace, 'value');
    return typeof value === 'boolean' ? plain(Number(value)) : null;
  }
  if (operator === 'gradeAtLeast') return gradeMerit(trace, ruleSet);
  if (operator.startsWith('share')) return shareMerit(trace);
  const value = numberOf(trace, 'value');
  if (value === null) return null;
  const right = threshold.kind === 'number' ? threshold.value : numberOf(trace, 'threshold');
  switch (operator) {
    case 'atLeast':
    case 'moreThan':
      return threshold.kind === 'indicator' && right !== null ? plain(subtractExactly(value, right)) : plain(value);
    case 'atMost':
    case 'lessThan':
      return threshold.kind === 'indicator' && right !== null ? plain(subtractExactly(right, value)) : less(value);
    case 'none':
    case 'decreaseAtLeast':
      return less(value);
    case 'increaseAtLeast':
      return plain(value);
    case 'between':
      return threshold.kind === 'range' ? nearness(value, threshold.low, threshold.high) : null;
    default:
      return right === null ? null : nearness(value, right, right);
  }
}

/**
 * Whether a check's figure is better (1), worse (-1) or as good (0) as before: never merely higher or lower, since more cases are
 * worse and more certificates better. Null when one of the two cannot be told, or the check looks at something else.
 */
export function compareChecks(before: CheckTrace, now: CheckTrace, ruleSet: RuleSet): -1 | 0 | 1 | null {
  const same =
    before.check.indicatorId === now.check.indicatorId && before.check.denominatorId === now.check.denominatorId;
  // Both are judged as the later rule set judges, so that a moved threshold is no change of the figure.
  const [old, recent] = [meritOf({ ...before, check: now.check }, ruleSet), meritOf(now, ruleSet)];
  if (!same || old === null || recent === null) return null;
  return compareProducts(recent.top, old.bottom, old.top, recent.bottom);
}
