import type { Indicator } from '../indicators/types';
import type { CellPlace } from '../reading/types';
import type { Ward } from '../ward/types';

/**
 * Why a figure is not known. `noRow`: the ward has no row of that month in the table; `blank`: the row has nothing in the cell;
 * `invalid`: the cell cannot be read, is negative or beyond what can be; `falls`: the count since the year began is less than it was
 * before the period.
 */
export const GAP_REASONS = ['noRow', 'blank', 'invalid', 'falls'] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What is missing for a figure. `month` (1–12) is that of the row "đến tháng m"; 12 is the whole year. */
export interface FigureGap {
  readonly reason: GapReason;
  readonly year: number;
  readonly month: number;
  readonly place: CellPlace | null;
}

/** A figure, or what is missing for it: a blank is never zero. */
export type Figure =
  | { readonly state: 'known'; readonly value: number; readonly place: CellPlace | null }
  | { readonly state: 'unknown'; readonly gap: FigureGap };

/** A difference to a figure before: `by` is negative for a decrease. */
export interface FigureChange {
  readonly by: number;
  /** |by| in percent of the figure before, as an exact fraction; null from zero. */
  readonly percent: { readonly numerator: string; readonly denominator: string } | null;
}

/** Two figures side by side; no change where one of them is not known. */
export interface Compared<One> {
  readonly now: One;
  readonly before: One;
  readonly change: FigureChange | null;
}

/**
 * An indicator of one ward or of all. `period`: of a flow what came in the period alone, of a stock the state at its end, beside the
 * same period of last year. `year`: of a flow what came since the year began, beside the same months of last year; of a stock the
 * state at the end of the period beside the end of last year.
 */
export interface FigureLine<One> {
  readonly period: Compared<One>;
  readonly year: Compared<One>;
}

/** A sum over wards, and how many of them it is made from; null where no ward has a figure. */
export interface WardSum {
  readonly value: number | null;
  readonly wards: number;
}

export interface WardFigures extends FigureLine<Figure> {
  readonly ward: Ward;
}

/** An indicator over the wards of a period. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly wards: readonly WardFigures[];
  /**
   * Last year's sums are over the wards whose figure of now is known, and compared where all of these are known then too; null for
   * percentages, which do not add up.
   */
  readonly total: FigureLine<WardSum> | null;
}
