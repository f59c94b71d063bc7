import Big from 'big.js';
import { compareExactly, type Exact } from '../exact/compare';
import type { Facts, LandParcel, Reading } from '../reading/types';
import type { CompiledCheck, Slot } from './compile';
import { compareFigures } from './compare';
import { evaluateReadings, needsSecond } from './evaluate';
import { figureOf, readCheck, type CheckReadings } from './readings';
import { gapOf } from './gap';
import { countingParcels, type LandTaken } from './land';
import { directionFrom, reasonOf, soFarOf, verdictOf, type Outcome } from './outcome';
import { allowanceOf } from './partYear';
import { shareGap, shareRise } from './shareChange';
import type { Allowance, CheckTrace, Gap, TraceInput } from './types';

function inputsOf(
  { indicatorId, role, land, lastYear }: Slot,
  reading: Reading,
  parcelsOfWard: readonly LandParcel[],
  year: number,
  landTaken: LandTaken,
): TraceInput[] {
  const input: TraceInput = { indicatorId, role, year: lastYear ? year - 1 : year, reading };
  if (land === null) return [input];
  const parcels = countingParcels(parcelsOfWard, landTaken);
  return [input, ...parcels.map(({ area }) => ({ indicatorId, role: 'parcel' as const, year, reading: area }))];
}

const fraction = (numerator: Big, denominator: Exact): CheckTrace['left'] => ({
  numerator: numerator.toFixed(),
  denominator: new Big(denominator).toFixed(),
});

/** Left side as an exact fraction; percent for shares and changes. */
function leftOf(compiled: CompiledCheck, first: Exact, second: Exact): CheckTrace['left'] {
  switch (compiled.family) {
    case 'yesNo':
    case 'grade':
      return null;
    case 'number':
      return fraction(new Big(first), 1);
    case 'share':
      return compareExactly(second, 0) === 0 ? null : fraction(new Big(first).times(100), second);
    case 'change': {
      if (compareExactly(second, 0) === 0) return null;
      const rise = new Big(first).minus(second).times(100);
      return fraction(compiled.operator.relation.better === 'less' ? rise.times(-1) : rise, second);
    }
  }
}

const isNone = (figure: Exact): boolean => typeof figure === 'number' && Number.isNaN(figure);

/** Figures of all inputs, or null when one of them cannot be compared. */
function figuresOf(compiled: CompiledCheck, first: Reading, second: Reading | null): readonly [Exact, Exact] | null {
  const [left, right] = [figureOf(compiled, first), second === null ? 0 : figureOf(compiled, second)];
  return compiled.broken || isNone(left) || isNone(right) ? null : [left, right];
}

/** Told for a comparison that fails, and for one of part of a year that would. */
function gapWhenFailing(compiled: CompiledCheck, figures: readonly [Exact, Exact]): Gap | null {
  return verdictOf(compareFigures(compiled, ...figures)) === 'fail' ? gapOf(compiled, ...figures) : null;
}

/**
 * What the left side was compared with: of a change in part of a year the same months, unless last year's whole settled it; nothing
 * where the second figure does not matter.
 */
function comparedWith(compiled: CompiledCheck, { first, second, sameMonths }: CheckReadings, made: Outcome) {
  if (sameMonths !== null && reasonOf(made) !== 'alreadySettled') return sameMonths;
  const left = figureOf(compiled, first);
  return (isNone(left) ? !compiled.raisesHigh : needsSecond(compiled, left)) ? second : null;
}

/** What may still come: of figures of part of a year, beside last year's whole figure where the check asks for it. */
function allowanceFor(compiled: CompiledCheck, { first, second }: CheckReadings): Allowance | null {
  if (compiled.shareWith !== null || first.state !== 'value' || !first.partYear) return null;
  if (second !== null && (second.state !== 'value' || second.partYear)) return null;
  const figures = figuresOf(compiled, first, second);
  const isFromZero = compiled.family === 'change' && figures !== null && compareExactly(figures[1], 0) === 0;
  return figures === null || isFromZero ? null : allowanceOf(compiled, ...figures);
}

