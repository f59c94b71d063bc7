import type { Facts, Reading } from '../reading/types';
import { baselineReading } from '../ward/successionBaseline';
import { compareFigures } from './compare';
import type { CompiledCheck, Slot } from './compile';
import { landReading } from './land';
import { isDeterminate, outcome, verdictOf, type Outcome } from './outcome';
import { standsAtYearEnd } from './partYear';

/** The reading a check asks for: last year's where it compares with last year, derived where it speaks of land. */
export function readSlot(slot: Slot, facts: Facts, wardCode: string, year: number): Reading {
  if (slot.land !== null) return landReading(slot.land, facts.parcels(wardCode));
  if (slot.lastYear) return baselineReading(facts, wardCode, year, slot.indicatorId);
  return facts.reading(wardCode, year, slot.indicatorId);
}

/** The figure a value stands for in this check: a yes as 1, a title as its rank; NaN when it is of another kind. */
export function figureOf(compiled: CompiledCheck, reading: Reading): number {
  if (reading.state !== 'value') return NaN;
  const { value } = reading;
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
      return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
  }
}

const INVALID = outcome('invalid', 'invalidInput');
const NEGATIVE = outcome('invalid', 'negative');

/** What is wrong with a reading that is there; null when its figure can be compared. */
function flawOf(compiled: CompiledCheck, reading: Reading | null): Outcome | null {
  if (reading === null || reading.state === 'blank') return null;
  if (reading.state === 'invalid') return INVALID;
  const figure = figureOf(compiled, reading);
  if (Number.isNaN(figure)) return INVALID;
  return figure < 0 ? NEGATIVE : null;
}

function whenBlank(compiled: CompiledCheck, slot: Slot, reading: Reading): Outcome {
  if (slot.land !== null && reading.place === null) return outcome(compiled.check.emptyPolicy, 'noParcel');
  return outcome(compiled.check.emptyPolicy, slot.lastYear ? 'previousBlank' : 'blank');
}

/** Part of a year cannot settle what the whole year will say. */
const PROVISIONAL = outcome('provisional', 'partYear');
const partYear = (made: Outcome): Outcome => (isDeterminate(verdictOf(made)) ? PROVISIONAL : made);
const settled = (made: Outcome): Outcome => outcome(verdictOf(made), 'alreadySettled');

/**
 * Last year's reading for the months that a part-year figure covers: what a change of part of a year is compared with. Null
 * when the check asks for no such thing. December's row covers what last year's whole row covers.
 */
export function sameMonthsReading(
  { family, first: slot }: CompiledCheck,
  first: Reading,
  wholeYear: Reading | null,
  ask: (month: number) => Reading,
): Reading | null {
  if (family !== 'change' || slot.land !== null || first.state !== 'value' || !first.partYear) return null;
  const { month } = first;
  if (month === undefined) return BLANK;
  const found = ask(month);
  if (found.state !== 'value') return month === 12 && found.state === 'blank' && isFinal(wholeYear) ? wholeYear : found;
  return found.month === month ? found : BLANK;
}

const BLANK: Reading = { state: 'blank', place: null };
const isFinal = (reading: Reading | null): reading is Reading & { state: 'value' } =>
  reading?.state === 'value' && !reading.partYear;

/** A change measured in part of a year: settled by last year's whole figure, else open when the same months can be compared. */
function changeSoFar(compiled: CompiledCheck, first: Reading, previous: Reading, sameMonths: Reading): Outcome {
  if (isFinal(previous)) {
    const [now, before] = [figureOf(compiled, first), figureOf(compiled, previous)];
    const made = compareFigures(compiled, now, before);
    if (standsAtYearEnd(compiled, now, before, made)) return settled(made);
  }
  if (sameMonths.state === 'value') return PROVISIONAL;
  return previous.state === 'blank'
    ? whenBlank(compiled, compiled.second ?? compiled.first, previous)
    : outcome('noData', 'sameMonthsBlank');
}

/**
 * The verdict of one check from its readings (`second` null when the check reads one figure, `sameMonths` as
 * `sameMonthsReading` gives it). What cannot be read or is negative comes first, then what is blank, then the zero policies,
 * then the comparison; last, a figure of part of a year makes a verdict provisional unless no more of the year can change it.
 */
export function evaluateReadings(
  compiled: CompiledCheck,
  first: Reading,
  second: Reading | null,
  sameMonths: Reading | null = null,
): Outcome {
  if (compiled.broken) return INVALID;
  const flaw = flawOf(compiled, first) ?? flawOf(compiled, second) ?? flawOf(compiled, sameMonths);
  if (flaw !== null) return flaw;
  if (first.state !== 'value') return whenBlank(compiled, compiled.first, first);
  if (second !== null && sameMonths !== null) return changeSoFar(compiled, first, second, sameMonths);
  if (second !== null && second.state !== 'value')
    return whenBlank(compiled, compiled.second ?? compiled.first, second);
  const [left, right] = [figureOf(compiled, first), second === null ? 0 : figureOf(compiled, second)];
  const made = compareFigures(compiled, left, right);
  if (second?.partYear === true) return partYear(made);
  if (!first.partYear) return made;
  return standsAtYearEnd(compiled, left, right, made) ? settled(made) : partYear(made);
}

/** The readings of one check of one ward and year. */
export interface CheckReadings {
  readonly first: Reading;
  readonly second: Reading | null;
  readonly sameMonths: Reading | null;
}

export function readCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): CheckReadings {
  const first = readSlot(compiled.first, facts, wardCode, year);
  const second = compiled.second === null ? null : readSlot(compiled.second, facts, wardCode, year);
  const sameMonths = sameMonthsReading(compiled, first, second, (month) =>
    baselineReading(facts, wardCode, year, compiled.first.indicatorId, month),
  );
  return { first, second, sameMonths };
}

/** The verdict of one check of one ward and year. */
export function evaluateCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): Outcome {
  const { first, second, sameMonths } = readCheck(compiled, facts, wardCode, year);
  return evaluateReadings(compiled, first, second, sameMonths);
}
