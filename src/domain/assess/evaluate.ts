import { compareExactly, type Exact } from '../exact/compare';
import type { Facts, Reading } from '../reading/types';
import { compareFigures } from './compare';
import { compareShareChange } from './shareChange';
import type { CompiledCheck, Slot } from './compile';
import { isDeterminate, outcome, reasonOf, soFarOf, verdictOf, type Outcome } from './outcome';
import { standsAtYearEnd } from './partYear';
import { figureOf, NO_READINGS, readCheck, type CheckReadings } from './readings';

export { NO_READINGS } from './readings';

const INVALID = outcome('invalid', 'invalidInput');
const NEGATIVE = outcome('invalid', 'negative');
const IMPLAUSIBLE = outcome('invalid', 'implausible');
const LEFT_OUT = outcome('notApplicable', 'leftOut');

const isPart = (reading: Reading | null): boolean => reading?.state === 'value' && reading.partYear;
const isFinal = (reading: Reading | null): boolean => reading?.state === 'value' && !reading.partYear;

/** What is wrong with a reading that is there; null when its figure can be compared. */
function flawOf(compiled: CompiledCheck, slot: Slot, reading: Reading): Outcome | null {
  if (reading.state === 'blank') return null;
  if (reading.state === 'invalid') return INVALID;
  const figure = figureOf(compiled, reading);
  if (typeof figure === 'number' && Number.isNaN(figure)) return INVALID;
  if (compareExactly(figure, 0) < 0) return NEGATIVE;
  const isOne = reading.composedOf === undefined && slot.land === null;
  return isOne && slot.upperBound !== null && compareExactly(figure, slot.upperBound) > 0 ? IMPLAUSIBLE : null;
}

function whenBlank({ check }: CompiledCheck, slot: Slot, reading: Reading): Outcome {
  if (slot.land !== null && reading.state === 'blank' && reading.place === null)
    return outcome(check.emptyPolicy, 'noParcel');
  return outcome(check.emptyPolicy, slot.lastYear ? 'previousBlank' : 'blank');
}

/** Part of a year cannot settle what the whole year will say, but it points somewhere. */
const provisional = (made: Outcome): Outcome =>
  isDeterminate(verdictOf(made)) ? outcome('provisional', 'partYear', verdictOf(made)) : made;
const settled = (made: Outcome): Outcome => outcome(verdictOf(made), 'alreadySettled');

/** Whether the check looks at its second figure: a norm that may raise an upper end only matters to a figure above that end. */
export const needsSecond = (compiled: CompiledCheck, first: Exact): boolean =>
  !compiled.raisesHigh || compareExactly(first, compiled.high) > 0;

/**
 * A change of something that adds up, measured in part of a year: settled by last year's whole figure, else what the same months
 * say so far. A cell that is not needed for either hides nothing.
 */
function changeSoFar(compiled: CompiledCheck, { first, second, sameMonths }: CheckReadings): Outcome {
  const now = figureOf(compiled, first);
  const slot = compiled.second ?? compiled.first;
  if (second !== null && isFinal(second) && flawOf(compiled, slot, second) === null) {
    const before = figureOf(compiled, second);
    const made = compareFigures(compiled, now, before);
    if (standsAtYearEnd(compiled, now, before, made)) return settled(made);
  }
  if (sameMonths?.state === 'value' || sameMonths?.state === 'invalid')
    return (
      flawOf(compiled, slot, sameMonths) ?? provisional(compareFigures(compiled, now, figureOf(compiled, sameMonths)))
    );
  const flaw = second === null ? null : flawOf(compiled, slot, second);
  if (flaw !== null) return flaw;
  return second !== null && second.state === 'blank'
    ? whenBlank(compiled, slot, second)
    : outcome('noData', 'sameMonthsBlank');
}

/** The comparison alone, before what is left over is looked at. */
function compareReadings(compiled: CompiledCheck, readings: CheckReadings): Outcome {
  const { first, sameMonths } = readings;
  const flaw = flawOf(compiled, compiled.first, first);
  if (flaw !== null) return flaw;
  if (first.state === 'value' && sameMonths !== null) return changeSoFar(compiled, readings);
  const slot = compiled.second ?? compiled.first;
  const left = figureOf(compiled, first);
  const second = first.state !== 'value' || needsSecond(compiled, left) ? readings.second : null;
  const secondFlaw = second === null ? null : flawOf(compiled, slot, second);
  if (secondFlaw !== null) return secondFlaw;
  if (first.state !== 'value') return isShareOfNothing(compiled, second) ?? whenBlank(compiled, compiled.first, first);
  if (second !== null && second.state !== 'value') return whenBlank(compiled, slot, second);
  const right = second === null ? 0 : figureOf(compiled, second);
  const made = compareFigures(compiled, left, right);
  if (isPart(second)) return provisional(made);
  if (!first.partYear) return made;
  return standsAtYearEnd(compiled, left, right, made) ? settled(made) : provisional(made);
}

