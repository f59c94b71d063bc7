import type { IndicatorKind, Operator, Threshold, ZeroPolicies } from './types';

/** What an operator compares: one number, a yes/no, a title, a share of two numbers, a change against last year. */
export type OperatorFamily = 'number' | 'yesNo' | 'grade' | 'share' | 'change';

interface OperatorShape {
  readonly family: OperatorFamily;
  /** Kinds of threshold the operator can be compared with. */
  readonly thresholds: readonly Threshold['kind'][];
}

const NUMBER: OperatorShape = { family: 'number', thresholds: ['number', 'indicator'] };
const SHARE: OperatorShape = { family: 'share', thresholds: ['number'] };
const CHANGE: OperatorShape = { family: 'change', thresholds: ['number'] };

/** The shape of every operator. */
export const OPERATOR_SHAPES: Readonly<Record<Operator, OperatorShape>> = {
  atLeast: NUMBER,
  atMost: NUMBER,
  moreThan: NUMBER,
  lessThan: NUMBER,
  equals: NUMBER,
  between: { family: 'number', thresholds: ['range'] },
  none: { family: 'number', thresholds: ['none'] },
  yes: { family: 'yesNo', thresholds: ['none'] },
  gradeAtLeast: { family: 'grade', thresholds: ['grade'] },
  shareAtLeast: SHARE,
  shareAtMost: SHARE,
  shareMoreThan: SHARE,
  shareLessThan: SHARE,
  shareEquals: SHARE,
  decreaseAtLeast: CHANGE,
  increaseAtLeast: CHANGE,
};

/** Kinds of indicator an operator family can read. */
export const FAMILY_KINDS: Readonly<Record<OperatorFamily, readonly IndicatorKind[]>> = {
  number: ['count', 'decimal'],
  share: ['count', 'decimal'],
  change: ['count', 'decimal'],
  yesNo: ['yesNo'],
  grade: ['grade'],
};

const NO_POLICY: ZeroPolicies = { denominatorZero: null, bothZero: null, previousZero: null };

/**
 * Zero policies that an operator has unless the rule set says otherwise: a share of nothing is not applicable; nothing
 * last year and nothing this year is a decrease kept up but no increase to speak of.
 */
export function defaultZeroPolicies(operator: Operator): ZeroPolicies {
  if (OPERATOR_SHAPES[operator].family === 'share') return { ...NO_POLICY, denominatorZero: 'notApplicable' };
  if (operator === 'decreaseAtLeast') return { ...NO_POLICY, bothZero: 'pass', previousZero: 'fail' };
  if (operator === 'increaseAtLeast') return { ...NO_POLICY, bothZero: 'notApplicable', previousZero: 'pass' };
  return NO_POLICY;
}
