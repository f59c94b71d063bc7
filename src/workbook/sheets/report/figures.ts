import type { CheckTrace, TraceInput, YearAssessment } from '../../../domain/assess/types';
import { subtractExactly, sumExactly } from '../../../domain/exact/compare';
import { percentOf } from '../../../domain/exact/percent';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import { reportTexts } from '../../../language/report';
import type { Language } from '../../../language/language';
import { amountText } from '../../../wording/amount';
import { faithfulDecimal, localDecimal, localNumber } from '../../../wording/exactText';

const isInput = (role: TraceInput['role']) => (input: TraceInput) => input.role === role;

/** The sum over all wards of an input of a whole year; null when one is blank, unreadable or of part of a year. */
function sumOf(traces: readonly CheckTrace[], role: TraceInput['role']): number | null {
  const numbers: number[] = [];
  for (const { inputs } of traces) {
    const reading = inputs.find(isInput(role))?.reading;
    if (reading?.state !== 'value' || reading.partYear || typeof reading.value !== 'number') return null;
    numbers.push(reading.value);
  }
  return numbers.length === 0 ? null : sumExactly(numbers);
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
  const [now, before] = [sumOf(traces, 'value'), sumOf(traces, 'previous')];
  const texts = reportTexts[language].change;
  if (now === null || before === null) return null;
  // The check speaks of percent, the figure of cases or people.
  const unit = ruleSet.indicators.find(({ id }) => id === first.check.indicatorId)?.unit ?? 'count';
  const amount = (value: number): string => amountText(value, unit, language);
  const last = String(year - 1);
  if (now === before) return texts.same(amount(now), last);
  if (before === 0) return texts.fromZero(amount(now), last);
  const by = Math.abs(subtractExactly(now, before));
  const told = now < before ? texts.fell : texts.rose;
  return told(amount(now), amount(by), percentText(by, before, first, language), last);
}

/** "cộng 3 vụ", "không có"; null where it is not known. */
function countText(sum: number | null, { check }: CheckTrace, language: Language): string | null {
  const texts = reportTexts[language];
  if (sum === null) return null;
  return sum === 0 ? texts.nothing : texts.total(amountText(sum, check.unit, language));
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
      const [part, whole] = [sumOf(traces, 'numerator'), sumOf(traces, 'denominator')];
      if (part === null || whole === null || whole === 0) return null;
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
