import type { CheckTrace, TraceInput, YearAssessment } from '../../../domain/assess/types';
import { subtractExactly, sumExactly } from '../../../domain/exact/compare';
import { percentOf } from '../../../domain/exact/percent';
import { addsUp } from '../../../domain/indicators';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import { reportTexts } from '../../../language/report';
import type { Language } from '../../../language/language';
import { amountText } from '../../../wording/amount';
import { faithfulDecimal, localDecimal, localNumber } from '../../../wording/exactText';

const isInput = (role: TraceInput['role']) => (input: TraceInput) => input.role === role;

interface Sum {
  readonly value: number;
  /** The month up to which all wards speak; 12 for a whole year. */
  readonly month: number;
}

const LAST_MONTH = 12;

/** The sum over all wards of an input; null when one is blank or unreadable, or they speak of different months. */
function sumOf(traces: readonly CheckTrace[], role: TraceInput['role']): Sum | null {
  const numbers: number[] = [];
  const months = new Set<number | undefined>();
  for (const { inputs } of traces) {
    const reading = inputs.find(isInput(role))?.reading;
    if (reading?.state !== 'value' || typeof reading.value !== 'number') return null;
    numbers.push(reading.value);
    months.add(reading.partYear ? reading.month : LAST_MONTH);
  }
  const [month] = months;
  return month === undefined || months.size > 1 ? null : { value: sumExactly(numbers), month };
}

/** part / whole in percent, never rounded onto the check's own threshold. */
function percentText(part: number, whole: number, { check }: CheckTrace, language: Language): string {
  const threshold = check.threshold.kind === 'number' ? [check.threshold.value] : [];
  // A hundred times the part, as an exact product.
  const numerator = percentOf(10_000, part).toFixed();
  const denominator = percentOf(100, whole).toFixed();
  return localDecimal(faithfulDecimal({ numerator, denominator }, threshold), language);
}

function changeText(
  traces: readonly CheckTrace[],
  first: CheckTrace,
  { year, ruleSet }: YearAssessment,
  language: Language,
): string | null {
  const [sum, previous] = [sumOf(traces, 'value'), sumOf(traces, 'previous')];
  const texts = reportTexts[language].change;
  if (sum === null) return null;
  // The check speaks of percent, the figure of cases or people.
  const indicator = ruleSet.indicators.find(({ id }) => id === first.check.indicatorId);
  const isFlow = indicator !== undefined && addsUp(indicator);
  const amount = (value: number): string => amountText(value, indicator?.unit ?? 'count', language);
  const isComparable = previous !== null && previous.month === (isFlow ? sum.month : LAST_MONTH);
  if (!isComparable) return sum.month === LAST_MONTH ? null : reportTexts[language].total(amount(sum.value));
  const [now, before] = [sum.value, previous.value];
  const part = sum.month === LAST_MONTH ? null : isFlow ? texts.sameMonths : texts.yearEnd;
  const last = part === null ? texts.year(String(year - 1)) : part(String(year - 1));
  if (now === before) return texts.same(amount(now), last);
  if (before === 0) return texts.fromZero(amount(now), last);
  const by = Math.abs(subtractExactly(now, before));
  const told = now < before ? texts.fell : texts.rose;
  return told(amount(now), amount(by), percentText(by, before, first, language), last);
}

/** "cộng 3 vụ", "không có"; null where it is not known. */
function countText(sum: Sum | null, { check }: CheckTrace, language: Language): string | null {
  const texts = reportTexts[language];
  if (sum === null) return null;
  return sum.value === 0 ? texts.nothing : texts.total(amountText(sum.value, check.unit, language));
}

/**
 * What the wards' figures of one check add up to, from the inputs of the very traces of its verdicts: "191 vụ (giảm 14 vụ =
 * 6,83 % so với năm 2021)", "164/164 (100 %)". null when figures are missing; '' when a sum says nothing (yes/no, titles, land).
 */
export function totalText(
  traces: readonly CheckTrace[],
  assessment: YearAssessment,
  language: Language,
): string | null {
  const [first] = traces;
  if (first === undefined) return null;
  const texts = reportTexts[language];
  switch (OPERATOR_RECORDS[first.check.operator].family) {
    case 'change':
      return changeText(traces, first, assessment, language);
    case 'share': {
      const [numerator, denominator] = [sumOf(traces, 'numerator'), sumOf(traces, 'denominator')];
      if (numerator === null || denominator === null || denominator.value === 0) return null;
      if (numerator.month !== denominator.month) return null;
      const [part, whole] = [numerator.value, denominator.value];
      const shown = (value: number): string => localNumber(value, language);
      return texts.share(shown(part), shown(whole), percentText(part, whole, first, language));
    }
    case 'number':
      // Only of what must not be at all does the sum say something.
      return first.check.threshold.kind === 'none' ? countText(sumOf(traces, 'value'), first, language) : '';
    case 'yesNo':
    case 'grade':
      return '';
  }
}
