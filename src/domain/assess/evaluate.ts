import type { Facts, Reading } from '../reading/types';
import { compareFigures } from './compare';
import type { CompiledCheck, Slot } from './compile';
import { landReading } from './land';
import { isDeterminate, outcome, verdictOf, type Outcome } from './outcome';

/** The reading a check asks for: last year's where it compares with last year, derived where it speaks of land. */
export const readSlot = (slot: Slot, facts: Facts, wardCode: string, year: number): Reading =>
  slot.land === null
    ? facts.reading(wardCode, slot.lastYear ? year - 1 : year, slot.indicatorId)
    : landReading(slot.land, facts.parcels(wardCode));

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
function flawOf(compiled: CompiledCheck, reading: Reading): Outcome | null {
  if (reading.state === 'blank') return null;
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
const partYear = (made: Outcome): Outcome =>
  isDeterminate(verdictOf(made)) ? outcome('provisional', 'partYear') : made;

/**
 * The verdict of one check from its readings (`second` null when the check reads one figure). What cannot be read or is
 * negative comes first, then what is blank, then the zero policies, then the comparison; last, a figure of part of a year
 * makes a settled verdict provisional.
 */
export function evaluateReadings(compiled: CompiledCheck, first: Reading, second: Reading | null): Outcome {
  if (compiled.broken) return INVALID;
  const flaw = flawOf(compiled, first) ?? (second === null ? null : flawOf(compiled, second));
  if (flaw !== null) return flaw;
  if (first.state !== 'value') return whenBlank(compiled, compiled.first, first);
  if (second !== null && second.state !== 'value')
    return whenBlank(compiled, compiled.second ?? compiled.first, second);
  const made = compareFigures(compiled, figureOf(compiled, first), second === null ? 0 : figureOf(compiled, second));
  return first.partYear || second?.partYear === true ? partYear(made) : made;
}

/** The verdict of one check of one ward and year. */
export function evaluateCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): Outcome {
  const first = readSlot(compiled.first, facts, wardCode, year);
  const second = compiled.second === null ? null : readSlot(compiled.second, facts, wardCode, year);
  return evaluateReadings(compiled, first, second);
}