/** A share of nothing has nothing to measure, whether or not the part was entered as well. */
function isShareOfNothing(compiled: CompiledCheck, second: Reading | null): Outcome | null {
  if (compiled.family !== 'share' || second?.state !== 'value') return null;
  if (compareExactly(figureOf(compiled, second), 0) !== 0) return null;
  const made = outcome(compiled.whenDenominatorZero, 'denominatorZero');
  return second.partYear ? provisional(made) : made;
}

/**
 * Shares instead of figures, this year's against last year's. Part of a year is compared with the same months and settles nothing,
 * since what is left may still grow.
 */
function compareShares(compiled: CompiledCheck, { first, second, sameMonths, rest }: CheckReadings): Outcome {
  const { shareWith, shareWithBefore } = compiled;
  if (rest === null || second === null || shareWith === null || shareWithBefore === null) return INVALID;
  const isPartOf = sameMonths !== null;
  const before = isPartOf ? sameMonths : second;
  const restBefore = isPartOf ? (rest.sameMonths ?? NO_READINGS.first) : rest.before;
  const needed: readonly (readonly [Slot, Reading])[] = [
    [compiled.first, first],
    [shareWith, rest.now],
    [compiled.second ?? compiled.first, before],
    [shareWithBefore, restBefore],
  ];
  for (const [slot, reading] of needed) {
    const flaw = flawOf(compiled, slot, reading);
    if (flaw !== null) return flaw;
  }
  for (const [slot, reading] of needed)
    if (reading.state !== 'value')
      return slot.lastYear && isPartOf ? outcome('noData', 'sameMonthsBlank') : whenBlank(compiled, slot, reading);
  const [now, left, then, leftThen] = needed.map(([, reading]) => figureOf(compiled, reading));
  const made = compareShareChange(compiled, [now ?? NaN, left ?? NaN], [then ?? NaN, leftThen ?? NaN]);
  return [first, rest.now, before, restBefore].some(isPart) ? provisional(made) : made;
}

/** The verdict where nothing is left over, or where nobody can tell how much is; null where the comparison alone counts. */
function whenNothingLeft(compiled: CompiledCheck, { first, remainder }: CheckReadings, made: Outcome): Outcome | null {
  const slot = compiled.remainder;
  if (slot === null || remainder === null || remainder.state === 'blank' || first.state !== 'value') return null;
  if (flawOf(compiled, compiled.first, first) !== null || reasonOf(made) === 'alreadySettled') return null;
  const flaw = flawOf(compiled, slot, remainder);
  if (flaw !== null) return ['pass', 'notApplicable'].includes(soFarOf(made)) ? null : flaw;
  if (compareExactly(figureOf(compiled, remainder), 0) !== 0) return null;
  const isNothing = compareExactly(figureOf(compiled, first), 0) === 0;
  const settledNow = isNothing ? outcome('notApplicable', 'nothingAtAll') : outcome('pass', 'nothingLeft');
  return first.partYear || isPart(remainder) ? provisional(settledNow) : settledNow;
}

/**
 * The verdict of one check from its readings. What cannot be read, is negative or beyond what can be comes first, then what is
 * blank, then the zero policies, then the comparison; last, a figure of part of a year makes a verdict provisional unless no more
 * of the year can change it.
 */
export function evaluateReadings(compiled: CompiledCheck, readings: CheckReadings): Outcome {
  if (compiled.leftOut) return LEFT_OUT;
  if (compiled.broken) return INVALID;
  const made = readings.rest === null ? compareReadings(compiled, readings) : compareShares(compiled, readings);
  return whenNothingLeft(compiled, readings, made) ?? made;
}

/** The verdict of one check of one ward and year. */
export const evaluateCheck = (compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): Outcome =>
  compiled.leftOut ? LEFT_OUT : evaluateReadings(compiled, readCheck(compiled, facts, wardCode, year));
