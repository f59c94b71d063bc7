import Big from 'big.js';
import type { Exact } from '../exact/compare';
import type { Facts, Reading } from '../reading/types';
import { addsUp } from '../indicators';
import { baselineReading } from '../ward/successionBaseline';
import type { CompiledCheck, Slot } from './compile';
import { heldSince } from './heldSince';
import { landReading } from './land';

/** The readings of one check of one ward and year; null where the check asks for no such figure. */
export interface CheckReadings {
  readonly first: Reading;
  /** Denominator, last year's figure or the other indicator. */
  readonly second: Reading | null;
  /** Last year's figure of the months that a part-year figure covers. */
  readonly sameMonths: Reading | null;
  /** What is left over at the end of the period. */
  readonly remainder: Reading | null;
  /** The year that the first figure speaks of. */
  readonly firstYear: number;
  /** Where shares are compared: what the first figure is a share of beside itself, and the same of last year. */
  readonly rest: RestReadings | null;
}

interface RestReadings {
  readonly now: Reading;
  readonly before: Reading;
  readonly sameMonths: Reading | null;
}

const BLANK: Reading = { state: 'blank', place: null };

export const NO_READINGS: CheckReadings = {
  first: BLANK,
  second: null,
  sameMonths: null,
  remainder: null,
  firstYear: NaN,
  rest: null,
};

/** The row up to December is the whole year. */
const wholeAtLast = (reading: Reading): Reading =>
  reading.state === 'value' && reading.partYear && reading.month === 12 ? { ...reading, partYear: false } : reading;

/** The reading a check asks for: last year's where it compares with last year, derived where it speaks of land. */
function readSlot(slot: Slot, { landTaken }: CompiledCheck, facts: Facts, wardCode: string, year: number): Reading {
  if (slot.land !== null) return landReading(slot.land, facts.parcels(wardCode), landTaken);
  if (slot.lastYear) return wholeAtLast(baselineReading(facts, wardCode, year, slot.indicatorId));
  return wholeAtLast(facts.reading(wardCode, year, slot.indicatorId));
}

/**
 * Last year's reading for the months that a part-year figure covers: what a change of something that adds up is compared with.
 * Null when the check asks for no such thing: a state is compared with the end of last year.
 */
function sameMonthsReading(
  { family, first: slot, indicator }: CompiledCheck,
  first: Reading,
  ask: (month: number) => Reading,
): Reading | null {
  if (family !== 'change' || slot.land !== null || first.state !== 'value' || !first.partYear) return null;
  if (indicator === undefined || !addsUp(indicator)) return null;
  const { month } = first;
  if (month === undefined) return BLANK;
  const found = ask(month);
  return found.state !== 'value' || found.month === month ? found : BLANK;
}

export function readCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): CheckReadings {
  const { second, remainder, sinceYear } = compiled;
  const own = readSlot(compiled.first, compiled, facts, wardCode, year);
  const held = sinceYear === null ? null : heldSince(compiled.first, facts, wardCode, year, sinceYear, own);
  const first = held?.reading ?? own;
  const sameMonthsOf = ({ indicatorId }: Slot): Reading | null =>
    sameMonthsReading(compiled, first, (month) => baselineReading(facts, wardCode, year, indicatorId, month));
  return {
    first,
    second: second === null ? null : readSlot(second, compiled, facts, wardCode, year),
    sameMonths: sameMonthsOf(compiled.first),
    remainder: remainder === null ? null : readSlot(remainder, compiled, facts, wardCode, year),
    firstYear: held?.year ?? year,
    rest: readRest(compiled, facts, wardCode, year, sameMonthsOf),
  };
}

function readRest(
  compiled: CompiledCheck,
  facts: Facts,
  wardCode: string,
  year: number,
  sameMonthsOf: (slot: Slot) => Reading | null,
): RestReadings | null {
  const { shareWith, shareWithBefore } = compiled;
  if (shareWith === null || shareWithBefore === null) return null;
  return {
    now: readSlot(shareWith, compiled, facts, wardCode, year),
    before: readSlot(shareWithBefore, compiled, facts, wardCode, year),
    sameMonths: sameMonthsOf(shareWith),
  };
}

/** The figure a value stands for in this check: a yes as 1, a title as its rank; NaN when it is of another kind. */
export function figureOf(compiled: CompiledCheck, reading: Reading): Exact {
  if (reading.state !== 'value') return NaN;
  const { value, exact } = reading;
  switch (compiled.family) {
    case 'yesNo':
      return typeof value === 'boolean' ? Number(value) : NaN;
    case 'grade': {
      const rank = typeof value === 'string' ? compiled.grades.indexOf(value) : -1;
      return rank < 0 ? NaN : rank;
    }
    case 'number':
    case 'share':
    case 'change':
      if (typeof value !== 'number' || !Number.isFinite(value)) return NaN;
      return exact === undefined ? value : new Big(exact);
  }
}
