import type { CheckTrace, TraceInput } from '../assess/types';
import { compareProducts, subtractExactly, type Exact } from '../exact/compare';
import { OPERATOR_RECORDS } from '../operators';
import type { Relation } from '../operators/relations';
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

function shareMerit(trace: CheckTrace, better: Relation['better']): Merit | null {
  const [part, whole] = [numberOf(trace, 'numerator'), numberOf(trace, 'denominator')];
  const { threshold } = trace.check;
  if (part === null || whole === null || whole <= 0 || threshold.kind !== 'number') return null;
  switch (better) {
    case 'more':
      return { top: part, bottom: whole };
    case 'less':
      return { top: -part, bottom: whole };
    case 'nearer':
      // All of something is the only equality in use; of any other nobody can say which side is better.
      return threshold.value === 100 ? { top: part, bottom: whole } : null;
  }
}

function numberMerit(trace: CheckTrace, better: Relation['better']): Merit | null {
  const { threshold } = trace.check;
  const value = numberOf(trace, 'value');
  if (value === null) return null;
  if (threshold.kind === 'range') return nearness(value, threshold.low, threshold.high);
  const other = threshold.kind === 'indicator' ? numberOf(trace, 'threshold') : null;
  switch (better) {
    case 'more':
      return plain(other === null ? value : subtractExactly(value, other));
    case 'less':
      return other === null ? less(value) : plain(subtractExactly(other, value));
    case 'nearer': {
      const right = threshold.kind === 'number' ? threshold.value : other;
      return right === null ? null : nearness(value, right, right);
    }
  }
}

function changeMerit(trace: CheckTrace, better: Relation['better']): Merit | null {
  const value = numberOf(trace, 'value');
  if (value === null) return null;
  return better === 'less' ? less(value) : plain(value);
}

/** What is good about a check's figure; null where it cannot be told or only part of a year is known. */
function meritOf(trace: CheckTrace, ruleSet: RuleSet): Merit | null {
  const { family, relation } = OPERATOR_RECORDS[trace.check.operator];
  switch (family) {
    case 'yesNo': {
      const value = valueOf(trace, 'value');
      return typeof value === 'boolean' ? plain(Number(value)) : null;
    }
    case 'grade':
      return gradeMerit(trace, ruleSet);
    case 'share':
      return shareMerit(trace, relation.better);
    case 'change':
      return changeMerit(trace, relation.better);
    case 'number':
      return numberMerit(trace, relation.better);
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
