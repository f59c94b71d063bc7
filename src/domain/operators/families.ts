import Big from 'big.js';
import type { Exact } from '../exact/compare';
import { percentOf } from '../exact/percent';
import type { IndicatorKind } from '../indicators/types';
import type { OperatorFamily, OperatorRecord } from './records';
import type { Limits } from './types';

interface FamilyRecord {
  /** Kinds of indicator it can read. */
  readonly kinds: readonly IndicatorKind[];
  /** Its threshold is a percentage. */
  readonly isPercent: boolean;
}

const NUMBERS = ['count', 'decimal'] as const;

export const FAMILIES: Readonly<Record<OperatorFamily, FamilyRecord>> = {
  number: { kinds: NUMBERS, isPercent: false },
  share: { kinds: NUMBERS, isPercent: true },
  change: { kinds: NUMBERS, isPercent: true },
  yesNo: { kinds: ['yesNo'], isPercent: false },
  grade: { kinds: ['grade'], isPercent: false },
};

/**
 * The limits of the left figure, exactly. `low` and `high` are what the rule set asks: a number twice, both ends of a range, a
 * percentage twice. `other` is the denominator of a share and last year's figure of a change; others do not look at it.
 */
export function limitsOf({ family, relation }: OperatorRecord, low: Exact, high: Exact, other: Exact): Limits {
  switch (family) {
    case 'number':
    case 'yesNo':
    case 'grade':
      return { low, high };
    case 'share': {
      const part = percentOf(low, other);
      return { low: part, high: part };
    }
    case 'change': {
      const by = percentOf(low, other);
      const bound = relation.better === 'less' ? new Big(other).minus(by) : new Big(other).plus(by);
      return { low: bound, high: bound };
    }
  }
}
