import Big from 'big.js';
import { subtractExactly } from '../exact/compare';
import type { Indicator } from '../indicators/types';
import type { Reading } from '../reading/types';
import type { Figure, FigureChange, GapReason } from './types';

/** The row that a figure is read from. */
interface RowOfMonth {
  readonly year: number;
  readonly month: number;
}

const unknown = (reason: GapReason, { year, month }: RowOfMonth, { place }: Pick<Reading, 'place'>): Figure => ({
  state: 'unknown',
  gap: { reason, year, month, place },
});

/** A cell as a figure: what cannot be a count of that indicator is none. */
export function figureOfMonth(reading: Reading, row: RowOfMonth, { upperBound }: Indicator): Figure {
  switch (reading.state) {
    case 'blank':
      return unknown(reading.place === null ? 'noRow' : 'blank', row, reading);
    case 'invalid':
      return unknown('invalid', row, reading);
    case 'value': {
      const { value, place } = reading;
      const isCount = typeof value === 'number' && Number.isFinite(value) && value >= 0;
      if (!isCount || (upperBound !== null && value > upperBound)) return unknown('invalid', row, reading);
      return { state: 'known', value, place };
    }
  }
}

/** What came after an earlier month: the difference of two counts since the year began; less than nothing cannot be. */
export function sinceEarlier(now: Figure, earlier: Figure, row: RowOfMonth): Figure {
  if (now.state === 'unknown') return now;
  if (earlier.state === 'unknown') return earlier;
  const value = subtractExactly(now.value, earlier.value);
  return value < 0 ? unknown('falls', row, now) : { state: 'known', value, place: now.place };
}

/** A hundred times a figure, without a decimal made of it where it is whole. */
const hundredfold = (value: number): string =>
  Number.isSafeInteger(value * 100) && Number.isInteger(value)
    ? String(value * 100)
    : new Big(value).times(100).toFixed();

const plain = (value: number): string => (Number.isSafeInteger(value) ? String(value) : new Big(value).toFixed());

/** A figure against the one before; no percentage from zero, since nothing can be divided by it. */
export const changeBetween = (now: number, before: number): FigureChange => {
  const by = subtractExactly(now, before);
  const percent = before === 0 ? null : { numerator: hundredfold(Math.abs(by)), denominator: plain(before) };
  return { by, percent };
};
