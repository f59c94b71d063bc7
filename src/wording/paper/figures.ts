import type { CheckTrace, TraceInput } from '../../domain/assess/types';
import { subtractExactly } from '../../domain/exact/compare';
import { percentOf } from '../../domain/exact/percent';
import { OPERATOR_RECORDS } from '../../domain/operators';
import type { Unit } from '../../domain/ruleSet/types';
import type { Language } from '../../language/language';
import { paperFiguresTexts } from '../../language/paperFigures';
import { amountText } from '../amount';
import { faithfulDecimal, localDecimal, localNumber } from '../exactText';
import { indicatorText } from '../requirement';
import { checkTitle } from '../sentence';

/** "02 vụ", "14 vụ": official Vietnamese papers write counts below ten with two digits; 0 is told in a word. */
export function paperAmount(value: number, unit: Unit, language: Language): string {
  if (value === 0) return paperFiguresTexts[language].none;
  const text = amountText(value, unit, language);
  return language === 'vi' && Number.isInteger(value) && value > 0 && value < 10 ? `0${text}` : text;
}

/** part / whole in percent, on its own side of every reference: "6,83%". */
function percentText(part: number, whole: number, references: readonly number[], language: Language): string {
  // A hundred times the part, as an exact product.
  const numerator = percentOf(10_000, part).toFixed();
  const denominator = percentOf(100, whole).toFixed();
  return paperFiguresTexts[language].percent(
    localDecimal(faithfulDecimal({ numerator, denominator }, references), language),
  );
}

export const shareText = (part: number, whole: number, references: readonly number[], language: Language): string =>
  paperFiguresTexts[language].share(
    localNumber(part, language),
    localNumber(whole, language),
    percentText(part, whole, references, language),
  );

/** A figure beside that of an earlier time, which `against` names. */
interface ChangeInput {
  readonly now: number;
  readonly before: number;
  readonly unit: Unit;
  /** Percentages on whose side the told one must stay. */
  readonly references: readonly number[];
  readonly against: string;
}

/** "191 vụ, giảm 14 vụ (6,83%) so với năm 2021"; without a percentage where there was nothing before. */
export function paperChangeText({ now, before, unit, references, against }: ChangeInput, language: Language): string {
  const texts = paperFiguresTexts[language];
  const told = paperAmount(now, unit, language);
  if (now === 0 && before === 0) return texts.noneAgain(against);
  if (now === before) return texts.unchanged(told, against);
  const by = Math.abs(subtractExactly(now, before));
  const byText = paperAmount(by, unit, language);
  if (before === 0) return texts.fromZero(told, byText, against);
  return texts[now < before ? 'fell' : 'rose'](told, byText, percentText(by, before, references, language), against);
}

/** "-14 (6,83%)", "+2", "0": the change alone, for a narrow cell. */
export function changeAlone(now: number, before: number, language: Language): string {
  const by = subtractExactly(now, before);
  const told = `${by > 0 ? '+' : ''}${localNumber(by, language)}`;
  if (by === 0 || before === 0) return told;
  return `${told} (${percentText(Math.abs(by), before, [], language)})`;
}

/** The number of an input with a role; null where it is blank or cannot be read. */
export function numberOf({ inputs }: CheckTrace, role: TraceInput['role']): number | null {
  const reading = inputs.find((input) => input.role === role)?.reading;
  return reading?.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

export const thresholdsOf = ({ check: { threshold } }: CheckTrace): readonly number[] =>
  threshold.kind === 'number' ? [threshold.value] : [];

/** What a paper says of one ward's share or change: "Vụ phạm tội về trật tự xã hội: 14 vụ, giảm …"; null for other figures. */
export function figureSentence(
  trace: CheckTrace,
  unitOf: (indicatorId: string) => Unit,
  language: Language,
): string | null {
  const texts = paperFiguresTexts[language];
  const references = thresholdsOf(trace);
  const { family } = OPERATOR_RECORDS[trace.check.operator];
  if (family === 'share') {
    const [part, whole] = [numberOf(trace, 'numerator'), numberOf(trace, 'denominator')];
    if (part === null || whole === null || whole === 0) return null;
    return texts.figure(checkTitle(trace, language), shareText(part, whole, references, language));
  }
  if (family !== 'change') return null;
  const [now, before] = [numberOf(trace, 'value'), numberOf(trace, 'previous')];
  if (now === null || before === null) return null;
  const previous = trace.inputs.find(({ role }) => role === 'previous')?.reading;
  const against = previous?.state === 'value' && previous.partYear ? texts.sameMonths : texts.lastYear;
  const { indicatorId } = trace.check;
  const told = paperChangeText({ now, before, unit: unitOf(indicatorId), references, against }, language);
  return texts.figure(indicatorText(indicatorId, language), told);
}
