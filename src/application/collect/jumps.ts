import { addsUp, isEvent } from '../../domain/indicators';
import type { Indicator } from '../../domain/indicators/types';
import type { IndicatorValue } from '../../domain/reading/types';

/**
 * Why a figure looks odd beside the one of the last period. `falls`: what adds up over the year cannot become less. `undone`: what has
 * happened cannot be undone. `leaps`: it grew, or shrank, far more than before.
 */
export const JUMPS = ['falls', 'undone', 'leaps'] as const;
export type Jump = (typeof JUMPS)[number];

/** Small figures go up and down by chance. */
const LEAST_DIFFERENCE = 10;
/** So many times the figure of last period, or what arises in an ordinary month. */
const MANY_TIMES = 3;

/** A figure of an earlier period of the same year, and its month. */
export interface EarlierFigure {
  readonly value: IndicatorValue;
  readonly month: number;
}

/** What is odd about a figure; null where nothing is, or nothing can be said. */
export function jumpOf(
  indicator: Indicator,
  value: IndicatorValue,
  month: number,
  earlier: EarlierFigure,
): Jump | null {
  const before = earlier.value;
  if (isEvent(indicator)) return before === true && value === false ? 'undone' : null;
  if (typeof before !== 'number' || typeof value !== 'number') return null;
  if (addsUp(indicator)) {
    if (value < before) return 'falls';
    const arisen = (value - before) / Math.max(1, month - earlier.month);
    const usual = before / earlier.month;
    return value - before >= LEAST_DIFFERENCE && arisen > MANY_TIMES * usual ? 'leaps' : null;
  }
  const [less, more] = [Math.min(value, before), Math.max(value, before)];
  return more - less >= LEAST_DIFFERENCE && more > MANY_TIMES * less ? 'leaps' : null;
}
