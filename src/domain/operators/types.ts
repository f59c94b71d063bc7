import type { Exact } from '../exact/compare';
import type { Unit } from '../indicators/types';

/** What a share says when its denominator is 0, or a change when last year is 0. */
export const ZERO_POLICIES = ['notApplicable', 'pass', 'fail', 'invalid'] as const;
export type ZeroPolicy = (typeof ZERO_POLICIES)[number];

/**
 * Zero policies of a check. Numbers may use `valueZero` (the figure itself is 0: there is nothing to judge). Shares use `denominatorZero`. Changes use `bothZero` (last year 0 and this year 0) and
 * `previousZero` (last year 0, this year more). Others carry null.
 */
export interface ZeroPolicies {
  readonly valueZero: ZeroPolicy | null;
  readonly denominatorZero: ZeroPolicy | null;
  readonly bothZero: ZeroPolicy | null;
  readonly previousZero: ZeroPolicy | null;
}

/** What the check's left side is compared with. Percentages are written as people write them: 90 means 90 %. */
export type Threshold =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      /** Indicator whose figure stands in the place of `high` where it is above it: the assigned norm. */
      readonly orUpTo?: string;
    }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'grade'; readonly grade: string };

/**
 * The least that must change for the check to pass, in whole things that can be done, "thiếu 110 m²", "tối đa 12 vụ".
 * `missing`: so much more of the left side is needed; `excess`: so much less; `grade`: the title to reach; `yes`: do it.
 * `allowed` is the largest (or for minima the smallest) left value that passes; null where there is none.
 */
export type Gap =
  | {
      readonly kind: 'missing' | 'excess';
      readonly amount: number;
      readonly allowed: number | null;
      readonly unit: Unit;
    }
  | { readonly kind: 'grade'; readonly required: string }
  | { readonly kind: 'yes' };

/** Figures that are counted move in whole steps; areas do not. */
export interface FigureSteps {
  readonly whole: boolean;
  readonly unit: Unit;
}

/** The worst figure that still passes, and on which side of it the check fails. */
export interface Edge {
  readonly bound: number;
  readonly worse: 'more' | 'less';
}

/** The stretch with which a figure is compared; both ends are the same unless the rule set asks for a range. */
export interface Limits {
  readonly low: Exact;
  readonly high: Exact;
}
