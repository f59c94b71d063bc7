import { RELATIONS, type Relation } from './relations';
import type { Threshold, ZeroPolicies } from './types';

/** What an operator compares: one number, a yes/no, a title, a share of two numbers, a change against last year. */
export const OPERATOR_FAMILIES = ['number', 'yesNo', 'grade', 'share', 'change'] as const;
export type OperatorFamily = (typeof OPERATOR_FAMILIES)[number];

/** Everything that is particular to one operator. Which way a change must go follows from its relation. */
export interface OperatorRecord {
  readonly family: OperatorFamily;
  readonly relation: Relation;
  /** Kinds of threshold the operator can be compared with. */
  readonly thresholds: readonly Threshold['kind'][];
  /**
   * What it says of zeros unless the rule set says otherwise: a share of nothing is not applicable; nothing last year and
   * nothing this year is a decrease kept up but no increase to speak of.
   */
  readonly zeroPolicies: ZeroPolicies;
}

const NO_POLICY: ZeroPolicies = { valueZero: null, denominatorZero: null, bothZero: null, previousZero: null };

const number = (relation: Relation, thresholds: OperatorRecord['thresholds']): OperatorRecord => ({
  family: 'number',
  relation,
  thresholds,
  zeroPolicies: NO_POLICY,
});
const share = (relation: Relation): OperatorRecord => ({
  family: 'share',
  relation,
  thresholds: ['number'],
  zeroPolicies: { ...NO_POLICY, denominatorZero: 'notApplicable' },
});
const change = (relation: Relation, zeros: Partial<ZeroPolicies>): OperatorRecord => ({
  family: 'change',
  relation,
  thresholds: ['number'],
  zeroPolicies: { ...NO_POLICY, ...zeros },
});

const { atLeast, atMost, moreThan, lessThan, within } = RELATIONS;

const RECORDS = {
  atLeast: number(atLeast, ['number', 'indicator']),
  atMost: number(atMost, ['number', 'indicator']),
  moreThan: number(moreThan, ['number', 'indicator']),
  lessThan: number(lessThan, ['number', 'indicator']),
  between: number(within, ['range']),
  equals: number(within, ['number', 'indicator']),
  yes: { family: 'yesNo', relation: atLeast, thresholds: ['none'], zeroPolicies: NO_POLICY },
  none: number(atMost, ['none']),
  gradeAtLeast: { family: 'grade', relation: atLeast, thresholds: ['grade'], zeroPolicies: NO_POLICY },
  shareAtLeast: share(atLeast),
  shareAtMost: share(atMost),
  shareMoreThan: share(moreThan),
  shareLessThan: share(lessThan),
  shareEquals: share(within),
  decreaseAtLeast: change(atMost, { bothZero: 'pass', previousZero: 'fail' }),
  increaseAtLeast: change(atLeast, { bothZero: 'notApplicable', previousZero: 'pass' }),
} satisfies Readonly<Record<string, OperatorRecord>>;

/** How a check compares. See criteria: "Comparisons". Bounds are inclusive unless the name says more or less. */
export type Operator = keyof typeof RECORDS;

/** One record for each operator. */
export const OPERATOR_RECORDS: Readonly<Record<Operator, OperatorRecord>> = RECORDS;

/** In the order of the dropdown. */
export const OPERATORS = Object.keys(RECORDS) as readonly Operator[];