/** What the figures are shares of beside themselves: now, and of the year or the months they are compared with. */
function restInputs(
  { shareWith, shareWithBefore }: CompiledCheck,
  { now, before, sameMonths }: NonNullable<CheckReadings['rest']>,
  of: (slot: Slot, reading: Reading) => readonly TraceInput[],
): TraceInput[] {
  if (shareWith === null || shareWithBefore === null) return [];
  return [...of(shareWith, now), ...of(shareWithBefore, sameMonths ?? before)];
}

/** All readings that led to the verdict; what was not needed and cannot be read is left out. */
function traceInputs(
  compiled: CompiledCheck,
  readings: CheckReadings,
  made: Outcome,
  of: (slot: Slot, reading: Reading) => readonly TraceInput[],
): TraceInput[] {
  const { first, second, sameMonths, remainder, rest } = readings;
  const other = comparedWith(compiled, readings, made);
  const inputs = [...of(compiled.first, first)];
  const seconds = new Set([other, second, sameMonths].filter((each) => each === other || each?.state === 'value'));
  for (const reading of seconds)
    if (compiled.second !== null && reading !== null) inputs.push(...of(compiled.second, reading));
  if (rest !== null) return [...inputs, ...restInputs(compiled, rest, of)];
  const isRead = remainder?.state === 'value' || (remainder?.state === 'invalid' && verdictOf(made) === 'invalid');
  if (compiled.remainder !== null && remainder !== null && isRead) inputs.push(...of(compiled.remainder, remainder));
  return inputs;
}

/** The verdict of a check with all that led to it; the verdict is the one `evaluateCheck` gives. */
export function traceCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): CheckTrace {
  const readings = readCheck(compiled, facts, wardCode, year);
  const made = evaluateReadings(compiled, readings);
  const verdict = verdictOf(made);
  const figures = figuresOf(compiled, readings.first, comparedWith(compiled, readings, made));
  const comparable = figures !== null && verdict !== 'invalid';
  const wantsGap = comparable && !isDecidedByRemainder(made);
  return {
    check: compiled.check,
    verdict,
    reason: reasonOf(made),
    direction: directionFrom(verdict, soFarOf(made)),
    inputs: traceInputs(compiled, readings, made, (slot, reading) =>
      inputsOf(
        slot,
        reading,
        facts.parcels(wardCode),
        slot === compiled.first ? readings.firstYear : year,
        compiled.landTaken,
      ),
    ),
    ...(readings.rest === null
      ? {
          left: comparable ? leftOf(compiled, ...figures) : null,
          gap: wantsGap ? gapWhenFailing(compiled, figures) : null,
        }
      : sharesSaid(compiled, readings, made)),
    allowance: verdict === 'provisional' || verdict === 'pass' ? allowanceFor(compiled, readings) : null,
  };
}

/** What is said of shares instead of figures. */
function sharesSaid(
  compiled: CompiledCheck,
  { first, second, sameMonths, rest }: CheckReadings,
  made: Outcome,
): Pick<CheckTrace, 'left' | 'gap'> {
  const readings = [first, rest?.now, sameMonths ?? second, rest?.sameMonths ?? rest?.before];
  const [counted, left, before, leftBefore] = readings.map((reading) => figureOf(compiled, reading ?? first));
  const figures = [counted ?? NaN, left ?? NaN, before ?? NaN, leftBefore ?? NaN] as const;
  if (compiled.broken || verdictOf(made) === 'invalid' || figures.some(isNone)) return { left: null, gap: null };
  const [now, then] = [[figures[0], figures[1]] as const, [figures[2], figures[3]] as const];
  const wantsGap = soFarOf(made) === 'fail' && !isDecidedByRemainder(made);
  return { left: shareRise(now, then), gap: wantsGap ? shareGap(compiled, now, then) : null };
}

/** Where nothing is left over the comparison may fail and nothing must change. */
const isDecidedByRemainder = (made: Outcome): boolean =>
  verdictOf(made) !== 'provisional'
    ? ['nothingLeft', 'nothingAtAll', 'leftOut'].includes(reasonOf(made))
    : soFarOf(made) !== 'fail';
