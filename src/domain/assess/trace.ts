import Big from 'big.js';
import type { Facts, Reading } from '../reading/types';
import type { CompiledCheck, Slot } from './compile';
import { compareFigures } from './compare';
import { evaluateReadings, figureOf, readCheck, type CheckReadings } from './evaluate';
import { gapOf } from './gap';
import { countingParcels } from './land';
import { reasonOf, verdictOf, type Outcome } from './outcome';
import { allowanceOf } from './partYear';
import type { Allowance, CheckTrace, Gap, TraceInput } from './types';

function inputsOf(slot: Slot, reading: Reading, facts: Facts, wardCode: string, year: number): TraceInput[] {
  const { indicatorId, role } = slot;
  const input: TraceInput = { indicatorId, role, year: slot.lastYear ? year - 1 : year, reading };
  if (slot.land === null) return [input];
  const parcels = countingParcels(facts.parcels(wardCode));
  return [input, ...parcels.map(({ area }) => ({ indicatorId, role: 'parcel' as const, year, reading: area }))];
}

const fraction = (numerator: Big, denominator: number): CheckTrace['left'] => ({
  numerator: numerator.toFixed(),
  denominator: new Big(denominator).toFixed(),
});

/** Left side as an exact fraction; percent for shares and changes. */
function leftOf(compiled: CompiledCheck, first: number, second: number): CheckTrace['left'] {
  switch (compiled.family) {
    case 'yesNo':
    case 'grade':
      return null;
    case 'number':
      return fraction(new Big(first), 1);
    case 'share':
      return second === 0 ? null : fraction(new Big(first).times(100), second);
    case 'change': {
      if (second === 0) return null;
      const rise = new Big(first).minus(second).times(100);
      return fraction(compiled.operator.relation.better === 'less' ? rise.times(-1) : rise, second);
    }
  }
}

/** Figures of all inputs, or null when one of them cannot be compared. */
function figuresOf(compiled: CompiledCheck, first: Reading, second: Reading | null): readonly [number, number] | null {
  const [left, right] = [figureOf(compiled, first), second === null ? 0 : figureOf(compiled, second)];
  return compiled.broken || Number.isNaN(left) || Number.isNaN(right) ? null : [left, right];
}

/** Told for a comparison that fails, and for one of part of a year that would. */
function gapWhenFailing(compiled: CompiledCheck, figures: readonly [number, number]): Gap | null {
  return verdictOf(compareFigures(compiled, ...figures)) === 'fail' ? gapOf(compiled, ...figures) : null;
}

/** What the left side was compared with: of a change in part of a year the same months, unless last year's whole settled it. */
const comparedWith = ({ second, sameMonths }: CheckReadings, made: Outcome): Reading | null =>
  sameMonths !== null && reasonOf(made) !== 'alreadySettled' ? sameMonths : second;

/** What may still come: of figures of part of a year, beside last year's whole figure where the check asks for it. */
function allowanceFor(compiled: CompiledCheck, { first, second }: CheckReadings): Allowance | null {
  if (first.state !== 'value' || !first.partYear) return null;
  if (second !== null && (second.state !== 'value' || second.partYear)) return null;
  const figures = figuresOf(compiled, first, second);
  const isFromZero = compiled.family === 'change' && figures?.[1] === 0;
  return figures === null || isFromZero ? null : allowanceOf(compiled, ...figures);
}

/** The verdict of a check with all that led to it; the verdict is the one `evaluateCheck` gives. */
export function traceCheck(compiled: CompiledCheck, facts: Facts, wardCode: string, year: number): CheckTrace {
  const readings = readCheck(compiled, facts, wardCode, year);
  const { first, second, sameMonths } = readings;
  const made = evaluateReadings(compiled, first, second, sameMonths);
  const verdict = verdictOf(made);
  const other = comparedWith(readings, made);
  const figures = figuresOf(compiled, first, other);
  const comparable = figures !== null && verdict !== 'invalid';
  const inputs = inputsOf(compiled.first, first, facts, wardCode, year);
  const seconds = new Set([other, second, sameMonths].filter((each) => each === other || each?.state === 'value'));
  for (const reading of seconds)
    if (compiled.second !== null && reading !== null)
      inputs.push(...inputsOf(compiled.second, reading, facts, wardCode, year));
  return {
    check: compiled.check,
    verdict,
    reason: reasonOf(made),
    inputs,
    left: comparable ? leftOf(compiled, ...figures) : null,
    gap: comparable ? gapWhenFailing(compiled, figures) : null,
    allowance: verdict === 'provisional' || verdict === 'pass' ? allowanceFor(compiled, readings) : null,
  };
}
