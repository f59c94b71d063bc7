import type { CheckTrace, TraceInput } from '../domain/assess/types';
import { OPERATOR_RECORDS } from '../domain/operators';
import type { Reading } from '../domain/reading/types';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { faithfulDecimal, localDecimal, localNumber, type Fraction } from './exactText';
import { shorten } from './shorten';
import { shareFact } from './takenFact';
import { decimalAmount } from './amount';
import { gradeText, indicatorText } from './requirement';

/** Raw text longer than this is told with an ellipsis. */
const LONGEST_RAW = 80;

/** A reading as people write it: "2.160", "Có", "chưa có số liệu", "ghi “abc”". */
export function valueText(reading: Reading, language: Language): string {
  const texts = explanationsTexts[language];
  if (reading.state === 'blank') return texts.blank;
  if (reading.state === 'invalid') return texts.typed(shorten(reading.raw, LONGEST_RAW));
  if (typeof reading.value === 'boolean') return reading.value ? texts.yes : texts.no;
  if (typeof reading.value === 'string') return gradeText(reading.value, language);
  const number = localNumber(reading.value, language);
  return reading.composedOf === undefined ? number : texts.composed(number, reading.composedOf.join(', '));
}

/** Last year's figure; of the same months where only part of a year is compared. */
function previousText({ reason }: CheckTrace, reading: Reading, language: Language): string {
  const texts = explanationsTexts[language];
  const value = valueText(reading, language);
  const isPart = reading.state === 'value' ? reading.partYear : reason === 'sameMonthsBlank';
  return isPart ? texts.sameMonths(value) : texts.previousYear(value);
}

/** Numbers on whose side of the comparison the displayed value must stay. */
function referencesOf(trace: CheckTrace): readonly number[] {
  const { threshold } = trace.check;
  if (threshold.kind === 'number') return [0, threshold.value];
  if (threshold.kind === 'range') return [threshold.low, threshold.high];
  const other = trace.inputs.find((input) => input.role === 'threshold')?.reading;
  return other?.state === 'value' && typeof other.value === 'number' ? [0, other.value] : [0];
}

/** "giảm 7,69 %", "tăng 3 %": whichever way the figure went, told without a minus sign. */
function changeText(trace: CheckTrace, left: Fraction, language: Language): string {
  const texts = explanationsTexts[language];
  const decimal = faithfulDecimal(left, referencesOf(trace));
  if (decimal === '0') return texts.unchanged;
  const negative = decimal.startsWith('-');
  const size = localDecimal(negative ? decimal.slice(1) : decimal, language);
  const fell = (OPERATOR_RECORDS[trace.check.operator].relation.better === 'less') !== negative;
  return fell ? texts.decreased(size) : texts.increased(size);
}

const reading = (trace: CheckTrace, role: TraceInput['role']): Reading | undefined =>
  trace.inputs.find((input) => input.role === role)?.reading;

/** Inputs that are not readable, each by its column; the whole fact when there are any. */
function unreadable(trace: CheckTrace, language: Language): string | null {
  const texts = explanationsTexts[language];
  const inputs = trace.inputs.filter((input) => input.role !== 'parcel');
  const broken = inputs.filter((input) => input.reading.state !== 'value');
  if (broken.length === 0) return null;
  if (inputs.length === 1) return broken.map((input) => valueText(input.reading, language)).join('');
  return inputs
    .map((input) => {
      const value = valueText(input.reading, language);
      return input.role === 'previous'
        ? previousText(trace, input.reading, language)
        : texts.other(indicatorText(input.indicatorId, language), value);
    })
    .join('; ');
}

function readable(trace: CheckTrace, language: Language): string {
  const texts = explanationsTexts[language];
  const { check, left } = trace;
  const value = reading(trace, 'value') ?? reading(trace, 'numerator');
  const told = value === undefined ? texts.blank : valueText(value, language);
  const denominator = reading(trace, 'denominator');
  const previous = reading(trace, 'previous');
  if (denominator !== undefined) {
    const counts = `${told}/${valueText(denominator, language)}`;
    if (left === null) return counts;
    return `${counts} = ${texts.percent(localDecimal(faithfulDecimal(left, referencesOf(trace)), language))}`;
  }
  if (previous !== undefined) {
    const both = `${told}, ${previousText(trace, previous, language)}`;
    return left === null ? both : `${both} → ${changeText(trace, left, language)}`;
  }
  if (value?.state !== 'value' || typeof value.value !== 'number') return told;
  const amount =
    left === null ? told : decimalAmount(faithfulDecimal(left, referencesOf(trace), 6), check.unit, language);
  const threshold = trace.inputs.find((input) => input.role === 'threshold');
  if (threshold === undefined) return amount;
  return `${amount}; ${texts.other(indicatorText(threshold.indicatorId, language), valueText(threshold.reading, language))}`;
}

/** What the workbook says, both sides: "89/99 = 89,9 %", "12, năm trước 13 → giảm 7,69 %", "Có", "ghi “abc”". */
export function factText(trace: CheckTrace, language: Language): string {
  const { shareWith, eachParcel, sinceYear } = trace.check.taken ?? {};
  const texts = explanationsTexts[language];
  if (shareWith !== undefined) {
    const before = (share: string, of: Reading): string =>
      of.state === 'value' && of.partYear ? texts.sameMonths(share) : texts.previousYear(share);
    const told = shareFact(trace, before, language);
    if (told !== null) return told;
  }
  const told = unreadable(trace, language) ?? readable(trace, language);
  const [first] = trace.inputs;
  if (first?.reading.state === 'value' && eachParcel === true) return texts.taken.smallest(told);
  return sinceYear === undefined || first === undefined ? told : texts.taken.ofYear(told, String(first.year));
}

/** Why there is no plain comparison; empty when there is one. */
export function reasonText({ reason, direction }: CheckTrace, language: Language): string {
  if (reason === 'compared') return '';
  const { reasons, directions } = explanationsTexts[language];
  return direction === null ? reasons[reason] : `${directions[direction]} (${reasons[reason]})`;
}
